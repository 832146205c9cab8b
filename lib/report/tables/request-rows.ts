import type { Cell, Grid } from '../../read/grid';
import { ofEveryEdition } from '../form/labels';
import type { OfficialLabel } from '../form/official';
import { comparable } from './comparable';
import { comparingOnce, type LabelMatch, labelMatcher } from './match-label';
import { mayStandFor } from './place-in-order';
import type { MatchedLabel } from './report-table';
import { cellsOf, isNumeric, matchedLabel } from './table-rows';

const matchRow = labelMatcher(ofEveryEdition(({ requests }) => requests.rows));
const matchColumn = labelMatcher(ofEveryEdition(({ requests }) => requests.columns));
/** Group labels that stand beside the rows' own: 三、本年度办理结果, （三）不予公开 … */
const matchGroup = labelMatcher(
  ['本年度办理结果', '不予公开', '无法提供', '不予处理', '其他处理'].map((label) => ({ key: label, label })),
);

const isGroup = (cell: Cell): boolean => cell.text !== '' && matchGroup(cell) !== undefined;

/** A row of a table that may be table 3, before it is known which of the page's tables belong together. */
export interface RequestRow {
  readonly label: Cell;
  readonly match: LabelMatch | undefined;
  readonly values: readonly Cell[];
  readonly gridRow: number;
}

/** A part of table 3: one `<table>` of the page. */
export interface RequestPart {
  readonly grid: Grid;
  readonly header: ReadonlyMap<number, MatchedLabel>;
  readonly rows: readonly RequestRow[];
}

const LONGEST_HEAD = 20;
/** At least as many columns named and no number beside them make a header row. */
const LEAST_HEADER_LABELS = 2;
function readHeader(
  grid: Grid,
  columns: readonly OfficialLabel[],
): { header: Map<number, MatchedLabel>; rows: ReadonlySet<number> } {
  const header = new Map<number, MatchedLabel>();
  const rows = new Set<number>();
  const named = grid.rows.map((own) =>
    own.some(isNumeric)
      ? []
      : own.flatMap((cell) => {
          const match = matchColumn(cell);
          return match ? [{ cell, match }] : [];
        }),
  );
  const isHeader = (row: number): boolean => (named[row]?.length ?? 0) >= LEAST_HEADER_LABELS;
  for (const [row, matches] of named.entries()) {
    // A row that is itself an official row is none of the header, even where its blanks leave 总计 as its only word;
    // right above the row of 商业企业 and the others, one word will do: the other may be the column that is missing.
    if (!isHeader(row) && !(matches.length > 0 && isHeader(row + 1))) continue;
    rows.add(row);
    for (const { cell, match } of matches) {
      if (![...header.values()].some((known) => known.key === match.official.key)) {
        header.set(cell.column, matchedLabel(cell, match));
      }
    }
  }
  placeLeftColumns(grid, Math.max(-1, ...rows), header, columns);
  return { header, rows };
}

/** Heads that were cut short, reworded or left blank are read by their place, where all of the form stand in its order. */
function placeLeftColumns(
  grid: Grid,
  lastRow: number,
  header: Map<number, MatchedLabel>,
  columns: readonly OfficialLabel[],
): void {
  if (header.size === 0 || header.size === columns.length) return;
  const leaves = cellsOf(grid, lastRow).slice(-columns.length);
  const inOrder = leaves.every(({ column }, index) => {
    const known = header.get(column);
    return known === undefined || known.key === columns[index]?.key;
  });
  if (leaves.length < columns.length || !inOrder) return;
  const known = [...header.values()].map(({ key }) => key);
  for (const [index, cell] of leaves.entries()) {
    const official = columns[index];
    if (!official || known.includes(official.key) || cell.text.length > LONGEST_HEAD) continue;
    if (mayStandFor(cell.text, official))
      header.set(cell.column, matchedLabel(cell, { official, exact: false, unit: null, remark: null }));
  }
}

