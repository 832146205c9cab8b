import { addExactly } from '../../text/decimal';
import { type ReportTotals, TOTALS, type TotalKey } from './report-totals';
import type { YearPair } from './two-years';

/** A total of a district in two years, over the units whose two reports both give it. */
export interface YearSums {
  readonly key: TotalKey;
  /** Null where no unit gives it in both years. */
  readonly sums: { readonly before: number; readonly now: number; readonly change: number } | null;
  /** How many units it is of, and how many it leaves out because one of their two reports gives no such figure. */
  readonly counted: number;
  readonly unread: number;
}

/** What pairs of reports come to, total by total. `totalsOf`: by a report's key; undefined where it can't be read. */
export function sumYears(
  pairs: readonly YearPair[],
  totalsOf: (key: string) => ReportTotals | undefined,
): readonly YearSums[] {
  return TOTALS.map((key) => {
    const both = pairs.flatMap((pair) => {
      const [before, after] = [totalsOf(pair.before.key)?.[key] ?? null, totalsOf(pair.now.key)?.[key] ?? null];
      return before === null || after === null ? [] : [{ before, after }];
    });
    const before = addExactly(both.map((each) => each.before));
    const now = addExactly(both.map(({ after }) => after));
    return {
      key,
      sums: both.length === 0 ? null : { before, now, change: addExactly([now, -before]) },
      counted: both.length,
      unread: pairs.length - both.length,
    };
  });
}
