import type { Cell, Grid } from '../../read/grid';
import type { Quote } from '../../read/quote';
import { moneyUnitIn } from '../form/amount';
import type { Edition } from '../form/editions';
import { formOf, NEWEST_FIRST } from '../form/form-of';
import { ofEveryEdition } from '../form/labels';
import type { ProactiveBlock } from '../form/official';
import type { LabelMatch } from './match-label';
import { columnsWithoutHeads, type PlacedColumn, placeColumns, placeRows } from './place-labels';
import type { PlacedGrid } from './placed-grid';
import { type DataRow, type ProactivePart, readProactiveParts } from './proactive-parts';
import type { JoinedRows, MatchedLabel, ReportCell, ReportTable } from './report-table';
import { isNumeric, matchedLabel, reportCell } from './table-rows';
import { tellEdition } from './tell-edition';

const allBlocks = ofEveryEdition(({ proactive }) => proactive);
const blockKeyOf = (row: string): string | undefined =>
  allBlocks.find(({ rows }) => rows.some(({ key }) => key === row))?.key;

/** The editions that have a block or a row of table 2. */
function editionsWith(key: string): readonly Edition[] {
  return NEWEST_FIRST.filter(({ tables }) =>
    tables.proactive.some((block) => block.key === key || block.rows.some((row) => row.key === key)),
  ).map(({ edition }) => edition);
}

/** How many rows and columns of an edition's table 2 were not found in their words. */
function missedBy(parts: readonly ProactivePart[], edition: Edition): number {
  const found = (rows: boolean) =>
    new Set(
      parts.flatMap((part) =>
        rows
          ? part.rows.flatMap(({ match }) => match?.official.key ?? [])
          : part.heads.flatMap(({ match, editions }) => (editions.includes(edition) && match?.official.key) || []),
      ),
    );
  const [rows, columns] = [found(true), found(false)];
  return formOf(edition).tables.proactive.flatMap((block) => [
    ...block.rows.filter(({ key }) => !rows.has(key)),
    ...block.columns.filter(({ key }) => !columns.has(key)),
  ]).length;
}

/** Whether the parts of a table are table 2: a row label alone (行政处罚) stands in many tables. */
function isProactive(parts: readonly ProactivePart[]): boolean {
  return parts.some(({ caption, heads, rows }) => {
    const named = caption?.key !== undefined;
    const exact = heads.some(({ match }) => match?.exact);
    const recognised = rows.some(({ match }) => match);
    return (recognised && (named || exact)) || (named && exact && rows.length > 0);
  });
}

/** Whether a table begins as table 2 does and ends with its head: its rows were cut off. */
function isHeadAlone(parts: readonly ProactivePart[]): boolean {
  return (
    parts.every(({ rows }) => rows.length === 0) &&
    parts.some(({ caption, heads }) => caption?.key !== undefined && heads.some(({ match }) => match?.exact))
  );
}

/** The edition that most of the columns speak for, else rows and captions that not every one has; undefined when nothing tells. */
function editionOf(parts: readonly ProactivePart[]): Edition | undefined {
  const missed = (edition: Edition) => missedBy(parts, edition);
  const votes = parts.flatMap(({ heads, rows }) => rows.flatMap(() => heads.map(({ editions }) => editions)));
  const keys = parts.flatMap(({ caption, rows }) => [caption?.key, ...rows.map(({ match }) => match?.official.key)]);
  const told = tellEdition(votes, missed);
  return (
    told ??
    tellEdition(
      keys.map((key) => (key === undefined ? [] : editionsWith(key))),
      missed,
    )
  );
}

/** The block that a part is: that of its rows, else of its caption, else the only one with its columns. */
function blockOf({ caption, heads, rows }: ProactivePart, edition: Edition): ProactiveBlock | undefined {
  const own = formOf(edition).tables.proactive;
  const blocks = [...own, ...allBlocks];
  const byRows = [...new Set(rows.flatMap(({ match }) => (match && blockKeyOf(match.official.key)) ?? []))];
  if (byRows.length > 1) return undefined;
  const key = byRows[0] ?? caption?.key;
  if (key !== undefined) return blocks.find((block) => block.key === key);
  const columns = heads.flatMap(({ match }) => match?.official.key ?? []);
  const fitting = own.filter((block) =>
    columns.every((column) => block.columns.some((official) => official.key === column)),
  );
  return columns.length > 0 && fitting.length === 1 ? fitting[0] : undefined;
}

interface Found {
  readonly rows: Map<string, MatchedLabel>;
  readonly columns: Map<string, MatchedLabel>;
  readonly captions: Map<string, MatchedLabel>;
  readonly cells: ReportCell[];
  readonly repeated: ReportCell[];
  /** Columns that were seen, as `block/column`. */
  readonly seen: Set<string>;
  readonly instead: Map<string, Quote>;
  readonly unknown: Quote[];
  readonly joined: JoinedRows[];
  readonly headless: Set<string>;
}

/** A value cell; one of money by the unit printed beside its column, else its row, else its block. */
function valueCell(row: MatchedLabel, column: PlacedColumn, cell: Cell, part: ProactivePart): ReportCell {
  const { key, unit: wanted } = column.official;
  if (wanted === undefined) return reportCell('proactive', row.key, key, cell);
  const [printed = part.unit] = [column.label, row].flatMap((label) => {
    const unit = label?.unit ? moneyUnitIn(label.unit) : undefined;
    return !label || unit === undefined ? [] : [{ unit, quote: label.quote }];
  });
  return reportCell('proactive', row.key, key, cell, { wanted, printed });
}

