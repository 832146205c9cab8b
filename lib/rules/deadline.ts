import type { IsoDate } from '../report/dates/report-dates';
import { isTownship } from '../report/identity/body-name';
import type { BodyKind, Report } from '../report/report';
import type { RuleSettings } from './rule';

/** The kind of a body as far as its last day goes, by its name: a street is one with towns, whatever else it is. */
export type DeadlineKind = BodyKind | 'township';

/** By when a body must publish: by its name, else by what the report takes it for. */
export function deadlineKind({ agency, bodyKind }: Pick<Report, 'agency' | 'bodyKind'>): DeadlineKind {
  return isTownship(agency) ? 'township' : bodyKind;
}

/**
 * The last day on which a report may be published: of the year after the report year, by the kind of body (条例 art. 49, or
 * as the settings have it: for towns and streets the law names none). Null when the year, the kind or a day for it is not known.
 */
export function deadlineOf(kind: DeadlineKind, year: number | null, settings: RuleSettings): IsoDate | null {
  const day = kind === 'unclear' ? undefined : settings[`${kind}Deadline`];
  return year === null || day === undefined ? null : `${year + 1}-${day}`;
}
