import type { IsoDate } from '../../report/dates/report-dates';
import { classifyBody, cleanName } from '../../report/identity/body-name';
import type { Project, ProjectUnit, UnitKind } from '../bodies/project';
import type { EntrySummary } from './summary';

/** Whether a report of a unit came in time, and by which last day. */
export interface UnitTiming {
  readonly onTime: EntrySummary['onTime'];
  /** Days after the last day; null where it is not late, or by how many can't be told. */
  readonly days: number | null;
  /** Null where none is known. */
  readonly deadline: IsoDate | null;
  /** Whose last day it is: the unit's own, the project's for its kind, or that by which the report's own check judged (settings, statutes). */
  readonly from: 'unit' | 'project' | 'check';
  /** The kind that the project's day is for, by the roster or by the name. */
  readonly kind: UnitKind | null;
  /** What decides: the day of publication; or there is none; or a person found the report not late. */
  readonly by: 'day' | 'no-day' | 'person';
  readonly published: IsoDate | null;
  /** What the report's own check said, and by which day. */
  readonly checked: { readonly onTime: EntrySummary['onTime']; readonly deadline: IsoDate | null };
}

const TOWNSHIP = /(?:镇|乡|苏木|街道)(?:人民政府|政府|办事处)?$/u;

/** The kind of a unit: what the roster says, else what its name tells; null where neither does. */
export function kindOf({ name, kind }: ProjectUnit): UnitKind | null {
  if (kind !== undefined) return kind;
  if (TOWNSHIP.test(cleanName(name))) return 'township';
  const told = classifyBody(name);
  return told === 'unclear' ? null : told;
}

/** Whole days from one day to a later one; null where it is not later. */
const daysAfter = (deadline: IsoDate, day: IsoDate): number | null => {
  const days = Math.round((Date.parse(day) - Date.parse(deadline)) / 86_400_000);
  return days > 0 ? days : null;
};

/**
 * Whether a unit's report came in time: by the unit's own last day, else the project's for its kind, else as the report's own
 * check has it. Without a day of publication it is never on time. What a person said of the finding that it is late stands.
 */
export function timingOf(unit: ProjectUnit, project: Project, summary: EntrySummary): UnitTiming {
  const { published, lateDismissed, onTime } = summary;
  const checked = { onTime, deadline: summary.deadline };
  const kind = kindOf(unit);
  const ofKind = kind === null ? undefined : project.deadlines?.[kind];
  const deadline = unit.deadline ?? ofKind;
  const by = lateDismissed ? 'person' : published === null ? 'no-day' : 'day';
  const told = { published, checked, kind, by } as const;
  if (deadline === undefined) {
    const days = onTime === 'no' && published !== null && summary.deadline !== null;
    return {
      ...told,
      onTime,
      days: days ? daysAfter(summary.deadline, published) : null,
      deadline: summary.deadline,
      from: 'check',
    };
  }
  const from = unit.deadline === undefined ? 'project' : 'unit';
  if (by === 'person') return { ...told, onTime: 'yes', days: null, deadline, from };
  if (published === null) {
    // Signed after a day that is no earlier than this one: late by this one too.
    const isLate = onTime === 'no' && summary.deadline !== null && deadline <= summary.deadline;
    return { ...told, onTime: isLate ? 'no' : 'unknown', days: null, deadline, from };
  }
  const days = daysAfter(deadline, published);
  return { ...told, onTime: days === null ? 'yes' : 'no', days, deadline, from };
}

/** Whether a project's last day says otherwise than the report's own check. */
export function differsFromCheck({ onTime, from, checked }: UnitTiming): boolean {
  return from !== 'check' && onTime !== checked.onTime;
}
