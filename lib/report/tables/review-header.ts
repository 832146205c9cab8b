import type { Cell, Grid } from '../../read/grid';
import { squash } from '../../text/text';
import { comparingOnce, type Labelled, type LabelMatch } from './match-label';
import { matchGroupLabel, matchOutcome, REVIEW_GROUPS, REVIEW_OUTCOMES } from './review-labels';
import { cellsOf, isNumeric } from './table-rows';

/** The longest words that name a group together with the heading above it: （二）行政诉讼——未经复议直接起诉情况. */
const LONGEST_GROUP = 30;
const DIRECT = /未经(?:行政)?复议|直接(?:提起)?(?:行政)?(?:起诉|诉讼)/;
const AFTER_REVIEW = /(?<!未)经(?:行政)?复议|复议(?:之|以)?后/;

/**
 * Recognises the label of a group: 行政复议, 未经复议直接起诉, 复议后起诉; also in other words that name it and no other
 * (行政诉讼（复议后起诉）, （一）行政复议情况). 行政复议、行政诉讼 is none of them.
 */
export function matchGroup(labelled: Labelled): LabelMatch | undefined {
  const label = matchGroupLabel(labelled);
  const words = squash(labelled.text);
  if (label || words.length > LONGEST_GROUP || /\d/.test(words.replace(/^\W?\d{1,2}\W/, ''))) return label;
  const [direct, after] = [DIRECT.test(words), AFTER_REVIEW.test(words)];
  const review = /复议/.test(words) && !/诉/.test(words);
  if ([direct, after, review].filter(Boolean).length !== 1) return undefined;
  const key = review ? 'review' : direct ? 'litigation-direct' : 'litigation-after-review';
  const official = REVIEW_GROUPS.find((group) => group.key === key);
  return official && { official, exact: true, unit: null, remark: null };
}

/** Words found in no other table: they make a table a candidate. */
const LEAST_OUTCOMES = 3;
export const OUTCOME_COUNT = REVIEW_OUTCOMES.length;

/** A label of the header and what it was matched to. */
interface HeaderCell {
  readonly cell: Cell;
  readonly match: LabelMatch;
}

/** Whether the row is the last of the header: outcomes only, no numbers. */
export function outcomeRow(grid: Grid, row: number, matchLabel = matchOutcome): readonly HeaderCell[] {
  const matches = cellsOf(grid, row).flatMap((cell) => {
    const match = isNumeric(cell) ? undefined : matchLabel(cell);
    return match ? [{ cell, match }] : [];
  });
  return matches.length >= LEAST_OUTCOMES ? matches : [];
}

/** The outcome that heads each column: in the lowest header row, or above it where that row is left empty instead of spanned. */
export function leafCells(grid: Grid, headerRow: number): readonly HeaderCell[] {
  const leaves: HeaderCell[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    for (let row = headerRow; row >= 0; row -= 1) {
      const cell = grid.slot(row, column);
      const match = cell && !isNumeric(cell) ? matchOutcome(cell) : undefined;
      if (!cell || !match) continue;
      if (leaves[leaves.length - 1]?.cell !== cell) leaves.push({ cell, match });
      break;
    }
  }
  return leaves;
}

function groupAt(grid: Grid, column: number, headerRow: number): LabelMatch | undefined {
  for (let row = headerRow; row >= 0; row -= 1) {
    const cell = grid.slot(row, column);
    const match = cell && matchGroup(cell);
    if (match) return match;
  }
  return undefined;
}

/** The group above a column: read from the header rows; from the left where empty cells stand for its span; where its words are missing, by the place among the three, of which the table begins with the one at `first`. */
export function groupAbove(
  grid: Grid,
  column: number,
  headerRow: number,
  position: number,
  first: number,
): LabelMatch | undefined {
  const above = groupAt(grid, column, headerRow);
  if (above) return above;
  const filled = Array.from({ length: headerRow + 1 }, (_, row) => grid.slot(row, column)?.text).includes('');
  for (let left = column - 1; filled && left >= 0; left -= 1) {
    const match = groupAt(grid, left, headerRow);
    if (match) return match;
  }
  const official = REVIEW_GROUPS[first + Math.floor(position / OUTCOME_COUNT)];
  return official && { official, exact: true, unit: null, remark: null };
}

/** The row with the most outcomes; -1 where none has enough. */
export function headerRowOf(grid: Grid): number {
  const matchLabel = comparingOnce(matchOutcome);
  let best = -1;
  let most = 0;
  for (let row = 0; row < grid.height; row += 1) {
    const count = outcomeRow(grid, row, matchLabel).length;
    if (count > most) {
      most = count;
      best = row;
    }
  }
  return best;
}
