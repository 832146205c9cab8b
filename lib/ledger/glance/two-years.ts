import type { Project } from '../bodies/project';
import type { HandMatch } from '../bodies/same-body';
import { standsFor } from '../list/fold-addresses';
import type { LedgerRow } from '../list/ledger-row';
import { nameNextYear, type RosterUnit, readRoster } from '../list/roster';
import { timingOfRow } from '../list/row-timing';
import type { Calendar } from '../list/unit-due';

/** How the units of a roster did in one year. */
export interface YearOfUnits {
  readonly year: number;
  readonly units: number;
  /** Units of which a report was checked. */
  readonly reported: number;
  /** Of those: in time, late, and those of which it can't be told. */
  readonly onTime: number;
  readonly late: number;
  readonly unknown: number;
  /** Errors and warnings of the units that are compared, without what was dismissed, and how many of their findings wait for a decision. */
  readonly faults: number;
  readonly waiting: number;
}

/** The ledger around a project; its rows know their places in rosters. */
interface Given {
  readonly projects: readonly Project[];
  readonly rows: readonly LedgerRow[];
  readonly hand: readonly HandMatch[];
  readonly calendar: Calendar;
}

/** The only report of a unit in each of two years. */
export interface YearPair {
  readonly before: LedgerRow;
  readonly now: LedgerRow;
}

/** A project's year beside the one before. */
export interface TwoYears {
  readonly years: readonly [YearOfUnits, YearOfUnits];
  /** Units with one report in each of the years: only their faults are compared. */
  readonly compared: number;
  /** Those of them whose figures may be added up: a report that sums up the others holds theirs already. */
  readonly summed: readonly YearPair[];
}

/**
 * The units of a project in its year and in the year before: as the project that it was copied from has them, else the same
 * bodies' reports of that year, in time or late as the list of all projects has them. Null where the project has no year, or the ledger no
 * report of theirs of the year before.
 */
export function twoYears(project: Project, units: readonly RosterUnit[], given: Given): TwoYears | null {
  if (project.year === undefined) return null;
  const year = project.year - 1;
  const copied = copiedFrom(project, year, given);
  const before = unitsBefore(project, copied, year, given);
  if (before.every(({ rows }) => rows.length === 0)) return null;
  const onlyReports = new Map(before.map(({ name, rows }) => [name, rows.length === 1 ? rows[0] : undefined]));
  const pairs = units.flatMap(({ name, rows: [now, ...others] }): readonly YearPair[] => {
    const only = onlyReports.get(name);
    return only === undefined || now === undefined || others.length > 0 ? [] : [{ before: only, now }];
  });
  const isWhole = (row: LedgerRow) =>
    [project.whole, copied?.whole ?? null].some((whole) => whole !== null && standsFor(row, whole));
  return {
    years: [
      tell(
        year,
        before,
        pairs.map((pair) => pair.before),
      ),
      tell(
        project.year,
        units,
        pairs.map(({ now }) => now),
      ),
    ],
    compared: pairs.length,
    summed: pairs.filter((pair) => !isWhole(pair.before) && !isWhole(pair.now)),
  };
}

/** The project of the year before that a project was copied from; undefined where there is none. */
function copiedFrom({ tag }: Project, year: number, { projects }: Given): Project | undefined {
  return projects.find((each) => each.year === year && nameNextYear(each.tag, year) === tag);
}

function unitsBefore(
  { tag, units }: Project,
  copied: Project | undefined,
  year: number,
  { rows, hand, calendar }: Given,
): readonly RosterUnit[] {
  if (copied?.units?.length) return readRoster(copied, rows, hand, calendar);
  const bodies = units?.map(({ name, kind }) => ({ name, kind })) ?? null;
  return readRoster({ tag, whole: null, year, units: bodies }, rows, hand, calendar).map((unit) => {
    const own = unit.rows.map((row) => [row.key, timingOfRow(row, calendar.days, null)] as const);
    const timings = new Map([
      ...unit.timings,
      ...own.flatMap(([key, timing]) => (timing ? [[key, timing] as const] : [])),
    ]);
    return { ...unit, timings, late: [...timings.values()].some(({ onTime }) => onTime === 'no') };
  });
}

function tell(year: number, units: readonly RosterUnit[], compared: readonly LedgerRow[]): YearOfUnits {
  const reported = units.filter(({ rows }) => rows.length > 0);
  const late = reported.filter((unit) => unit.late).length;
  const onTime = reported.filter(({ timings }) => [...timings.values()].every((each) => each.onTime === 'yes')).length;
  const sum = (of: (row: LedgerRow) => number) => compared.reduce((all, row) => all + of(row), 0);
  return {
    year,
    units: units.length,
    reported: reported.length,
    onTime,
    late,
    unknown: reported.length - late - onTime,
    faults: sum(({ summary }) => summary.errors + summary.warnings),
    waiting: sum(({ decisionCounts }) => decisionCounts.open + decisionCounts.undecided),
  };
}
