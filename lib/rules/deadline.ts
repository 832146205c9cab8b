import type { IsoDate } from '../report/dates/report-dates';
import type { BodyKind } from '../report/report';
import type { RuleSettings } from './rule';

/**
 * The last day on which a report may be published: of the year after the report year, by the kind of body (条例 art. 49).
 * Null when the year is not known or the body's name does not tell its kind.
 */
export function deadlineOf(bodyKind: BodyKind, year: number | null, settings: RuleSettings): IsoDate | null {
  if (year === null || bodyKind === 'unclear') return null;
  const day = bodyKind === 'government' ? settings.governmentDeadline : settings.departmentDeadline;
  return `${year + 1}-${day}`;
}
