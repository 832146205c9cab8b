import type { Grid } from '../page/grid';
import type { Quote } from '../page/quote';
import type { Edition } from './keys';
import { FORMATS } from './labels';
import { REQUEST_COLUMNS } from './official';
import type { MatchedLabel, ReportCell, ReportTable } from './report';
import { joinBrokenRow, type RequestPart, type RequestRow, readRequestPart } from './request-rows';
import { cellIndex, isNumeric, matchedLabel, reportCell } from './table-rows';

/** Fewer matched rows than this share of the official ones: the table is cut short, and no sum may be made. */
const LEAST_SHARE = 0.6;

function columnKeys(header: ReadonlyMap<number, MatchedLabel>): string[] {
  return [...header.entries()].sort(([a], [b]) => a - b).map(([, label]) => label.key);
}

/**
 * Values in the order of the header's columns where their number agrees (header and data often do not line up), else by
 * position. A row that ends before the header does, or has more figures than it, gives none: whose they are nobody can tell.
 */
function readValues(row: RequestRow, part: RequestPart, keys: readonly string[]): ReportCell[] {
  const key = row.match?.official.key;
  if (key === undefined) return [];
  if (row.values.length === keys.length) {
    return row.values.map((cell, index) => reportCell('requests', key, keys[index] ?? '', cell));
  }
  if (row.values.filter(isNumeric).length > keys.length) return [];
  const placed = [...part.header.entries()].flatMap(([column, label]) => {
    const cell = part.grid.at(row.gridRow, column);
    return cell && row.values.includes(cell) ? [reportCell('requests', key, label.key, cell)] : [];
  });
  return placed.length < part.header.size ? [] : placed;
}

/** Reads table 3 from all the tables of a report, in page order; undefined when none of them is (a part of) it. */
export function matchRequests(grids: readonly Grid[], fallback: Edition): ReportTable | undefined {
  const parts = grids.map(readRequestPart).filter((part) => part !== undefined);
  const cells: ReportCell[] = [];
  const rows = new Map<string, MatchedLabel>();
  const unknownRows: Quote[] = [];
  const used = new Set<Grid>();
  const header = parts.find((part) => part.header.size > 0)?.header ?? new Map<number, MatchedLabel>();
  const keys = header.size > 0 ? columnKeys(header) : REQUEST_COLUMNS.map((column) => column.key);
  let pending: RequestRow | undefined;
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
    instead: new Map(),
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
