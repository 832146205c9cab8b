import type { Cell, Grid } from '../page/grid';
import type { Quote } from '../page/quote';
import type { Edition } from './keys';
import { FORMATS } from './labels';
import { type LabelMatch, labelMatcher } from './match-label';
import { REQUEST_COLUMNS } from './official';
import type { MatchedLabel, ReportCell, ReportTable } from './report';
import { cellIndex, cellsOf, isNumeric, matchedLabel, reportCell } from './table-rows';

const matchRow = labelMatcher([...FORMATS['2021'].requestRows, ...FORMATS['2019'].requestRows]);
const matchColumn = labelMatcher(REQUEST_COLUMNS);
/** Group labels that stand beside the rows' own: 三、本年度办理结果, （三）不予公开 … */
const matchGroup = labelMatcher(
  ['本年度办理结果', '不予公开', '无法提供', '不予处理', '其他处理'].map((label) => ({ key: label, label })),
);

/** A row of a table that may be table 3, before it is known which of the page's tables belong together. */
interface Row {
  readonly label: Cell;
  readonly match: LabelMatch | undefined;
  readonly values: readonly Cell[];
  readonly gridRow: number;
}

/** A part of table 3: one `<table>` of the page. */
interface Part {
  readonly grid: Grid;
  readonly header: ReadonlyMap<number, MatchedLabel>;
  readonly rows: readonly Row[];
}

/** At least as many columns named and no number beside them make a header row. */
const LEAST_HEADER_LABELS = 2;
/** Fewer matched rows than this share of the official ones: the table is cut short, and no sum may be made. */
const LEAST_SHARE = 0.6;

