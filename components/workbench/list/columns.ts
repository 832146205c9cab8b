import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { COUNTED, missingRank, sortKey, UNDECIDED } from '@/lib/ledger/list/sort-key';
import { statusOf } from '@/lib/ledger/scoring/score';

/** The columns of the table in their order: the unit first, what people decided last. */
export const COLUMNS = [
  'unit',
  'year',
  'published',
  'onTime',
  'sections',
  'requests',
  'reviewLitigation',
  'carryOver',
  'contact',
  'errors',
  'warnings',
  'notices',
  'score',
  'reviewed',
  'checkedAt',
  'decision',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The columns as they stand where reports are scored, or are not. */
export function columnsOf(scored: boolean): readonly Column[] {
  return scored ? COLUMNS : COLUMNS.filter((column) => column !== 'score');
}

/** Columns that stay beside an open report where the window is narrow. */
export const LASTING_COLUMNS: ReadonlySet<Column> = new Set([
  'unit',
  'year',
  'errors',
  'warnings',
  'notices',
  'reviewed',
  'decision',
]);

/** The order of the table. */
export interface Sorting {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** The order to begin with: the latest check on top. */
export const LATEST_FIRST: Sorting = { column: 'checkedAt', direction: 'descending' };

/** What a row is sorted by: for decisions, how many findings still wait for one. */
function keyOf({ summary, decisionCounts, score }: LedgerRow, column: Column): string | number {
  if (column === 'decision') return decisionCounts.undecided + decisionCounts.open;
  if (column !== 'score') return sortKey(summary, column);
  if (score === undefined) return Number.POSITIVE_INFINITY;
  return statusOf(score) === 'undecided' ? UNDECIDED : score.score;
}

/** Sorts rows by a column; equals by unit, year and page. The given list stays as it is. */
export function sortRows(rows: readonly LedgerRow[], { column, direction }: Sorting): readonly LedgerRow[] {
  const words = new Intl.Collator('zh-Hans-CN');
  const compare = (one: string | number, other: string | number): number => {
    if (one === other) return 0;
    if (typeof one === 'string' && typeof other === 'string' && column !== 'checkedAt')
      return words.compare(one, other);
    return one < other ? -1 : 1;
  };
  const turn = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row, column) }))
    .sort(
      (a, b) =>
        missingRank(a.key) - missingRank(b.key) ||
        turn * compare(a.key, b.key) ||
        words.compare(a.row.summary.unit ?? '\uffff', b.row.summary.unit ?? '\uffff') ||
        (a.row.summary.year ?? 0) - (b.row.summary.year ?? 0) ||
        (a.row.key < b.row.key ? -1 : 1),
    )
    .map(({ row }) => row);
}

/** Columns of which the most, or the latest, is looked for first. */
const DOWNWARDS: ReadonlySet<string> = new Set([...COUNTED, 'published', 'checkedAt', 'decision']);

/** The order after a press on a column's head: that column, then the other way round. */
export function turnSorting(sorting: Sorting, column: Column): Sorting {
  if (sorting.column !== column) return { column, direction: DOWNWARDS.has(column) ? 'descending' : 'ascending' };
  return { column, direction: sorting.direction === 'ascending' ? 'descending' : 'ascending' };
}
