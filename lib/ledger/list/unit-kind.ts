import type { IsoDate } from '../../report/dates/report-dates';
import { classifyBody } from '../../report/identity/body-name';
import { deadlineKind } from '../../rules/deadline';
import { STATUTORY_SETTINGS } from '../../rules/rule';
import type { ProjectUnit, UnitKind, YearDays } from '../bodies/project';

/** The kind of a unit: what the roster says, else what its name tells a check of its report; null where neither does. */
export function kindOf({ name, kind }: ProjectUnit): UnitKind | null {
  if (kind !== undefined) return kind;
  const told = deadlineKind({ agency: name, bodyKind: classifyBody(name) });
  return told === 'unclear' ? null : told;
}

/** The days by law; it names none for other bodies. */
export const BY_LAW: YearDays = {
  department: STATUTORY_SETTINGS.departmentDeadline,
  government: STATUTORY_SETTINGS.governmentDeadline,
};

/** The last day for a kind of body where no project sets one; undefined where none is known. */
export function generalDay(
  kind: UnitKind | null,
  year: number | null | undefined,
  days: YearDays,
): { readonly deadline: IsoDate; readonly from: 'settings' | 'law' } | undefined {
  const day = kind === null ? undefined : days[kind];
  if (kind === null || day === undefined || year === null || year === undefined) return undefined;
  return { deadline: `${year + 1}-${day}`, from: day === BY_LAW[kind] ? 'law' : 'settings' };
}
