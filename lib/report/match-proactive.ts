import type { Cell, Grid } from '../page/grid';
import type { Quote } from '../page/quote';
import { squash } from '../page/text';
import type { Edition } from './keys';
import { FORMATS, proactiveBlockOf } from './labels';
import { type LabelMatch, labelMatcher } from './match-label';
import type { OfficialLabel, ProactiveBlock } from './official';
import type { MatchedLabel, ReportCell, ReportTable } from './report';
import { cellIndex, cellsOf, isNumeric, matchedLabel, reportCell } from './table-rows';

const EDITIONS: readonly Edition[] = ['2021', '2019'];
const allBlocks = EDITIONS.flatMap((edition) => FORMATS[edition].proactive);
const matchRow = labelMatcher(allBlocks.flatMap((block) => block.rows));
const CAPTION = /^第二十条第\(?([一二三四五六七八九十]{1,2})\)?[项款]?$/;
const CAPTION_KEYS: Readonly<Record<string, string>> = {
  一: 'article-20-1',
  五: 'article-20-5',
  六: 'article-20-6',
  八: 'article-20-8',
  九: 'article-20-9',
};
/** Column matchers by edition, so that a column of one template is not taken for a fault in one of the other. */
const matchColumnOf: Readonly<Record<Edition, (text: string) => LabelMatch | undefined>> = {
  '2019': labelMatcher(FORMATS['2019'].proactive.flatMap((block) => block.columns)),
  '2021': labelMatcher(FORMATS['2021'].proactive.flatMap((block) => block.columns)),
};

interface Column {
  readonly cell: Cell;
  readonly match: LabelMatch;
  readonly edition: Edition;
}

/** A row of figures with the header above it. */
interface Row {
  readonly label: Cell;
  readonly match: LabelMatch;
  readonly values: readonly Cell[];
  readonly columns: readonly Column[];
  readonly gridRow: number;
  readonly grid: Grid;
}

interface Found {
  readonly rows: Row[];
  readonly captions: Map<string, MatchedLabel>;
  readonly unknown: Quote[];
  readonly grids: Set<Grid>;
}

function matchColumn(text: string): { match: LabelMatch; edition: Edition } | undefined {
  const found = EDITIONS.flatMap((edition) => {
    const match = matchColumnOf[edition](text);
    return match ? [{ match, edition }] : [];
  });
  return found.find(({ match }) => match.exact) ?? found[0];
}

function readRow(grid: Grid, gridRow: number, columns: readonly Column[], found: Found): void {
  const cells = cellsOf(grid, gridRow);
  const firstNumber = cells.findIndex(isNumeric);
  const words = cells.slice(0, firstNumber < 0 ? cells.length : firstNumber);
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const label = words[index];
    const match = label && label.row === gridRow ? matchRow(label.text) : undefined;
    if (!label || !match) continue;
    found.rows.push({ label, match, values: cells.slice(index + 1), columns, gridRow, grid });
    found.grids.add(grid);
    return;
  }
  const own = words.filter((cell) => cell.text !== '');
  const last = own[own.length - 1];
  if (last && firstNumber >= 0 && columns.length > 0) found.unknown.push({ text: last.text, element: last.element });
}

function readGridRows(grid: Grid, found: Found): void {
  let columns: readonly Column[] = [];
  for (let gridRow = 0; gridRow < grid.height; gridRow += 1) {
    const own = grid.rows[gridRow] ?? [];
    const caption = own.find((cell) => CAPTION.test(squash(cell.text)));
    if (caption) {
      const key = CAPTION_KEYS[CAPTION.exec(squash(caption.text))?.[1] ?? ''];
      const official = allBlocks.find((block) => block.key === key);
      if (official)
        found.captions.set(
          official.key,
          matchedLabel(caption, { official: { key: official.key, label: official.caption }, exact: true }),
        );
      columns = [];
      continue;
    }
    // A row with a figure in it is no header, and most rows of a page's tables have one: their words are not compared.
    const header = own.some(isNumeric)
      ? []
      : own.flatMap((cell) => {
          const column = matchColumn(cell.text);
          return column ? [{ cell, ...column }] : [];
        });
    if (header.length > 0) columns = header;
    else readRow(grid, gridRow, columns, found);
  }
}

