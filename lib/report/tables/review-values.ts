import type { Cell, Grid } from '../../read/grid';
import type { LabelMatch } from './match-label';
import type { MatchedLabel, ReportCell } from './report-table';
import { groupAbove, leafCells, matchGroup, outcomeRow } from './review-header';
import { cellsOf, isBlank, isNumeric, matchedLabel, reportCell } from './table-rows';

/** A column of the page's table: an outcome under a group. */
export interface Leaf {
  readonly column: number;
  readonly outcome: MatchedLabel;
  readonly group: string;
}

/** What has been read of table 4 so far. */
export interface ReviewFound {
  readonly rows: Map<string, MatchedLabel>;
  readonly columns: Map<string, MatchedLabel>;
  readonly cells: ReportCell[];
  /** Groups whose row of figures ends too soon: which figure is whose nobody can tell. */
  readonly short: Set<string>;
}

/** Notes a label of the page the first time that it is met. */
export function note(labels: Map<string, MatchedLabel>, cell: Cell, match: LabelMatch): MatchedLabel {
  const label = matchedLabel(cell, match);
  if (!labels.has(label.key)) labels.set(label.key, label);
  return label;
}

/**
 * The form as printed: three column groups of five outcomes above one row of figures; or a part of it, whose groups without
 * a name begin with the one at `first`. Gives the columns; their figures may stand in the next table.
 */
export function readWide(grid: Grid, headerRow: number, first: number, found: ReviewFound): readonly Leaf[] {
  const outcomes = leafCells(grid, headerRow);
  const leaves: Leaf[] = [];
  for (const [position, { cell, match }] of outcomes.entries()) {
    const group = groupAbove(grid, cell.column, headerRow, position, first);
    if (!group) continue;
    for (let row = headerRow; row >= 0; row -= 1) {
      const above = grid.slot(row, cell.column);
      if (above && matchGroup(above)) note(found.rows, above, group);
    }
    if (!found.rows.has(group.official.key)) note(found.rows, cell, group);
    leaves.push({ column: cell.column, outcome: note(found.columns, cell, match), group: group.official.key });
  }
  readFigures(grid, headerRow + 1, leaves, found);
  return leaves;
}

/** The row of figures below a header, or that of a table without one. */
export function readFigures(grid: Grid, from: number, leaves: readonly Leaf[], found: ReviewFound): void {
  for (let row = from; row < grid.height; row += 1) {
    const own = grid.rows[row] ?? [];
    if (!own.some(isNumeric) && !(own.length === leaves.length && own.every(isBlank))) continue;
    // Cells by their order where the count agrees, since spans of header and figures often differ.
    const values = own.length === leaves.length ? own : leaves.map((leaf) => grid.slot(row, leaf.column));
    const cells = leaves.flatMap(({ group, outcome }, index) => {
      const cell = values[index];
      return cell?.row === row ? [reportCell('review-litigation', group, outcome.key, cell)] : [];
    });
    if (cells.length === leaves.length) found.cells.push(...cells);
    else for (const { group } of leaves) found.short.add(group);
    return;
  }
}

/** Turned round: a row a group, five outcomes across. */
export function readTall(grid: Grid, headerRow: number, found: ReviewFound): void {
  const outcomes = outcomeRow(grid, headerRow).map(({ cell, match }) => ({
    cell,
    label: note(found.columns, cell, match),
  }));
  for (let row = headerRow + 1; row < grid.height; row += 1) {
    const cells = cellsOf(grid, row);
    const at = cells.map((cell) => (isNumeric(cell) ? undefined : matchGroup(cell)));
    const labelIndex = at.reduce((last, match, index) => (match ? index : last), -1);
    const label = cells[labelIndex];
    const match = at[labelIndex];
    if (!label || !match) continue;
    note(found.rows, label, match);
    const values = cells.slice(labelIndex + 1);
    const own = outcomes.flatMap(({ cell, label: outcome }, index) => {
      const value = values.length === outcomes.length ? values[index] : grid.slot(row, cell.column);
      return value?.row === row ? [reportCell('review-litigation', match.official.key, outcome.key, value)] : [];
    });
    if (own.length === outcomes.length) found.cells.push(...own);
    else found.short.add(match.official.key);
  }
}
