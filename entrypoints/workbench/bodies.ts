import type { LedgerRow } from '@/components/workbench/ledger-row';
import { readBody } from '@/lib/ledger/body-parts';
import { type HandMatch, sameBody } from '@/lib/ledger/same-body';

/** Who a line's report is from. */
const claimOf = ({ url, summary }: LedgerRow) => ({ agency: summary.unit, url });

const keys = new Map<string, string>();

/** What names of one body surely have in common; '' where a name names nobody. */
function bodyKey(unit: string | null): string {
  if (unit === null) return '';
  const known = keys.get(unit);
  if (known !== undefined) return known;
  const parts = readBody(unit);
  const key = parts === null ? '' : `${parts.kind} ${parts.places[parts.places.length - 1] ?? ''} ${parts.body}`;
  keys.set(unit, key);
  return key;
}

/** Rows by their bodies' key, made once for all of a ledger. */
export function indexBodies(rows: readonly LedgerRow[]): ReadonlyMap<string, readonly LedgerRow[]> {
  const bodies = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const key = bodyKey(row.summary.unit);
    if (key === '') continue;
    const known = bodies.get(key);
    if (known === undefined) bodies.set(key, [row]);
    else known.push(row);
  }
  return bodies;
}

/** A row, and the row of the year before. */
export interface YearPair {
  readonly row: LedgerRow;
  readonly before: LedgerRow;
}

/** Every report that the ledger has the year before of, the years of one body together. */
export function pairYears(
  bodies: ReadonlyMap<string, readonly LedgerRow[]>,
  hand: readonly HandMatch[],
): readonly YearPair[] {
  return [...bodies.values()].flatMap((rows) =>
    rows.length < 2
      ? []
      : rows.flatMap((row): readonly YearPair[] => {
          const before = row.summary.kind === 'annual-report' ? rowBefore(row, bodies, hand) : undefined;
          return before === undefined ? [] : [{ row, before }];
        }),
  );
}

/** The row of the year before that surely is of the same body; undefined where the ledger has none. */
export function rowBefore(
  row: LedgerRow,
  bodies: ReadonlyMap<string, readonly LedgerRow[]>,
  hand: readonly HandMatch[],
): LedgerRow | undefined {
  const { year } = row.summary;
  if (year === null) return undefined;
  return (bodies.get(bodyKey(row.summary.unit)) ?? []).find(
    (other) => other.summary.year === year - 1 && sameBody(claimOf(row), claimOf(other), hand) === 'certain',
  );
}

/** Rows that are or may be of the same body, the row itself left out. */
export function rowsOfBody(
  row: LedgerRow,
  rows: readonly LedgerRow[],
  hand: readonly HandMatch[],
): readonly LedgerRow[] {
  return rows.filter((other) => other !== row && sameBody(claimOf(row), claimOf(other), hand) !== 'no');
}
