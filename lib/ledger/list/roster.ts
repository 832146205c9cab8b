import type { IsoDate } from '../../report/dates/report-dates';
import type { Deadlines, Project, ProjectUnit } from '../bodies/project';
import { groupBodies, type HandMatch, type ReadClaim, readClaim, sameClaim } from '../bodies/same-body';
import type { SaidPoints } from '../scoring/said-points';
import type { LedgerRow } from './ledger-row';
import { placeIn } from './roster-place';
import { type Calendar, dueOf, type UnitDue } from './unit-due';
import { timingAt, type UnitTiming } from './unit-timing';

/** How far the work on a unit has come; `missing`: no report of it was checked, `absent`: the reviewer found that it handed none in, `checked`: nothing was found in it. */
export const UNIT_STATES = ['missing', 'absent', 'open', 'checked', 'done'] as const;
export type UnitState = (typeof UNIT_STATES)[number];

/** A unit of a project's roster, with its reports of the project's year. */
export interface RosterUnit extends ProjectUnit {
  /** The project's name. */
  readonly project: string;
  readonly rows: readonly LedgerRow[];
  readonly state: UnitState;
  /** Of each of its reports, by key, whether it came in time. */
  readonly timings: ReadonlyMap<string, UnitTiming>;
  /** Whether a report of it surely came late, whatever else there is to it. */
  readonly late: boolean;
  /** By when it has to report. */
  readonly due: UnitDue;
  /** What a person said of its points, which counts as long as it has no report. */
  readonly said: readonly SaidPoints[];
}

/** A unit of a roster, with its reports. */
export interface FoundUnit {
  readonly unit: ProjectUnit;
  readonly rows: readonly LedgerRow[];
}

/** Who may mean one body share this: no other pair need be compared. */
const keyOf = ({ parts }: ReadClaim): string => `${parts.kind} ${parts.body.slice(0, 1)}`;

const isOf = ({ tag, year }: Project, { tags, summary }: LedgerRow): boolean =>
  summary.kind === 'annual-report' && (year === undefined ? tags.includes(tag) : summary.year === year);

/**
 * The units of a project in the order of its roster; none where it has no roster. A report is a unit's that surely bears its
 * name, or that likely does and is in the project already; else that likely does, as the only such body, and is of a place
 * that the project's name or the units found for sure tell; and one that was said by hand to be of
 * the same body as another of the unit's.
 */
export function readRoster(
  project: Project,
  rows: readonly LedgerRow[],
  hand: readonly HandMatch[],
  calendar: Calendar,
): readonly RosterUnit[] {
  const absent = new Set(project.absent);
  return matchRoster(project, rows, hand).map((found) => toUnit(project, found, absent, calendar));
}

/** The units of a project, each with its reports. */
export function matchRoster(
  project: Project,
  rows: readonly LedgerRow[],
  hand: readonly HandMatch[],
): readonly FoundUnit[] {
  const own = rows.filter((row) => isOf(project, row));
  const alike = new Map<string, { readonly row: LedgerRow; readonly claim: ReadClaim }[]>();
  for (const row of own) {
    const claim = readClaim({ agency: row.summary.unit, url: row.url });
    if (claim === null) continue;
    const list = alike.get(keyOf(claim));
    if (list === undefined) alike.set(keyOf(claim), [{ row, claim }]);
    else list.push({ row, claim });
  }
  const read = (project.units ?? []).map((unit) => {
    const { name } = unit;
    const claim = readClaim({ agency: name, url: '' });
    const near = (claim === null ? [] : (alike.get(keyOf(claim)) ?? [])).map((each) => ({
      row: each.row,
      match: claim === null ? 'no' : sameClaim(claim, each.claim),
    }));
    const of = (wanted: string) => near.filter(({ match }) => match === wanted).map(({ row }) => row);
    return { unit, certain: of('certain'), likely: of('likely') };
  });
  const taken = new Set(read.flatMap(({ certain }) => certain));
  const groups = new Set([...taken].map(({ summary }) => summary.group));
  const isOfPlace = ({ summary: { group } }: LedgerRow) => groups.has(group) || project.tag.includes(group);
  return read.map(({ unit, certain, likely }) => {
    const free = likely.filter((row) => !taken.has(row));
    const inside = free.filter(({ tags }) => tags.includes(project.tag));
    const found =
      certain.length > 0
        ? [...certain, ...inside]
        : inside.length > 0
          ? inside
          : onlyBody(free.filter(isOfPlace), hand);
    return { unit, rows: withHand(found, own, hand) };
  });
}

/** The reports where they are all of one body; none where there are several, for none is surer than the others. */
function onlyBody(rows: readonly LedgerRow[], hand: readonly HandMatch[]): readonly LedgerRow[] {
  const bodies = groupBodies(
    rows.map(({ summary, url }) => ({ agency: summary.unit, url })),
    hand,
  );
  return bodies.length === 1 ? rows : [];
}

function withHand(
  found: readonly LedgerRow[],
  own: readonly LedgerRow[],
  hand: readonly HandMatch[],
): readonly LedgerRow[] {
  const urls = new Set(found.map(({ url }) => url));
  const more = new Set(
    hand.flatMap(({ one, other, same }) => {
      if (!same || urls.has(one) === urls.has(other)) return [];
      return [urls.has(one) ? other : one];
    }),
  );
  return more.size === 0 ? found : [...found, ...own.filter(({ url }) => more.has(url))];
}

function toUnit(
  project: Project,
  { unit, rows }: FoundUnit,
  absent: ReadonlySet<string>,
  calendar: Calendar,
): RosterUnit {
  const place = placeIn(project, unit);
  const timings = new Map(rows.map(({ key, summary }) => [key, timingAt(place, summary, calendar.days)]));
  const late = [...timings.values()].some(({ onTime }) => onTime === 'no');
  const state = stateOf(rows, absent.has(unit.name));
  const said = project.points?.find((each) => each.unit === unit.name)?.said ?? [];
  return { ...unit, project: project.tag, rows, state, timings, late, due: dueOf(unit, project, calendar), said };
}

/** A report that is there says more than that none was. */
function stateOf(rows: readonly LedgerRow[], absent: boolean): UnitState {
  if (rows.length === 0) return absent ? 'absent' : 'missing';
  if (rows.some(({ decisionCounts }) => decisionCounts.open + decisionCounts.undecided > 0)) return 'open';
  return rows.some(({ summary }) => summary.reviewed.of > 0) ? 'done' : 'checked';
}

/** A day a year later; the 29th of February becomes the 28th. */
const yearLater = (day: IsoDate): IsoDate =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;

/** The units of a project with their own last days a year later. */
export function unitsNextYear(units: readonly ProjectUnit[]): readonly ProjectUnit[] {
  return units.map((unit) => (unit.deadline === undefined ? unit : { ...unit, deadline: yearLater(unit.deadline) }));
}

/** Last days by kind, a year later. */
export function deadlinesNextYear(deadlines: Deadlines): Deadlines {
  return Object.fromEntries(Object.entries(deadlines).flatMap(([kind, day]) => (day ? [[kind, yearLater(day)]] : [])));
}

/** The name of the project of a year later: each mention of the year in it is the next one; without any, the year stands before it. */
export function nameNextYear(tag: string, year: number): string {
  const named = tag.replaceAll(String(year), String(year + 1));
  return named === tag ? `${year + 1} ${tag}` : named;
}
