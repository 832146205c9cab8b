import { type CellKey, type Edition, TABLE_KEYS, type TableKey } from '../report/keys';
import { officialColumns, officialRows, proactiveBlockOf } from '../report/labels';
import type { PageKind } from '../report/report';
import type { LedgerEntry } from './entry';
import { claimOf } from './previous-report';
import { type Figure, figureReader, isCounted, sumOf } from './read-figure';
import { type BodyClaim, groupBodies, type HandMatch, sameBody } from './same-body';

/** What of a unit's report goes into a sum: a project's hundreds of reports need not be held whole. */
export interface UnitReading {
  readonly name: string;
  readonly claim: BodyClaim;
  readonly kind: PageKind;
  readonly year: number | null;
  /** By `table/row/column`. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** The figures of all its tables as text, to tell copies of a report from other versions of it. */
  readonly print: string;
}

/** A report whose figures go into a sum. */
export interface SumUnit {
  /** The body's name, or the page's address where the report names nobody. */
  readonly name: string;
  readonly url: string;
}

/** One figure of the whole beside those of its units. */
export interface SumLine {
  readonly cell: CellKey;
  /** What the report of the whole says. */
  readonly stated: Figure;
  /** What each unit says, in the order of the units. */
  readonly figures: readonly Figure[];
  /** Null while a unit's figure can't be counted. */
  readonly sum: number | null;
  /** `unreadable`: the whole's own figure, or a unit's, can't be counted. */
  readonly kind: 'agrees' | 'differs' | 'unreadable';
}

/** A report's figures beside the sums of its units, for one report year. */
export interface ChildrenSum {
  readonly year: number;
  readonly units: readonly SumUnit[];
  /** Names of the list whose report is not there; empty where no list is known. */
  readonly missing: readonly string[];
  /** Units that are there and not on the list; empty where no list is known. */
  readonly unlisted: readonly string[];
  /** Units with several reports whose figures differ. */
  readonly doubled: readonly string[];
  /** Whether a list says which units there should be. */
  readonly listed: boolean;
  readonly lines: readonly SumLine[];
}

/**
 * Puts a report of a whole (a district, a city) beside the reports of its units for the same year; reports of other years,
 * pages that are none, and the whole itself are left out. `expected` names the units that should be there, null where no
 * list is known. Null where the whole is no report with a year.
 */
export function sumChildren(
  whole: LedgerEntry,
  units: readonly UnitReading[],
  expected: readonly string[] | null,
  hand: readonly HandMatch[] = [],
): ChildrenSum | null {
  const { year } = whole.evaluation.report;
  if (year === null || whole.evaluation.kind !== 'annual-report') return null;
  const found = units.filter(
    (unit) => unit.claim.url !== whole.url && unit.year === year && unit.kind === 'annual-report',
  );
  const claims = found.map(({ claim }) => claim);
  const groups = groupBodies(claims, hand).map((group) => group.flatMap((index) => found[index] ?? []));
  const first = groups.flatMap(([unit]) => (unit ? [unit] : []));
  const isNamed =
    ({ claim }: UnitReading) =>
    (name: string) =>
      sameBody({ agency: name, url: whole.url }, claim, hand) !== 'no';
  return {
    year,
    units: first.map(({ name, claim: { url } }) => ({ name, url })),
    missing: (expected ?? []).filter((name) => !first.some((unit) => isNamed(unit)(name))),
    unlisted: expected === null ? [] : first.filter((unit) => !expected.some(isNamed(unit))).map(({ name }) => name),
    doubled: groups
      .filter((group) => new Set(group.map(({ print }) => print)).size > 1)
      .flatMap(([unit]) => (unit ? [unit.name] : [])),
    listed: expected !== null,
    lines: linesOf(whole, first),
  };
}

/** Reads of a unit's report what a sum needs. */
export function readUnit(entry: LedgerEntry): UnitReading {
  const { report, kind, edition } = entry.evaluation;
  const read = figureReader(entry);
  const cells = cellsOf(edition ?? '2021');
  return {
    name: report.agency ?? entry.url,
    claim: claimOf(entry),
    kind,
    year: report.year,
    figures: new Map(cells.map((cell) => [keyOf(cell), read(cell)])),
    print: JSON.stringify(report.tables),
  };
}

const keyOf = ({ table, row, column }: CellKey): string => `${table}/${row}/${column}`;

function linesOf(whole: LedgerEntry, units: readonly UnitReading[]): readonly SumLine[] {
  const own = figureReader(whole);
  return cellsOf(whole.evaluation.edition ?? '2021').flatMap((cell): readonly SumLine[] => {
    const stated = own(cell);
    const figures = units.map(
      (unit) => unit.figures.get(keyOf(cell)) ?? { ...NO_FIGURE, cell, source: sourceOf(unit) },
    );
    // A figure that nobody gives (a template without it) is not asked of anybody.
    if (stated.state === 'missing' && figures.every(({ state }) => state === 'missing')) return [];
    const sum = figures.every(isCounted) ? sumOf(figures) : null;
    const known = sum !== null && isCounted(stated);
    return [{ cell, stated, figures, sum, kind: known ? (sum === stated.value ? 'agrees' : 'differs') : 'unreadable' }];
  });
}

/** A unit whose report follows the other template has no such cell. */
const NO_FIGURE = { state: 'missing', value: 0, text: null, place: null } as const;

function sourceOf({ claim, year }: UnitReading): Figure['source'] {
  return { url: claim.url, year, agency: claim.agency };
}

/** The figures that a whole adds up: every one of table 2, the totals of table 3, every one of table 4. */
function cellsOf(edition: Edition): readonly CellKey[] {
  return TABLE_KEYS.flatMap((table) =>
    officialRows(table, edition).flatMap(({ key: row }) =>
      columnsOf(table, row, edition).map((column) => ({ table, row, column })),
    ),
  );
}

/** Columns of 2019's table 2 that tell of a change or of last year's stock are no sums of this year's reports. */
const NO_SUMS: readonly string[] = ['change', 'previous-year'];

function columnsOf(table: TableKey, row: string, edition: Edition): readonly string[] {
  if (table === 'requests') return ['total'];
  const columns = table === 'proactive' ? proactiveBlockOf(row, edition)?.columns : officialColumns(table, edition);
  return (columns ?? []).map(({ key }) => key).filter((key) => !NO_SUMS.includes(key));
}
