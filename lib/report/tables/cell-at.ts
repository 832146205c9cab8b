import type { ReportCell, ReportTable } from './report-table';

/** The cells of a table by row and column: asked again and again while a report is judged. Forgotten with the table. */
const indexes = new WeakMap<readonly ReportCell[], ReadonlyMap<string, ReadonlyMap<string, ReportCell>>>();

function indexOf(cells: readonly ReportCell[]): ReadonlyMap<string, ReadonlyMap<string, ReportCell>> {
  const known = indexes.get(cells);
  if (known) return known;
  const rows = new Map<string, Map<string, ReportCell>>();
  for (const cell of cells) {
    const own = rows.get(cell.row);
    if (own) own.set(cell.column, cell);
    else rows.set(cell.row, new Map([[cell.column, cell]]));
  }
  indexes.set(cells, rows);
  return rows;
}

/** The cell of a table at a row and a column, by their keys; undefined where the page has none, or no such table. */
export function cellAt(
  table: Pick<ReportTable, 'cells'> | undefined,
  row: string,
  column: string,
): ReportCell | undefined {
  return table && indexOf(table.cells).get(row)?.get(column);
}
