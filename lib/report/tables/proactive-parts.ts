import type { Cell, Grid } from '../../read/grid';
import type { Quote } from '../../read/quote';
import { squash } from '../../text/text';
import { moneyUnitIn, type PrintedUnit } from '../form/amount';
import type { Edition } from '../form/editions';
import { NEWEST_FIRST } from '../form/form-of';
import { ofEveryEdition } from '../form/labels';
import { type LabelMatch, labelMatcher } from './match-label';
import type { PlacedGrid } from './placed-grid';
import { type Caption, readCaption } from './proactive-caption';
import { cellsOf, isNumeric } from './table-rows';

/** A head of a column, recognised or not. */
export interface Head {
  readonly cell: Cell;
  readonly match: LabelMatch | undefined;
  /** The editions that have a column of exactly these words. */
  readonly editions: readonly Edition[];
}

/** A row of figures, recognised or not. */
export interface DataRow {
  readonly label: Cell;
  readonly match: LabelMatch | undefined;
  readonly values: readonly Cell[];
  readonly gridRow: number;
}

/** What stands in a table between two captions or headers: a block of table 2, or a part of one. */
export interface ProactivePart {
  readonly grid: Grid;
  readonly caption: Caption | undefined;
  /** Given by the caption, a line of its own, or the words above the table. */
  readonly unit: PrintedUnit | null;
  /** Without the corner. */
  readonly heads: readonly Head[];
  readonly rows: readonly DataRow[];
}

const allBlocks = ofEveryEdition(({ proactive }) => proactive);
const matchRow = labelMatcher(allBlocks.flatMap((block) => block.rows));
/** Column matchers by edition, so that a column of one template is not taken for a fault in one of the other. */
const columnMatchers = NEWEST_FIRST.map(({ edition, tables }) => ({
  edition,
  match: labelMatcher(tables.proactive.flatMap((block) => block.columns)),
}));
const CORNER = /^(?:序号|(?:信息|项目|事项)?(?:内容|名称|类别|类型)?|项目|事项|指标)$/;
const UNIT_LINE = /^\(?(?:计量|金额)?单位[:为]/;
const LONGEST_UNIT_LINE = 40;

function readHead(cell: Cell): Head {
  const found = columnMatchers.flatMap(({ edition, match: matchColumn }) => {
    const match = matchColumn(cell);
    return match ? [{ match, edition }] : [];
  });
  const exact = found.filter(({ match }) => match.exact);
  return { cell, match: (exact[0] ?? found[0])?.match, editions: exact.map(({ edition }) => edition) };
}

function withoutCorner(heads: readonly Head[]): readonly Head[] {
  const first = heads.findIndex(({ cell, match }) => match || !CORNER.test(squash(cell.text)));
  return first < 0 ? [] : heads.slice(first);
}

/** Unrecognised words right below a caption, or blanks beside a corner, as many as the block has columns: a header whose labels are cut short. */
function isHeaderByPlace(own: readonly Cell[], caption: Caption | undefined): boolean {
  const filled = own.filter(({ text }) => text !== '');
  const names = filled.length > 1 || filled.some(({ text }) => CORNER.test(squash(text)));
  if (!caption || !names || own.some((cell) => matchRow(cell))) return false;
  const counts = allBlocks.filter(({ key }) => key === caption.key).map(({ columns }) => columns.length);
  return counts.includes(own.length - 1);
}

/** The cell that names a row of figures whose label is none of the official ones: the one right before its figures. */
function unrecognisedLabel(own: readonly Cell[], columns: number): Cell | undefined {
  const before = columns > 0 && own.length > columns ? own[own.length - columns - 1] : undefined;
  return before && !isNumeric(before) ? before : own.find((cell) => cell.text !== '' && !isNumeric(cell));
}

function readRow(grid: Grid, gridRow: number, own: readonly Cell[], columns: number): DataRow | undefined {
  const cells = cellsOf(grid, gridRow);
  for (let index = own.length - 1; index >= 0; index -= 1) {
    const label = own[index];
    const match = label && !isNumeric(label) ? matchRow(label) : undefined;
    if (label && match) return { label, match, values: cells.slice(cells.indexOf(label) + 1), gridRow };
  }
  const label = own.some(isNumeric) ? unrecognisedLabel(own, columns) : undefined;
  return label && { label, match: undefined, values: cells.slice(cells.indexOf(label) + 1), gridRow };
}

/** A unit of money that a line of its own gives (单位：万元). */
function unitLine(quote: Quote): PrintedUnit | null {
  if (quote.text.length > LONGEST_UNIT_LINE || !UNIT_LINE.test(squash(quote.text))) return null;
  const unit = moneyUnitIn(quote.text);
  return unit === undefined ? null : { unit, quote };
}

interface Open {
  caption: Caption | undefined;
  unit: PrintedUnit | null;
  heads: readonly Head[];
  rows: DataRow[];
}

/** Takes a table apart into the blocks of table 2 that it may hold; a table of something else gives parts without labels. */
export function readProactiveParts({ grid, above }: PlacedGrid): readonly ProactivePart[] {
  const unitAbove = above.map(unitLine).find((unit) => unit !== null) ?? null;
  const captionAbove = above.map(readCaption).find((caption) => caption !== undefined);
  let part: Open = { caption: captionAbove, unit: captionAbove?.unit ?? unitAbove, heads: [], rows: [] };
  const parts: Open[] = [part];
  const begin = (caption: Caption | undefined): void => {
    if (part.heads.length + part.rows.length === 0) parts.pop();
    part = { caption, unit: caption?.unit ?? unitAbove, heads: [], rows: [] };
    parts.push(part);
  };
  for (let gridRow = 0; gridRow < grid.height; gridRow += 1) {
    const all = grid.rows[gridRow] ?? [];
    const captionCell = all.find((cell) => readCaption(cell) !== undefined);
    if (captionCell) begin(readCaption(captionCell));
    const own = all.filter((cell) => cell !== captionCell);
    const filled = own.filter(({ text }) => text !== '');
    const unit = filled.length === 1 && filled[0] ? unitLine(filled[0]) : null;
    if (unit) part.unit = unit;
    if (filled.length === 0 || unit) continue;
    // A row with a figure in it is no header, and most rows of a page's tables have one: their words are not compared.
    const heads = own.some(isNumeric) ? [] : own.map(readHead);
    const byPlace =
      part.heads.length + part.rows.length === 0 && heads.length > 0 && isHeaderByPlace(own, part.caption);
    if (byPlace || heads.some(({ match }) => match)) {
      if (part.rows.length > 0) begin(undefined);
      part.heads = byPlace ? heads.slice(1) : withoutCorner(heads);
      continue;
    }
    const row = readRow(grid, gridRow, own, part.heads.length);
    if (row) part.rows.push(row);
  }
  return parts.map((open) => ({ grid, ...open }));
}
