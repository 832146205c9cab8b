import type { Cell, Grid } from '../../read/grid';
import type { LabelMatch, MatchLabel } from './match-label';
import { matchGroup } from './review-header';
import { matchOutcome } from './review-labels';
import { note, type ReviewFound } from './review-values';
import { cellsOf, isNumeric, reportCell } from './table-rows';

/** A label of the table and what it was matched to. */
interface Named {
  readonly cell: Cell;
  readonly match: LabelMatch;
}

/** Fewer outcomes named down the side make no table 4: 总计 and 其他 stand in many tables. */
const LEAST_OUTCOMES = 4;

function named(cells: readonly Cell[], match: MatchLabel): Named[] {
  return cells.flatMap((cell) => {
    const found = isNumeric(cell) ? undefined : match(cell);
    return found ? [{ cell, match: found }] : [];
  });
}

/** A row of a table that has its outcomes down the side: the outcome, its figures, and the groups they are of. */
interface DownRow {
  readonly outcome: Named;
  readonly values: readonly (readonly [group: Named, value: Cell])[];
}

function readRow(cells: readonly Cell[], row: number, heads: readonly Named[], above: Named | undefined) {
  const outcome = named(cells, matchOutcome)
    .filter(({ cell }) => cell.row === row)
    .pop();
  if (!outcome) return undefined;
  const at = cells.indexOf(outcome.cell);
  const figures = cells.slice(at + 1);
  const beside = named(cells.slice(0, at), matchGroup).pop() ?? above;
  const groups = heads.length > 0 ? heads : beside ? [beside] : [];
  if (groups.length === 0 || figures.length !== groups.length) return undefined;
  return { outcome, values: groups.map((group, index) => [group, figures[index] as Cell] as const) };
}

/**
 * Table 4 turned on its side: a row an outcome, the groups across or in rows of their own. Nothing is noted of a table that
 * does not name most outcomes and a group of every figure.
 */
export function readDown(grid: Grid, found: ReviewFound): void {
  const outcomes = named(grid.rows.flat(), matchOutcome);
  if (new Set(outcomes.map(({ match }) => match.official.key)).size < LEAST_OUTCOMES) return;
  let heads: readonly Named[] = [];
  let above: Named | undefined;
  const rows: DownRow[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    const cells = cellsOf(grid, row);
    const groups = named(grid.rows[row] ?? [], matchGroup);
    const read = readRow(cells, row, heads, above);
    if (read) rows.push(read);
    else if (groups.length > 1) heads = groups;
    else if (groups.length === 1 && !cells.some(isNumeric)) above = groups[0];
  }
  if (new Set(rows.map(({ outcome }) => outcome.match.official.key)).size < LEAST_OUTCOMES) return;
  for (const { outcome, values } of rows) {
    const { key } = note(found.columns, outcome.cell, outcome.match);
    for (const [group, value] of values) {
      const { key: of } = note(found.rows, group.cell, group.match);
      found.cells.push(reportCell('review-litigation', of, key, value));
    }
  }
}