/** The template most of the columns speak for; undefined when they say nothing. */
function editionOf(rows: readonly Row[]): Edition | undefined {
  const votes = rows.flatMap((row) => row.columns.filter((column) => column.match.exact));
  const newer = votes.filter((column) => column.edition === '2021').length;
  if (votes.length === 0) return undefined;
  return newer * 2 >= votes.length ? '2021' : '2019';
}

/** Values by their order where their number agrees with the header's, or with the template's where no header stands above. */
function readValues(row: Row, block: ProactiveBlock): ReportCell[] {
  const key = row.match.official.key;
  const columns: readonly OfficialLabel[] =
    row.columns.length > 0 ? row.columns.map((column) => column.match.official) : block.columns;
  if (row.values.length === columns.length) {
    return row.values.map((cell, index) => reportCell('proactive', key, columns[index]?.key ?? '', cell));
  }
  return row.columns.flatMap((column) => {
    const cell = row.grid.at(row.gridRow, column.cell.column);
    return cell && row.values.includes(cell) ? [reportCell('proactive', key, column.match.official.key, cell)] : [];
  });
}

/** Reads table 2 from all the tables of a report (one table with captions, or one a block); undefined when there is none. */
export function matchProactive(grids: readonly Grid[], fallback: Edition): ReportTable | undefined {
  const found: Found = { rows: [], captions: new Map(), unknown: [], grids: new Set() };
  for (const grid of grids) {
    const part: Found = { rows: [], captions: new Map(), unknown: [], grids: new Set() };
    readGridRows(grid, part);
    // A row label alone (行政处罚) stands in many tables; with an official column or caption it is table 2.
    const certain = part.captions.size > 0 || part.rows.some((row) => row.columns.some((column) => column.match.exact));
    if (!certain || part.rows.length === 0) continue;
    found.rows.push(...part.rows);
    for (const [key, caption] of part.captions) found.captions.set(key, caption);
    found.unknown.push(...part.unknown);
    found.grids.add(grid);
  }
  if (found.rows.length === 0) return undefined;
  const edition = editionOf(found.rows);
  const blocks = FORMATS[edition ?? fallback].proactive;
  const rows = new Map<string, MatchedLabel>();
  const columns = new Map<string, MatchedLabel>();
  const cells: ReportCell[] = [];
  const seen = new Set<string>();
  for (const row of found.rows) {
    const key = row.match.official.key;
    const block =
      proactiveBlockOf(key, edition ?? fallback) ??
      allBlocks.find((other) => other.rows.some((official) => official.key === key));
    if (rows.has(key) || !block) continue;
    rows.set(key, matchedLabel(row.label, row.match));
    cells.push(...readValues(row, block));
    for (const column of row.columns) {
      const id = `${block.key}/${column.match.official.key}`;
      seen.add(id);
      if (!columns.has(column.match.official.key))
        columns.set(column.match.official.key, matchedLabel(column.cell, column.match));
    }
  }
  const official = blocks.flatMap((block) => block.rows);
  return {
    key: 'proactive',
    edition: edition ?? null,
    elements: [...found.grids].map((grid) => grid.element),
    rows: [...rows.values()],
    columns: [...columns.values()],
    captions: [...found.captions.values()],
    cells,
    at: cellIndex(cells),
    missingRows: official.filter((row) => !rows.has(row.key)).map((row) => row.key),
    missingColumns: blocks
      .filter((block) => block.rows.some((row) => rows.has(row.key)))
      .flatMap((block) => block.columns.map((column) => `${block.key}/${column.key}`))
      .filter((id) => !seen.has(id)),
    unknownRows: found.unknown,
    incomplete: official.filter((row) => rows.has(row.key)).length * 2 < official.length,
  };
}
