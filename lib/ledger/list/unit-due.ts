import type { IsoDate } from '../../report/dates/report-dates';
import type { Project, ProjectUnit, UnitKind, YearDays } from '../bodies/project';
import { placeIn } from './roster-place';
import { BY_LAW, generalDay } from './unit-kind';

/** What the last day of a unit is told by, beside its project: the settings' days, and today's. */
export interface Calendar {
  readonly days: YearDays;
  readonly today: IsoDate;
}

/** The last day of a unit, and whether it has passed. */
export interface UnitDue {
  /** Null where none is known. */
  readonly deadline: IsoDate | null;
  /** Whose it is: the unit's own, the project's for its kind, that of the settings, or the law's. */
  readonly from: 'unit' | 'project' | 'settings' | 'law';
  /** By the roster or by the name; null where neither tells. */
  readonly kind: UnitKind | null;
  /** Without a day: `no` up to the first of those by law, `yes` after the last; `unknown` in between, or without a year. */
  readonly passed: 'yes' | 'no' | 'unknown';
}

const IN_ORDER = Object.values(BY_LAW).sort();

/** The last day of a unit: its own, else the project's for its kind, else that of the settings, which is the law's where nothing else is set. */
export function dueOf(unit: ProjectUnit, project: Project, { days, today }: Calendar): UnitDue {
  const { kind, own } = placeIn(project, unit);
  if (own !== null) return { ...own, kind, passed: isPast(own.deadline, today) };
  const { year } = project;
  const general = generalDay(kind, year, days);
  if (general !== undefined) return { ...general, kind, passed: isPast(general.deadline, today) };
  if (year === undefined) return { deadline: null, from: 'law', kind, passed: 'unknown' };
  const [first, last] = [IN_ORDER[0], IN_ORDER.at(-1)].map((each) => `${year + 1}-${each}`);
  const passed = first && today <= first ? 'no' : last && today > last ? 'yes' : 'unknown';
  return { deadline: null, from: 'law', kind, passed };
}

const isPast = (deadline: IsoDate, today: IsoDate) => (today > deadline ? 'yes' : 'no');

/** Whether a unit of which no report was seen ought to have published by now. */
export function isOverdue({ rows, due }: { readonly rows: readonly unknown[]; readonly due: UnitDue }): boolean {
  return rows.length === 0 && due.passed === 'yes';
}
