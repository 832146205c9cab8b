import type { Grid } from '../page/grid';
import { REVIEW_COLUMNS, REVIEW_ROWS } from './official';
import type { ReportTable } from './report';
import { headerRowOf, matchGroup } from './review-header';
import { type ReviewFound, readTall, readWide } from './review-values';
import { cellIndex, cellsOf, isNumeric } from './table-rows';

/** Reads table 4 from all the tables of a report, in page order; undefined when none of them is (a part of) it. */
export function matchReview(grids: readonly Grid[]): ReportTable | undefined {
  const found: ReviewFound = { rows: new Map(), columns: new Map(), cells: [] };
  const elements: Element[] = [];
  for (const grid of grids) {
    const headerRow = headerRowOf(grid);
    if (headerRow < 0) continue;
    const before = found.cells.length;
    const tall = Array.from({ length: grid.height - headerRow - 1 }, (_, index) =>
      cellsOf(grid, headerRow + 1 + index),
    ).some((cells) => cells.some((cell) => !isNumeric(cell) && matchGroup(cell.text)));
    const part: ReviewFound = { rows: found.rows, columns: found.columns, cells: [] };
    if (tall) readTall(grid, headerRow, part);
    else readWide(grid, headerRow, part);
    const fresh = part.cells.filter(
      (cell) => !found.cells.some((known) => known.row === cell.row && known.column === cell.column),
    );
    found.cells.push(...fresh);
    if (found.cells.length > before || elements.length === 0) elements.push(grid.element);
  }
  if (elements.length === 0) return undefined;
  const groups = REVIEW_ROWS.filter((row) => found.cells.some((cell) => cell.row === row.key)).map((row) => row.key);
  return {
    key: 'review-litigation',
    edition: null,
    elements,
    rows: [...found.rows.values()].filter((row) => groups.includes(row.key)),
    columns: [...found.columns.values()],
    captions: [],
    cells: found.cells,
    at: cellIndex(found.cells),
    missingRows: REVIEW_ROWS.filter((row) => !groups.includes(row.key)).map((row) => row.key),
    missingColumns: REVIEW_COLUMNS.filter((column) => !found.columns.has(column.key)).map((column) => column.key),
    instead: new Map(),
    unknownRows: [],
    incomplete: found.cells.length === 0,
  };
}
