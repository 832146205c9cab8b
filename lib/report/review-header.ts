import type { Cell, Grid } from '../page/grid';
import { type LabelMatch, labelMatcher } from './match-label';
import { REVIEW_COLUMNS, REVIEW_ROWS } from './official';
import { cellsOf, isNumeric } from './table-rows';

/** Recognises the label of a group: 行政复议, 未经复议直接起诉, 复议后起诉. */
export const matchGroup = labelMatcher(REVIEW_ROWS);
const matchOutcome = labelMatcher(REVIEW_COLUMNS);

/** Words found in no other table: they make a table a candidate. */
const LEAST_OUTCOMES = 3;
const OUTCOME_COUNT = REVIEW_COLUMNS.length;

/** A label of the header and what it was matched to. */
interface HeaderCell {
  readonly cell: Cell;
  readonly match: LabelMatch;
}

/** Whether the row is the last of the header: outcomes only, no numbers. */
export function outcomeRow(grid: Grid, row: number): readonly HeaderCell[] {
  const matches = cellsOf(grid, row).flatMap((cell) => {
    const match = isNumeric(cell) ? undefined : matchOutcome(cell.text);
    return match ? [{ cell, match }] : [];
  });
  return matches.length >= LEAST_OUTCOMES ? matches : [];
}

/** The outcome that heads each column: in the lowest header row, or above it where that row is left empty instead of spanned. */
export function leafCells(grid: Grid, headerRow: number): readonly HeaderCell[] {
  const leaves: HeaderCell[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    for (let row = headerRow; row >= 0; row -= 1) {
      const cell = grid.at(row, column);
      const match = cell && !isNumeric(cell) ? matchOutcome(cell.text) : undefined;
      if (!cell || !match) continue;
      if (leaves[leaves.length - 1]?.cell !== cell) leaves.push({ cell, match });
      break;
    }
  }
  return leaves;
}

function groupAt(grid: Grid, column: number, headerRow: number): LabelMatch | undefined {
  for (let row = headerRow; row >= 0; row -= 1) {
    const match = matchGroup(grid.at(row, column)?.text ?? '');
    if (match) return match;
  }
  return undefined;
}

/** The group above a column: read from the header rows; from the left where empty cells stand for its span; where its words are missing, by the place among the three. */
export function groupAbove(grid: Grid, column: number, headerRow: number, position: number): LabelMatch | undefined {
  const above = groupAt(grid, column, headerRow);
  if (above) return above;
  const filled = Array.from({ length: headerRow + 1 }, (_, row) => grid.at(row, column)?.text).includes('');
  for (let left = column - 1; filled && left >= 0; left -= 1) {
    const match = groupAt(grid, left, headerRow);
    if (match) return match;
  }
  const official = REVIEW_ROWS[Math.floor(position / OUTCOME_COUNT)];
  return official && { official, exact: true, unit: null, remark: null };
}

/** The row with the most outcomes; -1 where none has enough. */
export function headerRowOf(grid: Grid): number {
  let best = -1;
  let most = 0;
  for (let row = 0; row < grid.height; row += 1) {
    const count = outcomeRow(grid, row).length;
    if (count > most) {
      most = count;
      best = row;
    }
  }
  return best;
}