/** The label of a row is the last of the words before its first number; what follows it are its values. */
function readRow(grid: Grid, gridRow: number, matchLabel: typeof matchRow, columns: number): RequestRow | undefined {
  const cells = cellsOf(grid, gridRow);
  let at = -1;
  let match: LabelMatch | undefined;
  for (const [index, cell] of cells.entries()) {
    if (isNumeric(cell)) break;
    const found = cell.text === '' ? undefined : matchLabel(cell);
    // A group's label that spans too many rows stands behind the label of a row that is not its own.
    if (found && (match === undefined || cell.row === gridRow || cells[at]?.row !== gridRow)) {
      at = index;
      match = found;
    }
  }
  const label = cells[at];
  const beyond = cells.slice(at + 1).find((cell) => cell.row === gridRow);
  const beyondIsWords =
    beyond !== undefined && !isNumeric(beyond) && /[\p{L}]{2}/u.test(beyond.text) && beyond.columnSpan >= 1;
  if (label && !((label.row !== gridRow || label.rowSpan > 1) && beyondIsWords)) {
    const values = cells.slice(at + 1).filter((cell) => cell.row === gridRow || !isGroup(cell));
    return { label, match, values, gridRow };
  }
  const own = cells.filter((cell) => cell.row === gridRow);
  const firstNumber = own.findIndex(isNumeric);
  const words = own
    .slice(0, firstNumber < 0 ? own.length : firstNumber)
    .filter((cell) => cell.text !== '' && !isGroup(cell));
  const unknown = words[words.length - 1] ?? unnamedLabel(own, columns);
  if (!unknown) return undefined;
  return { label: unknown, match: undefined, values: own.slice(own.indexOf(unknown) + 1), gridRow };
}

/** The blank cell, or the ordinal alone, that stands where a row's label should, before as many figures as the form has columns. */
function unnamedLabel(own: readonly Cell[], columns: number): Cell | undefined {
  const values = own.slice(-columns);
  const label = own[own.length - columns - 1];
  return label && values.every(isNumeric) && comparable(label.text) === '' ? label : undefined;
}

/** Fewer of the seven columns may head another table. */
const LEAST_COLUMNS = 6;

/** Whether a table is the head of table 3 and nothing more: the rows follow in a table of their own, or were cut off. */
export function isHeaderAlone(grid: Grid, header: ReadonlyMap<number, MatchedLabel>): boolean {
  return header.size >= LEAST_COLUMNS && !grid.rows.some((own) => own.some(isNumeric));
}

/** The rows of a table that is, or may be a part of, table 3; undefined for another one. `columns`: those of the form that is expected. */
export function readRequestPart(grid: Grid, columns: readonly OfficialLabel[]): RequestPart | undefined {
  const { header, rows: headerRows } = readHeader(grid, columns);
  const matchLabel = comparingOnce(matchRow);
  const rows: RequestRow[] = [];
  for (let gridRow = 0; gridRow < grid.height; gridRow += 1) {
    const row = headerRows.has(gridRow) ? undefined : readRow(grid, gridRow, matchLabel, columns.length);
    if (row) rows.push(row);
  }
  const known = rows.filter((row) => row.match);
  const certain = known.some((row) => row.match?.exact && row.match.official.label.length > 6);
  return certain || known.length >= 3 || isHeaderAlone(grid, header) ? { grid, header, rows } : undefined;
}

/** A label broken by a page break: the end of one part and the beginning of the next make one official label. */
export function joinBrokenRow(last: RequestRow, first: RequestRow): RequestRow | undefined {
  if (last.match?.exact || first.match?.exact) return undefined;
  const match = matchRow({ text: last.label.text + first.label.text });
  // A label that lost words as well is joined only where neither half is an official label by itself.
  if (!match || (!match.exact && (last.match || first.match))) return undefined;
  const values = last.values.some(isNumeric) ? last.values : first.values;
  return { label: last.label, match, values, gridRow: last.values === values ? last.gridRow : first.gridRow };
}
