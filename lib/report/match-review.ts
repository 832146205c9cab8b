import type { Cell, Grid } from '../page/grid';
import { type LabelMatch, labelMatcher } from './match-label';
import { REVIEW_COLUMNS, REVIEW_ROWS } from './official';
import type { MatchedLabel, ReportCell, ReportTable } from './report';
import { cellIndex, cellsOf, isBlank, isNumeric, matchedLabel, reportCell } from './table-rows';

const matchGroup = labelMatcher(REVIEW_ROWS);
const matchOutcome = labelMatcher(REVIEW_COLUMNS);

/** Words found in no other table: they make a table a candidate. */
const LEAST_OUTCOMES = 3;
const OUTCOME_COUNT = REVIEW_COLUMNS.length;

/** A column of the page's table: an outcome under a group. */
interface Leaf {
  readonly column: number;
  readonly outcome: MatchedLabel;
  readonly group: string;
}

interface Found {
  readonly rows: Map<string, MatchedLabel>;
  readonly columns: Map<string, MatchedLabel>;
  readonly cells: ReportCell[];
}

function note(labels: Map<string, MatchedLabel>, cell: Cell, match: LabelMatch): MatchedLabel {
  const label = matchedLabel(cell, match);
  if (!labels.has(label.key)) labels.set(label.key, label);
  return label;
}

/** Whether the row is the last of the header: outcomes only, no numbers. */
function outcomeRow(grid: Grid, row: number): readonly { cell: Cell; match: LabelMatch }[] {
  const matches = cellsOf(grid, row).flatMap((cell) => {
    const match = isNumeric(cell) ? undefined : matchOutcome(cell.text);
    return match ? [{ cell, match }] : [];
  });
  return matches.length >= LEAST_OUTCOMES ? matches : [];
}

/** The outcome that heads each column: in the lowest header row, or above it where that row is left empty instead of spanned. */
function leafCells(grid: Grid, headerRow: number): readonly { cell: Cell; match: LabelMatch }[] {
  const leaves: { cell: Cell; match: LabelMatch }[] = [];
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
function groupAbove(grid: Grid, column: number, headerRow: number, position: number): LabelMatch | undefined {
  const above = groupAt(grid, column, headerRow);
  if (above) return above;
  const filled = Array.from({ length: headerRow + 1 }, (_, row) => grid.at(row, column)?.text).includes('');
  for (let left = column - 1; filled && left >= 0; left -= 1) {
    const match = groupAt(grid, left, headerRow);
    if (match) return match;
  }
  const official = REVIEW_ROWS[Math.floor(position / OUTCOME_COUNT)];
  return official && { official, exact: true };
}

/** The form as printed: three column groups of five outcomes above one row of figures. */
function readWide(grid: Grid, headerRow: number, found: Found): void {
  const outcomes = leafCells(grid, headerRow);
  const leaves: Leaf[] = [];
  for (const [position, { cell, match }] of outcomes.entries()) {
    const group = groupAbove(grid, cell.column, headerRow, position);
    if (!group) continue;
    for (let row = headerRow; row >= 0; row -= 1) {
      const above = grid.at(row, cell.column);
      if (above && matchGroup(above.text)) note(found.rows, above, group);
    }
    if (!found.rows.has(group.official.key)) note(found.rows, cell, group);
    leaves.push({ column: cell.column, outcome: note(found.columns, cell, match), group: group.official.key });
  }
  for (let row = headerRow + 1; row < grid.height; row += 1) {
    const own = grid.rows[row] ?? [];
    if (!own.some(isNumeric) && !(own.length === leaves.length && own.every(isBlank))) continue;
    // Cells by their order where the count agrees, since spans of header and figures often differ.
    const values = own.length === leaves.length ? own : leaves.map((leaf) => grid.at(row, leaf.column));
    for (const [index, leaf] of leaves.entries()) {
      const cell = values[index];
      if (cell && cell.row === row)
        found.cells.push(reportCell('review-litigation', leaf.group, leaf.outcome.key, cell));
    }
    return;
  }
}

/** Turned round: a row a group, five outcomes across. */
function readTall(grid: Grid, headerRow: number, found: Found): void {
  const outcomes = outcomeRow(grid, headerRow).map(({ cell, match }) => ({
    cell,
    label: note(found.columns, cell, match),
  }));
  for (let row = headerRow + 1; row < grid.height; row += 1) {
    const cells = cellsOf(grid, row);
    const at = cells.map((cell) => (isNumeric(cell) ? undefined : matchGroup(cell.text)));
    const labelIndex = at.reduce((last, match, index) => (match ? index : last), -1);
    const label = cells[labelIndex];
    const match = at[labelIndex];
    if (!label || !match) continue;
    note(found.rows, label, match);
    const values = cells.slice(labelIndex + 1);
    for (const [index, { cell, label: outcome }] of outcomes.entries()) {
      const value = values.length === outcomes.length ? values[index] : grid.at(row, cell.column);
      if (value && value.row === row) {
        found.cells.push(reportCell('review-litigation', match.official.key, outcome.key, value));
      }
    }
  }
}

function headerRowOf(grid: Grid): number {
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

/** Reads table 4 from all the tables of a report, in page order; undefined when none of them is (a part of) it. */
export function matchReview(grids: readonly Grid[]): ReportTable | undefined {
  const found: Found = { rows: new Map(), columns: new Map(), cells: [] };
  const elements: Element[] = [];
  for (const grid of grids) {
    const headerRow = headerRowOf(grid);
    if (headerRow < 0) continue;
    const before = found.cells.length;
    const tall = Array.from({ length: grid.height - headerRow - 1 }, (_, index) =>
      cellsOf(grid, headerRow + 1 + index),
    ).some((cells) => cells.some((cell) => !isNumeric(cell) && matchGroup(cell.text)));
    const part: Found = { rows: found.rows, columns: found.columns, cells: [] };
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
    unknownRows: [],
    incomplete: found.cells.length === 0,
  };
}
