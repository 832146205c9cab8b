import type { Grid } from '../../read/grid';
import type { Steps } from '../../read/steps';
import type { Edition } from '../form/editions';
import { formOf, NEWEST_FIRST } from '../form/form-of';
import type { PlacedGrid } from './placed-grid';
import { blockOf } from './proactive-block';
import { type ProactivePart, readProactiveParts } from './proactive-parts';
import { type FoundProactive, readProactivePart } from './read-proactive-part';
import type { ReportTable } from './report-table';
import { tellEdition } from './tell-edition';

/** Tables between two pauses. */
const GRIDS_AT_ONCE = 50;

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

/** Reads table 2 from all the tables of a report (one table with captions, or one a block), with pauses where they are many; undefined when there is none. */
export function* matchProactive(grids: readonly PlacedGrid[], fallback: Edition): Steps<ReportTable | undefined> {
  const used: Grid[] = [];
  const heads: Grid[] = [];
  const parts: ProactivePart[] = [];
  for (const [index, placed] of grids.entries()) {
    if (index % GRIDS_AT_ONCE === GRIDS_AT_ONCE - 1) yield;
    const own = readProactiveParts(placed);
    if (isHeadAlone(own)) heads.push(placed.grid);
    if (!isProactive(own)) continue;
    used.push(placed.grid);
    parts.push(...own);
  }
  const edition = editionOf(parts);
  const recognised = parts.flatMap(({ rows }) => rows.flatMap(({ match }) => match?.official.key ?? []));
  const found: FoundProactive = {
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
    readProactivePart(part, blockOf(part, edition ?? fallback), elsewhere, found);
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
