import type { Project } from '../bodies/project';
import type { HandMatch } from '../bodies/same-body';
import type { LedgerRow } from '../list/ledger-row';
import { nameNextYear, type RosterUnit, readRoster } from '../list/roster';
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

/** A project's year beside the one before. */
export interface TwoYears {
  readonly years: readonly [YearOfUnits, YearOfUnits];
  /** Units with one report in each of the years: only their faults are compared. */
  readonly compared: number;
}

/**
 * The units of a project in its year and in the year before: as the project that it was copied from has them, else the same
 * bodies' reports of that year, in time or late by their own checks. Null where the project has no year, or the ledger no
 * report of theirs of the year before.
 */
export function twoYears(
  project: Project,
  units: readonly RosterUnit[],
  given: {
    readonly projects: readonly Project[];
    readonly rows: readonly LedgerRow[];
    readonly hand: readonly HandMatch[];
    readonly calendar: Calendar;
  },
): TwoYears | null {
  if (project.year === undefined) return null;
  const year = project.year - 1;
  const before = readRoster(projectBefore(project, year, given.projects), given.rows, given.hand, given.calendar);
  if (before.every(({ rows }) => rows.length === 0)) return null;
  const onlyReports = new Map(before.map(({ name, rows }) => [name, rows.length === 1 ? rows[0] : undefined]));
  const pairs = units.flatMap(({ name, rows: [now, ...others] }) => {
    const then = onlyReports.get(name);
    return then === undefined || now === undefined || others.length > 0 ? [] : [{ then, now }];
  });
  return {
    years: [
      tell(
        year,
        before,
        pairs.map(({ then }) => then),
      ),
      tell(
        project.year,
        units,
        pairs.map(({ now }) => now),
      ),
    ],
    compared: pairs.length,
  };
}

function projectBefore({ tag, units }: Project, year: number, projects: readonly Project[]): Project {
  const copied = projects.find((each) => each.year === year && nameNextYear(each.tag, year) === tag);
  if (copied?.units?.length) return copied;
  return { tag, whole: null, year, units: units?.map(({ name, kind }) => ({ name, kind })) ?? null };
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
