import type { Quote } from '../../read/quote';
import type { PlacedGrid } from './placed-grid';
import type { ReportCell, ReportTable, Spot } from './report-table';
import { readDown } from './review-down';
import { headerRowOf, leafCells, matchGroup, OUTCOME_COUNT } from './review-header';
import { REVIEW_GROUPS, REVIEW_OUTCOMES } from './review-labels';
import { type Leaf, type ReviewFound, readFigures, readTall, readWide } from './review-values';
import { cellsOf, isBlank, isNumeric } from './table-rows';

/** A table of the page that may be table 4 or a part of it. */
interface ReviewPart extends PlacedGrid {
  /** -1 where no row names the outcomes. */
  readonly headerRow: number;
  /** How many groups of outcomes stand side by side. */
  readonly groups: number;
}

function partOf(placed: PlacedGrid): ReviewPart {
  const headerRow = headerRowOf(placed.grid);
  const leaves = headerRow < 0 ? 0 : leafCells(placed.grid, headerRow).length;
  return { ...placed, headerRow, groups: Math.round(leaves / OUTCOME_COUNT) };
}

/** A row with fewer figures or blanks beside a group's name is a note. */
const LEAST_FIGURES = 3;

function isTall({ grid, headerRow }: ReviewPart): boolean {
  const below = Array.from({ length: grid.height - headerRow - 1 }, (_, index) => cellsOf(grid, headerRow + 1 + index));
  return below.some(
    (cells) =>
      cells.some((cell) => !isNumeric(cell) && matchGroup(cell)) &&
      cells.filter((cell) => isNumeric(cell) || isBlank(cell)).length >= LEAST_FIGURES,
  );
}

/** The first of the groups that the lines above a table name; -1 where they name none. */
function groupInLines(lines: readonly Quote[]): number {
  const [key] = lines.flatMap((line) => matchGroup(line)?.official.key ?? []);
  return REVIEW_GROUPS.findIndex((row) => row.key === key);
}

/**
 * The group that a part begins with where its own header does not name it: the one that the lines above name; else, where the
 * parts together make the form's three groups, the one after those of the parts before.
 */
function firstGroup(part: ReviewPart, parts: readonly ReviewPart[]): number {
  const all = REVIEW_GROUPS.length;
  if (part.groups >= all) return 0;
  const named = groupInLines(part.above);
  if (named >= 0) return named;
  const total = parts.reduce((sum, { groups }) => sum + groups, 0);
  return total === all ? parts.slice(0, parts.indexOf(part)).reduce((sum, { groups }) => sum + groups, 0) : 0;
}

/** Whether a table without a header is the row of figures of one that is all header. */
function isFigureRow({ grid }: ReviewPart, leaves: readonly Leaf[]): boolean {
  const own = grid.rows[0] ?? [];
  return grid.height === 1 && own.length === leaves.length && own.every((cell) => isNumeric(cell) || isBlank(cell));
}

/** Reads table 4 from all the tables of a report, in page order; undefined when none of them is (a part of) it. */
export function matchReview(placed: readonly PlacedGrid[]): ReportTable | undefined {
  const found: ReviewFound = { rows: new Map(), columns: new Map(), cells: [], short: new Set() };
  const tables: Spot[] = [];
  const repeated: ReportCell[] = [];
  const parts = placed.map(partOf);
  const headed = parts.filter(({ headerRow }) => headerRow >= 0);
  let waiting: readonly Leaf[] = [];
  for (const part of parts) {
    const { grid, headerRow } = part;
    const own: ReviewFound = { ...found, cells: [] };
    if (headerRow < 0) {
      if (isFigureRow(part, waiting)) readFigures(grid, 0, waiting, own);
      else readDown(grid, own);
      waiting = [];
    } else if (isTall(part)) readTall(grid, headerRow, own);
    else {
      const leaves = readWide(grid, headerRow, firstGroup(part, headed), own);
      waiting = own.cells.length === 0 && found.short.size === 0 ? leaves : [];
    }
    const fresh = own.cells.filter(
      (cell) => !found.cells.some((known) => known.row === cell.row && known.column === cell.column),
    );
    found.cells.push(...fresh);
    repeated.push(...own.cells.filter((cell) => !fresh.includes(cell)));
    if (fresh.length > 0 || (headerRow >= 0 && tables.length === 0)) tables.push({ at: grid.at });
  }
  if (tables.length === 0) return undefined;
  const groups = REVIEW_GROUPS.map(({ key }) => key).filter(
    (key) => found.short.has(key) || found.cells.some((cell) => cell.row === key),
  );
  return {
    key: 'review-litigation',
    edition: null,
    parts: tables,
    rows: [...found.rows.values()].filter((row) => groups.includes(row.key)),
    columns: [...found.columns.values()],
    captions: [],
    cells: found.cells,
    repeated,
    missingRows: REVIEW_GROUPS.filter((row) => !groups.includes(row.key)).map((row) => row.key),
    missingColumns: REVIEW_OUTCOMES.filter((column) => !found.columns.has(column.key)).map((column) => column.key),
    unknownRows: [],
    instead: {},
    joined: [],
    headless: [],
    incomplete: groups.length === 0,
  };
}
