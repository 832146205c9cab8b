import type { SavedReport } from '../../judge/evaluation';
import type { CellKey, TableKey } from '../../report/form/keys';

/** What is added up of a district's reports: 新收申请, 予以公开, 行政复议, 行政诉讼. */
export const TOTALS = ['new', 'granted', 'review', 'litigation'] as const;
export type TotalKey = (typeof TOTALS)[number];

/** What a report gives as its totals; null for one that is blank, no number, or not there: none of them is 0. */
export type ReportTotals = Readonly<Record<TotalKey, number | null>>;

const cell = (table: TableKey, row: string): CellKey => ({ table, row, column: 'total' });

/** The cells of each total; both ways to go to court are 行政诉讼. */
const CELLS: Readonly<Record<TotalKey, readonly CellKey[]>> = {
  new: [cell('requests', 'new')],
  granted: [cell('requests', 'granted')],
  review: [cell('review-litigation', 'review')],
  litigation: [cell('review-litigation', 'litigation-direct'), cell('review-litigation', 'litigation-after-review')],
};

/** The totals of a report as it gives them; none of a table that is too incomplete to be reckoned with. */
export function readTotals({
  tables,
  incompleteTables,
}: Pick<SavedReport, 'tables' | 'incompleteTables'>): ReportTotals {
  const read = (key: TotalKey): number | null => {
    let sum = 0;
    for (const { table, row, column } of CELLS[key]) {
      const value = incompleteTables.includes(table) ? null : tables[table]?.[row]?.[column];
      if (value === null || value === undefined) return null;
      sum += value;
    }
    return sum;
  };
  return { new: read('new'), granted: read('granted'), review: read('review'), litigation: read('litigation') };
}
