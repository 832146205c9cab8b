import type { IsoDate } from '../../report/dates/report-dates';
import type { UnitKind, YearDays } from '../bodies/project';
import type { RosterPlace } from './roster-place';
import type { EntrySummary } from './summary';
import { BY_LAW, generalDay } from './unit-kind';

/** Whether a report of a unit came in time, and by which last day. */
export interface UnitTiming {
  readonly onTime: EntrySummary['onTime'];
  /** Days after the last day; null where it is not late, or by how many can't be told. */
  readonly days: number | null;
  /** Null where none is known. */
  readonly deadline: IsoDate | null;
  /**
   * Whose last day it is: the unit's own, the project's for its kind, that by which the report's own check judged, or, where the
   * check knew another kind of body or none, that of the settings or the law for its kind.
   */
  readonly from: 'unit' | 'project' | 'settings' | 'law' | 'check';
  /** The kind that the day is for, by the roster or by the name. */
  readonly kind: UnitKind | null;
  /** What decides: the day of publication; or there is none; or a person found the report not late. */
  readonly by: 'day' | 'no-day' | 'person';
  readonly published: IsoDate | null;
  /** What the report's own check said, and by which day. */
  readonly checked: { readonly onTime: EntrySummary['onTime']; readonly deadline: IsoDate | null };
}

/** Whole days from one day to a later one; null where it is not later. */
const daysAfter = (deadline: IsoDate, day: IsoDate): number | null => {
  const days = Math.round((Date.parse(day) - Date.parse(deadline)) / 86_400_000);
  return days > 0 ? days : null;
};

/**
 * Whether a report came in time by its place in a roster: by the unit's own last day, else the project's for its kind, else as its own
 * check has it, where that judged by the day for its kind in the settings; else by that. What is late by an earlier day of the
 * settings alone, and not by the law's (for bodies that it does not name, its first), is not surely late, as in a check. Without a day of publication it is never on time. What a person said of the finding that it is late stands.
 */
export function timingAt({ kind, own }: RosterPlace, summary: EntrySummary, days: YearDays): UnitTiming {
  const { published, lateDismissed, onTime } = summary;
  const checked = { onTime, deadline: summary.deadline };
  const general = own === null ? generalDay(kind, summary.year, days) : undefined;
  const day = own ?? general;
  const by = lateDismissed ? 'person' : published === null ? 'no-day' : 'day';
  const told = { published, checked, kind, by } as const;
  if (day === undefined || general?.deadline === summary.deadline) {
    const isLate = onTime === 'no' && published !== null && summary.deadline !== null;
    return {
      ...told,
      onTime,
      days: isLate ? daysAfter(summary.deadline, published) : null,
      deadline: summary.deadline,
      from: 'check',
    };
  }
  const { deadline, from } = day;
  if (by === 'person') return { ...told, onTime: 'yes', days: null, deadline, from };
  if (published === null) {
    // Signed after a day that is no earlier than this one: late by this one too.
    const isLate = onTime === 'no' && summary.deadline !== null && deadline <= summary.deadline;
    return { ...told, onTime: isLate ? 'no' : 'unknown', days: null, deadline, from };
  }
  const after = daysAfter(deadline, published);
  const ofLaw = generalDay(kind, summary.year, BY_LAW) ?? generalDay('department', summary.year, BY_LAW);
  const law = general && ofLaw?.deadline;
  if (after !== null && law !== undefined && published <= law)
    return { ...told, onTime: 'unknown', days: null, deadline, from };
  return { ...told, onTime: after === null ? 'yes' : 'no', days: after, deadline, from };
}

/** Whether a project's last day says otherwise than the report's own check. */
export function differsFromCheck({ onTime, from, checked }: UnitTiming): boolean {
  return from !== 'check' && onTime !== checked.onTime;
}
