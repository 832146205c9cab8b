import type { Grid } from '../../read/grid';
import type { Quote } from '../../read/quote';
import type { Edition } from '../form/editions';
import { formOf, NEWEST_FIRST } from '../form/form-of';
import { placeLabels } from './place-labels';
import type { JoinedRows, MatchedLabel, ReportCell, ReportTable } from './report-table';
import { isHeaderAlone, joinBrokenRow, type RequestPart, type RequestRow, readRequestPart } from './request-rows';
import { isBlank, isNumeric, matchedLabel, reportCell } from './table-rows';
import { tellEdition } from './tell-edition';

/** Fewer matched rows than this share of the official ones: the table is cut short, and no sum may be made. */
const LEAST_SHARE = 0.6;

function columnKeys(header: ReadonlyMap<number, MatchedLabel>): string[] {
  return [...header.entries()].sort(([a], [b]) => a - b).map(([, label]) => label.key);
}

/**
 * Values in the order of the header's columns where their number agrees (header and data often do not line up), else by
 * position. A row that ends before the header does, or has more figures than it, gives none: whose they are nobody can tell.
 */
function readValues(row: RequestRow, key: string, part: RequestPart, keys: readonly string[]): ReportCell[] {
  if (row.values.length === keys.length) {
    return row.values.map((cell, index) => reportCell('requests', key, keys[index] ?? '', cell));
  }
  if (row.values.filter(isNumeric).length > keys.length) return [];
  const placed = [...part.header.entries()].flatMap(([column, label]) => {
    const cell = part.grid.slot(row.gridRow, column);
    return cell && row.values.includes(cell) ? [reportCell('requests', key, label.key, cell)] : [];
  });
  return placed.length < part.header.size ? [] : placed;
}

interface PlacedRow {
  readonly row: RequestRow;
  readonly part: RequestPart;
}

/** The rows of all parts in page order; a row whose label a page break cut in two is one. */
function rowsOf(parts: readonly RequestPart[]): readonly PlacedRow[] {
  const rows: PlacedRow[] = [];
  let pending: RequestRow | undefined;
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const list = [...part.rows];
    const last = list[list.length - 1];
    const joined = last && next?.rows[0] ? joinBrokenRow(last, next.rows[0]) : undefined;
    if (joined) list.splice(-1, 1);
    if (pending) list.splice(0, 1, pending);
    pending = joined;
    rows.push(...list.map((row) => ({ row, part })));
  }
  return rows;
}

/** Fewer figures than these make no row of figures that is unknown. */
const LEAST_FIGURES = 3;
const hasFigures = ({ values }: RequestRow): boolean => values.filter(isNumeric).length >= LEAST_FIGURES;

/** Whether a row may be one of the form whatever its label says: figures, or as many cells as there are columns with nothing else in them. */
const mayBeRow = (row: RequestRow, columns: number): boolean =>
  hasFigures(row) || (row.values.length === columns && row.values.every((cell) => isNumeric(cell) || isBlank(cell)));

/** Reads table 3 from all the tables of a report, in page order; undefined when none of them is (a part of) it. */
export function matchRequests(grids: readonly Grid[], fallback: Edition): ReportTable | undefined {
  const { columns } = formOf(fallback).tables.requests;
  const parts = grids.map((grid) => readRequestPart(grid, columns)).filter((part) => part !== undefined);
  const header = parts.find((part) => part.header.size > 0)?.header ?? new Map<number, MatchedLabel>();
  const keys = header.size > 0 ? columnKeys(header) : columns.map((column) => column.key);
  const all = rowsOf(parts).filter(({ row }) => row.match || mayBeRow(row, keys.length));
  const edition = editionOf(all.flatMap(({ row }) => row.match?.official.key ?? []));
  const { rows: official, columns: officialColumns } = formOf(edition ?? fallback).tables.requests;
  const placed = placeLabels(
    all.map(({ row }) => ({ cell: row.label, match: row.match })),
    official,
  );
  const cells: ReportCell[] = [];
  const repeated: ReportCell[] = [];
  const rows = new Map<string, MatchedLabel>();
  const instead = new Map<string, Quote>();
  const joined: JoinedRows[] = [];
  const unknownRows: Quote[] = [];
  const used = new Set<Grid>();
  for (const [index, { row, part }] of all.entries()) {
    const { text, at } = row.label;
    const match = placed.matches[index];
    const [replaced, several] = [placed.instead.get(index), placed.joined.get(index)];
    if (match && !rows.has(match.official.key)) {
      rows.set(match.official.key, matchedLabel(row.label, match));
      used.add(part.grid);
      cells.push(...readValues(row, match.official.key, part, keys));
    } else if (row.match?.exact && rows.has(row.match.official.key))
      repeated.push(...readValues(row, row.match.official.key, part, keys));
    else if (several) joined.push({ rows: several, quote: { text, at } });
    else if (replaced !== undefined && hasFigures(row)) instead.set(replaced, { text, at });
    else if (!row.match && hasFigures(row)) unknownRows.push({ text, at });
  }
  const heads = parts.filter((part) => isHeaderAlone(part.grid, part.header));
  if (rows.size === 0) for (const { grid } of heads) used.add(grid);
  if (used.size === 0) return undefined;
  const found = official.filter((row) => rows.has(row.key));
  return {
    key: 'requests',
    edition,
    parts: [...used].map(({ at }) => ({ at })),
    rows: [...rows.values()],
    columns: [...header.entries()].sort(([a], [b]) => a - b).map(([, label]) => label),
    captions: [],
    cells,
    repeated,
    missingRows: official.filter((row) => !rows.has(row.key)).map((row) => row.key),
    missingColumns:
      header.size === 0
        ? []
        : officialColumns.filter((column) => !keys.includes(column.key)).map((column) => column.key),
    instead: Object.fromEntries(instead),
    joined: joined.filter((one) => one.rows.every((row) => !rows.has(row))),
    headless: [],
    unknownRows,
    incomplete: found.length < official.length * LEAST_SHARE,
  };
}

/** The rows that not every edition has tell: （六）其他处理 is one row in 2019, three rows in 2021. */
function editionOf(rows: readonly string[]): Edition | null {
  const formRows = NEWEST_FIRST.map(({ edition, tables }) => ({
    edition,
    keys: tables.requests.rows.map(({ key }) => key),
  }));
  const votes = [...new Set(rows)].map((row) =>
    formRows.filter(({ keys }) => keys.includes(row)).map(({ edition }) => edition),
  );
  const missed = (edition: Edition) =>
    formRows.filter((form) => form.edition === edition).flatMap(({ keys }) => keys.filter((key) => !rows.includes(key)))
      .length;
  return tellEdition(votes, missed) ?? null;
}
