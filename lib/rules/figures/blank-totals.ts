import { cellAt } from '../../report/tables/cell-at';
import type { ReportCell, ReportTable } from '../../report/tables/report-table';
import { relationsOf } from './equations';

/**
 * Total cells that were left blank beside parts that are not zero, each once, in the table's order.
 * They are a fault of their own: a sum that needs one can't be decided, and is no wrong sum.
 */
export function blankTotals(table: ReportTable): readonly ReportCell[] {
  if (!table.cells.some(({ reading }) => reading.kind === 'blank')) return [];
  const found = new Set<ReportCell>();
  for (const relation of relationsOf(table)) {
    const [total, ...more] = relation.right;
    // The balance has no total: two cells on either side.
    if (!total || more.length > 0) continue;
    const cell = cellAt(table, total.row, total.column);
    if (cell?.reading.kind !== 'blank') continue;
    const parts = relation.left.map((key) => cellAt(table, key.row, key.column)?.reading);
    if (parts.some((reading) => reading?.kind === 'number' && reading.value !== 0)) found.add(cell);
  }
  return table.cells.filter((cell) => found.has(cell));
}