function readHeader(grid: Grid): { header: Map<number, MatchedLabel>; rows: ReadonlySet<number> } {
  const header = new Map<number, MatchedLabel>();
  const rows = new Set<number>();
  const named = grid.rows.map((own) =>
    own.some(isNumeric)
      ? []
      : own.flatMap((cell) => {
          const match = matchColumn(cell.text);
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
  return { header, rows };
}

/** The label of a row is the last of the words before its first number; what follows it are its values. */
function readRow(grid: Grid, gridRow: number): Row | undefined {
  const cells = cellsOf(grid, gridRow);
  let at = -1;
  let match: LabelMatch | undefined;
  for (const [index, cell] of cells.entries()) {
    if (isNumeric(cell)) break;
    const found = cell.text === '' ? undefined : matchRow(cell.text);
    if (found) {
      at = index;
      match = found;
    }
  }
  const label = cells[at];
  const beyond = cells.slice(at + 1).find((cell) => cell.row === gridRow);
  const beyondIsWords =
    beyond !== undefined && !isNumeric(beyond) && /[\p{L}]{2}/u.test(beyond.text) && beyond.columnSpan >= 1;
  if (label && !((label.row !== gridRow || label.rowSpan > 1) && beyondIsWords)) {
    return { label, match, values: cells.slice(at + 1), gridRow };
  }
  const own = cells.filter((cell) => cell.row === gridRow);
  const firstNumber = own.findIndex(isNumeric);
  const words = own
    .slice(0, firstNumber < 0 ? own.length : firstNumber)
    .filter((cell) => cell.text !== '' && !matchGroup(cell.text));
  const unknown = words[words.length - 1];
  if (!unknown) return undefined;
  return { label: unknown, match: undefined, values: own.slice(own.indexOf(unknown) + 1), gridRow };
}

function readPart(grid: Grid): Part | undefined {
  const { header, rows: headerRows } = readHeader(grid);
  const rows: Row[] = [];
  for (let gridRow = 0; gridRow < grid.height; gridRow += 1) {
    const row = headerRows.has(gridRow) ? undefined : readRow(grid, gridRow);
    if (row) rows.push(row);
  }
  const known = rows.filter((row) => row.match);
  const certain = known.some((row) => row.match?.exact && row.match.official.label.length > 6);
  return certain || known.length >= 3 ? { grid, header, rows } : undefined;
}

/** A label broken by a page break: the end of one part and the beginning of the next make one official label. */
function joinBrokenRow(last: Row, first: Row): Row | undefined {
  if (last.match?.exact || first.match?.exact) return undefined;
  const match = matchRow(last.label.text + first.label.text);
  // A label that lost words as well is joined only where neither half is an official label by itself.
  if (!match || (!match.exact && (last.match || first.match))) return undefined;
  const values = last.values.some(isNumeric) ? last.values : first.values;
  return { label: last.label, match, values, gridRow: last.values === values ? last.gridRow : first.gridRow };
}

function columnKeys(header: ReadonlyMap<number, MatchedLabel>): string[] {
  return [...header.entries()].sort(([a], [b]) => a - b).map(([, label]) => label.key);
}

/** Values in the order of the header's columns where their number agrees (header and data often do not line up), else by position. */
function readValues(row: Row, part: Part, keys: readonly string[]): ReportCell[] {
  const key = row.match?.official.key;
  if (key === undefined) return [];
  if (row.values.length === keys.length) {
    return row.values.map((cell, index) => reportCell('requests', key, keys[index] ?? '', cell));
  }
  return [...part.header.entries()].flatMap(([column, label]) => {
    const cell = part.grid.at(row.gridRow, column);
    return cell && row.values.includes(cell) ? [reportCell('requests', key, label.key, cell)] : [];
  });
}

/** Reads table 3 from all the tables of a report, in page order; undefined when none of them is (a part of) it. */
export function matchRequests(grids: readonly Grid[], fallback: Edition): ReportTable | undefined {
  const parts = grids.map(readPart).filter((part) => part !== undefined);
  const cells: ReportCell[] = [];
  const rows = new Map<string, MatchedLabel>();
  const unknownRows: Quote[] = [];
  const used = new Set<Grid>();
  const header = parts.find((part) => part.header.size > 0)?.header ?? new Map<number, MatchedLabel>();
  const keys = header.size > 0 ? columnKeys(header) : REQUEST_COLUMNS.map((column) => column.key);
  let pending: Row | undefined;
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const list = [...part.rows];
    const last = list[list.length - 1];
    const joined = last && next?.rows[0] ? joinBrokenRow(last, next.rows[0]) : undefined;
    if (joined) list.splice(-1, 1);
    if (pending) list.splice(0, 1, pending);
    pending = undefined;
    for (const row of list) {
      if (!row.match) {
        if (row.values.filter(isNumeric).length >= 3)
          unknownRows.push({ text: row.label.text, element: row.label.element });
        continue;
      }
      const key = row.match.official.key;
      if (rows.has(key)) continue;
      rows.set(key, matchedLabel(row.label, row.match));
      used.add(part.grid);
      cells.push(...readValues(row, part, keys));
    }
    pending = joined;
  }
  if (rows.size === 0) return undefined;
  const edition = editionOf(rows) ?? fallback;
  const official = FORMATS[edition].requestRows;
  const found = official.filter((row) => rows.has(row.key));
  return {
    key: 'requests',
    edition: editionOf(rows),
    elements: [...used].map((grid) => grid.element),
    rows: [...rows.values()],
    columns: [...header.entries()].sort(([a], [b]) => a - b).map(([, label]) => label),
    captions: [],
    cells,
    at: cellIndex(cells),
    missingRows: official.filter((row) => !rows.has(row.key)).map((row) => row.key),
    missingColumns:
      header.size === 0
        ? []
        : REQUEST_COLUMNS.filter((column) => !keys.includes(column.key)).map((column) => column.key),
    unknownRows,
    incomplete: found.length < official.length * LEAST_SHARE,
  };
}

/** （六）其他处理 tells the templates apart: one row in 2019, three rows in 2021. */
function editionOf(rows: ReadonlyMap<string, MatchedLabel>): Edition | null {
  const has2021 = ['other.not-corrected', 'other.fee-unpaid', 'other.other'].filter((key) => rows.has(key)).length;
  if (has2021 > 0) return '2021';
  return rows.has('other') ? '2019' : null;
}
