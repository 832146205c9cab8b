import { type CellKey, type Edition, TABLE_KEYS, type TableKey } from '../report/keys';
import { officialColumns, officialRows, proactiveBlockOf } from '../report/labels';
import type { LedgerEntry } from './entry';
import { claimOf } from './previous-report';
import { type Figure, figureReader, isCounted, sumOf } from './read-figure';
import { groupBodies, type HandMatch, sameBody } from './same-body';

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

const nameOf = ({ url, evaluation }: LedgerEntry): string => evaluation.report.agency ?? url;

/**
 * Puts a report of a whole (a district, a city) beside the reports of its units for the same year; reports of other years,
 * pages that are none, and the whole itself are left out. `expected` names the units that should be there, null where no
 * list is known. Null where the whole is no report with a year.
 */
export function sumChildren(
  whole: LedgerEntry,
  units: readonly LedgerEntry[],
  expected: readonly string[] | null,
  hand: readonly HandMatch[] = [],
): ChildrenSum | null {
  const { year } = whole.evaluation.report;
  if (year === null || whole.evaluation.kind !== 'annual-report') return null;
  const found = units.filter(
    ({ url, evaluation }) =>
      url !== whole.url && evaluation.report.year === year && evaluation.kind === 'annual-report',
  );
  const groups = groupBodies(found.map(claimOf), hand).map((group) => group.flatMap((index) => found[index] ?? []));
  const figuresOf = ({ evaluation }: LedgerEntry) => JSON.stringify(evaluation.report.tables);
  const first = groups.flatMap(([unit]) => (unit ? [unit] : []));
  const isNamed = (unit: LedgerEntry) => (name: string) =>
    sameBody({ agency: name, url: whole.url }, claimOf(unit), hand) !== 'no';
  return {
    year,
    units: first.map((unit) => ({ name: nameOf(unit), url: unit.url })),
    missing: (expected ?? []).filter((name) => !first.some((unit) => isNamed(unit)(name))),
    unlisted: expected === null ? [] : first.filter((unit) => !expected.some(isNamed(unit))).map(nameOf),
    doubled: groups
      .filter((group) => new Set(group.map(figuresOf)).size > 1)
      .flatMap(([unit]) => (unit ? [nameOf(unit)] : [])),
    listed: expected !== null,
    lines: linesOf(whole, first),
  };
}

function linesOf(whole: LedgerEntry, units: readonly LedgerEntry[]): readonly SumLine[] {
  const own = figureReader(whole);
  const readers = units.map(figureReader);
  const cells = cellsOf(whole.evaluation.edition ?? '2021');
  return cells.flatMap((cell): readonly SumLine[] => {
    const stated = own(cell);
    const figures = readers.map((read) => read(cell));
    // A figure that nobody gives (a template without it) is not asked of anybody.
    if (stated.state === 'missing' && figures.every(({ state }) => state === 'missing')) return [];
    const sum = figures.every(isCounted) ? sumOf(figures) : null;
    const known = sum !== null && isCounted(stated);
    return [{ cell, stated, figures, sum, kind: known ? (sum === stated.value ? 'agrees' : 'differs') : 'unreadable' }];
  });
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
