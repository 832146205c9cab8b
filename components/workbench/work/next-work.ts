import type { LedgerRow } from '@/lib/ledger/list/ledger-row';

/** The key that goes on. */
export const NEXT_KEY = 'g';

/** Where a reviewer goes on. */
export interface NextWork {
  /** The next report of the table with findings that wait for a decision, round from where the reviewer is. */
  readonly next: LedgerRow | null;
  /** Such reports of the table, without the open one. */
  readonly waiting: number;
  /** Whether the open one is such a report. */
  readonly here: boolean;
  /** Such reports that filters or folded groups hide. */
  readonly hidden: number;
  /** Whether the table has any report. */
  readonly any: boolean;
}

const isOpen = ({ decisionCounts }: LedgerRow): boolean => decisionCounts.undecided + decisionCounts.open > 0;

/** `rows`: all of the ledger; `keys`: those on the table, in its order; `open`, `active`: the open report, and the line of the keys. */
export function nextWork(
  rows: readonly LedgerRow[],
  keys: readonly string[],
  open: string | null,
  active: string | null,
): NextWork {
  const waiting = new Map(rows.filter(isOpen).map((row) => [row.key, row]));
  const listed = new Set(keys);
  // The line of the keys is not looked at yet: it may be the next one itself.
  const from = open === null ? Math.max(0, keys.indexOf(active ?? '')) : keys.indexOf(open) + 1;
  const round = [...keys.slice(from), ...keys.slice(0, from)].flatMap((key) => waiting.get(key) ?? []);
  const others = round.filter(({ key }) => key !== open);
  return {
    next: others[0] ?? null,
    waiting: others.length,
    here: open !== null && waiting.has(open),
    hidden: [...waiting.keys()].filter((key) => !listed.has(key) && key !== open).length,
    any: keys.length > 0,
  };
}
