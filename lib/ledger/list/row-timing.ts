import type { YearDays } from '../bodies/project';
import type { RosterPlace } from './roster-place';
import type { EntrySummary } from './summary';
import { timingAt, type UnitTiming } from './unit-timing';

/** A report with its places in rosters, left out where none names it. */
interface Placed {
  readonly places?: readonly RosterPlace[] | undefined;
  readonly summary: EntrySummary;
}

/** Whether a report came in time by its place in a project. */
export interface PlacedTiming extends UnitTiming {
  /** The project's name. */
  readonly project: string;
}

/** Whether a report came in time by the projects whose rosters name it. */
export interface RowTiming extends PlacedTiming {
  /** Whether that is the project which is shown alone. */
  readonly isShown: boolean;
  /** What other places say that have another last day or come to something else; none of them is taken without a word. */
  readonly beside: readonly PlacedTiming[];
}

const RANK = { no: 0, unknown: 1, yes: 2 } as const;

/** The latest first; late goes before what can't be told, and that before in time. */
const byLateness = (one: UnitTiming, other: UnitTiming): number =>
  RANK[one.onTime] - RANK[other.onTime] || (other.days ?? 0) - (one.days ?? 0);

const isAlike = (one: UnitTiming, other: UnitTiming): boolean =>
  one.onTime === other.onTime && one.deadline === other.deadline;

/**
 * Whether a report came in time by its places in rosters, `shown` being the project that is looked at alone: the last day of that
 * one counts; where none is, or it does not name the report, the report is late when it is late in any. Undefined where no roster names it.
 */
export function timingOfRow(
  { places = [], summary }: Placed,
  days: YearDays,
  shown: string | null,
): RowTiming | undefined {
  const all = places.map((place): PlacedTiming => ({ project: place.project, ...timingAt(place, summary, days) }));
  const own = all.filter(({ project }) => project === shown);
  const isShown = own.length > 0;
  const [first] = [...(isShown ? own : all)].sort(byLateness);
  if (first === undefined) return undefined;
  const beside = all.filter(
    (each, index) =>
      !isAlike(each, first) &&
      !all.slice(0, index).some((before) => before.project === each.project && isAlike(before, each)),
  );
  return { ...first, isShown, beside };
}

/** Whether that is more than the report's own check says. */
export function saysMore({ from, beside }: RowTiming): boolean {
  return from !== 'check' || beside.length > 0;
}

/** Rows, each in time or late by its places in rosters; the very same where no roster names it. */
export function withTimings<Row extends Placed>(
  rows: readonly Row[],
  days: YearDays,
  shown: string | null,
): readonly (Row & { readonly timing?: RowTiming })[] {
  return rows.map((row) => {
    const timing = timingOfRow(row, days, shown);
    return timing === undefined ? row : { ...row, timing, summary: { ...row.summary, onTime: timing.onTime } };
  });
}
