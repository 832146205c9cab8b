import type { CellKey } from '../../report/form/keys';
import { officialColumns } from '../../report/form/labels';
import { cellAt } from '../../report/tables/cell-at';
import type { ReportTable } from '../../report/tables/report-table';
import { rowEdition } from '../figures/equations';

/**
 * Cells that a table lacks in rows that it has: a row that ends too soon, so that its figures can't be told from each other.
 * Whole rows and columns that are missing are no matter of single cells; table 2, whose rows differ, is not asked.
 */
export function missingCells(table: ReportTable): readonly CellKey[] {
  if (table.key === 'proactive' || table.incomplete) return [];
  const columns = officialColumns(table.key, rowEdition(table))
    .map(({ key }) => key)
    .filter((column) => !table.missingColumns.includes(column));
  return table.rows.flatMap(({ key: row }) =>
    columns.flatMap((column) => (cellAt(table, row, column) ? [] : [{ table: table.key, row, column }])),
  );
}
