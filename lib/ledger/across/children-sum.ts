import type { PageKind } from '../../detect/page-kind';
import { claimOf } from '../bodies/previous-report';
import { groupBodies, type HandMatch, sameBody } from '../bodies/same-body';
import type { FoundEntry } from '../record/entry';
import { addUp, readSummands, type SumLine, type UnitFigures } from './sum-lines';

/** What of a unit's report goes into a sum: a project's hundreds of reports need not be held whole. */
export interface UnitReading extends UnitFigures {
  readonly name: string;
  readonly kind: PageKind;
  /** The figures of all its tables as text, to tell copies of a report from other versions of it. */
  readonly print: string;
}

/** A report whose figures go into a sum. */
export interface SumUnit {
  /** The body's name, or the page's address where the report names nobody. */
  readonly name: string;
  readonly url: string;
}

/** A page of the project that goes into no sum, though nothing says that it is of another year. */
export interface SetAside extends SumUnit {
  readonly reason: 'year-unknown' | 'no-report';
}

/** A report's figures beside the sums of its units, for one report year. */
export interface ChildrenSum {
  readonly year: number;
  readonly units: readonly SumUnit[];
  /** Names of the list whose report is not in the sum; empty where no list is known. */
  readonly missing: readonly string[];
  /** Those of them that have no page in the project at all: the others have one that was set aside. */
  readonly absent: readonly string[];
  readonly setAside: readonly SetAside[];
  /** Units that are there and not on the list; empty where no list is known. */
  readonly unlisted: readonly string[];
  /** Units with several reports whose figures differ. */
  readonly doubled: readonly string[];
  /** Whether a list says which units there should be. */
  readonly listed: boolean;
  readonly lines: readonly SumLine[];
}

/** Whether the sum is one of all units there should be, each once, and of no others. */
export function isComplete({ listed, missing, unlisted, doubled }: ChildrenSum): boolean {
  return listed && missing.length + unlisted.length + doubled.length === 0;
}

/**
 * Puts a report of a whole (a district, a city) beside the reports of its units for the same year. Reports of other years
 * and every page of the whole itself are left out; pages without a year, and those that are no report, are set aside.
 * `expected` names the units that should be there, null where no list is known; `hand` counts between pages only, never
 * between a page and a name of the list. Null where the whole is no report with a year.
 */
export function sumChildren(
  whole: FoundEntry,
  units: readonly UnitReading[],
  expected: readonly string[] | null,
  hand: readonly HandMatch[] = [],
): ChildrenSum | null {
  const { year } = whole.evaluation.report;
  if (year === null || whole.evaluation.kind !== 'annual-report') return null;
  const own = claimOf(whole);
  const others = units.filter(({ claim }) => claim.url !== own.url && sameBody(own, claim, hand) !== 'certain');
  const found = others.filter((unit) => unit.year === year && unit.kind === 'annual-report');
  const aside = others.filter((unit) => !found.includes(unit) && (unit.year === null || unit.year === year));
  const groups = groupBodies(
    found.map(({ claim }) => claim),
    hand,
  ).map((group) => group.flatMap((index) => found[index] ?? []));
  const first = groups.flatMap(([unit]) => (unit ? [unit] : []));

  const isNamed = (some: readonly UnitReading[], name: string) =>
    some.some(({ claim }) => sameBody({ agency: name, url: own.url }, claim) !== 'no');
  const names = expected?.filter((name) => sameBody({ agency: name, url: own.url }, own) !== 'certain') ?? [];
  const missing = names.filter((name) => !groups.some((group) => isNamed(group, name)));
  return {
    year,
    units: first.map(toUnit),
    missing,
    absent: missing.filter((name) => !isNamed(aside, name)),
    setAside: aside.map((unit) => ({ ...toUnit(unit), reason: whyAside(unit) })),
    unlisted: expected === null ? [] : groups.flatMap((group) => namesBeyond(group, names, isNamed)),
    doubled: groups
      .filter((group) => new Set(group.map(({ print }) => print)).size > 1)
      .flatMap(([unit]) => (unit ? [unit.name] : [])),
    listed: expected !== null,
    lines: addUp(whole, first),
  };
}

/** Reads of a unit's report what a sum needs. */
export function readUnit(entry: FoundEntry): UnitReading {
  const { report, kind } = entry.evaluation;
  return {
    name: report.agency ?? entry.url,
    claim: claimOf(entry),
    kind,
    year: report.year,
    figures: readSummands(entry),
    print: JSON.stringify(report.tables),
  };
}

const toUnit = ({ name, claim: { url } }: UnitReading): SumUnit => ({ name, url });

const whyAside = ({ kind }: UnitReading): SetAside['reason'] =>
  kind === 'not-a-report' ? 'no-report' : 'year-unknown';

/** The name of a unit that no name of the list means. */
function namesBeyond(
  group: readonly UnitReading[],
  names: readonly string[],
  isNamed: (some: readonly UnitReading[], name: string) => boolean,
): readonly string[] {
  const [unit] = group;
  return unit === undefined || names.some((name) => isNamed(group, name)) ? [] : [unit.name];
}