/** Values by their order where their number agrees with the header's, or with the template's where no header stands above. */
function readValues(
  row: DataRow,
  label: MatchedLabel,
  columns: readonly (PlacedColumn | null)[],
  part: ProactivePart,
): ReportCell[] {
  if (row.values.length === columns.length) {
    return row.values.flatMap((cell, index) => {
      const column = columns[index];
      return column ? [valueCell(label, column, cell, part)] : [];
    });
  }
  return columns.flatMap((column) => {
    const at = column?.cell?.column;
    const cell = at === undefined ? undefined : part.grid.slot(row.gridRow, at);
    return column && cell && row.values.includes(cell) ? [valueCell(label, column, cell, part)] : [];
  });
}

/** Keeps one label a column: blocks repeat them, and the one with something to say of it is worth more. */
function keepColumn(label: MatchedLabel, columns: Map<string, MatchedLabel>): void {
  const known = columns.get(label.key);
  const worth = (one: MatchedLabel) => (one.exact ? 0 : 2) + (one.remark === null ? 0 : 1);
  if (!known || worth(label) > worth(known)) columns.set(label.key, label);
}

function readPart(
  part: ProactivePart,
  block: ProactiveBlock | undefined,
  elsewhere: ReadonlySet<string>,
  found: Found,
): void {
  const { caption } = part;
  const official = allBlocks.find(({ key }) => key === caption?.key);
  if (caption && official) {
    const match: LabelMatch = {
      official: { key: official.key, label: official.caption },
      exact: true,
      unit: null,
      remark: caption.remark,
    };
    found.captions.set(official.key, matchedLabel(caption.quote, match));
  }
  const heads = placeColumns(part.heads, block);
  const columns = part.heads.length > 0 ? heads.columns : columnsWithoutHeads(block);
  const placed = placeRows(part.rows, block, elsewhere);
  for (const [index, row] of part.rows.entries()) {
    const match = placed.matches[index];
    const joined = placed.joined.get(index);
    if (joined) {
      found.joined.push({ rows: joined, quote: { text: row.label.text, at: row.label.at } });
      continue;
    }
    if (!match) {
      const told = block && placed.instead.has(index);
      const figures = row.values.some(isNumeric) && (part.heads.length > 0 || caption !== undefined);
      if (figures && !told) found.unknown.push({ text: row.label.text, at: row.label.at });
      continue;
    }
    const label = matchedLabel(row.label, match);
    if (found.rows.has(label.key)) {
      found.repeated.push(...readValues(row, label, columns, part));
      continue;
    }
    found.rows.set(label.key, label);
    found.cells.push(...readValues(row, label, columns, part));
    const key = block?.key ?? blockKeyOf(label.key) ?? '';
    if (part.heads.length === 0) found.headless.add(key);
    for (const column of heads.columns) {
      if (!column?.label) continue;
      found.seen.add(`${key}/${column.official.key}`);
      keepColumn(column.label, found.columns);
    }
  }
  for (const [index, key] of placed.instead) {
    const label = part.rows[index]?.label;
    if (label) found.instead.set(key, { text: label.text, at: label.at });
  }
  for (const [key, quote] of heads.instead) if (block) found.instead.set(`${block.key}/${key}`, quote);
}

/** Reads table 2 from all the tables of a report (one table with captions, or one a block); undefined when there is none. */
export function matchProactive(grids: readonly PlacedGrid[], fallback: Edition): ReportTable | undefined {
  const used: Grid[] = [];
  const heads: Grid[] = [];
  const parts: ProactivePart[] = [];
  for (const placed of grids) {
    const own = readProactiveParts(placed);
    if (isHeadAlone(own)) heads.push(placed.grid);
    if (!isProactive(own)) continue;
    used.push(placed.grid);
    parts.push(...own);
  }
  const edition = editionOf(parts);
  const recognised = parts.flatMap(({ rows }) => rows.flatMap(({ match }) => match?.official.key ?? []));
  const found: Found = {
    rows: new Map(),
    columns: new Map(),
    captions: new Map(),
    cells: [],
    repeated: [],
    seen: new Set(),
    instead: new Map(),
    unknown: [],
    joined: [],
    headless: new Set(),
  };
  for (const part of parts) {
    const own = new Set(part.rows.flatMap(({ match }) => match?.official.key ?? []));
    const elsewhere = new Set(recognised.filter((key) => !own.has(key)));
    readPart(part, blockOf(part, edition ?? fallback), elsewhere, found);
  }
  const { rows, cells, seen, instead, unknown, joined } = found;
  if (rows.size === 0 && heads.length === 0) return undefined;
  const tables = (rows.size === 0 ? heads : used).map(({ at }) => ({ at }));
  const blocks = formOf(edition ?? fallback).tables.proactive;
  const official = blocks.flatMap((block) => block.rows);
  const missingColumns = blocks
    .filter((block) => block.rows.some((row) => rows.has(row.key)))
    .flatMap((block) => block.columns.map((column) => `${block.key}/${column.key}`))
    .filter((id) => !seen.has(id));
  return {
    key: 'proactive',
    edition: edition ?? null,
    parts: tables,
    rows: [...rows.values()],
    columns: [...found.columns.values()],
    captions: [...found.captions.values()],
    cells,
    repeated: found.repeated,
    missingRows: official.filter((row) => !rows.has(row.key)).map((row) => row.key),
    missingColumns,
    instead: Object.fromEntries(instead),
    joined: joined.filter((one) => one.rows.every((row) => !rows.has(row))),
    // A block in two parts of which one has the header has it.
    headless: blocks
      .filter(
        ({ key, columns }) =>
          found.headless.has(key) && columns.every((column) => missingColumns.includes(`${key}/${column.key}`)),
      )
      .map(({ key }) => key),
    unknownRows: unknown,
    incomplete: official.filter((row) => rows.has(row.key)).length * 2 < official.length,
  };
}
