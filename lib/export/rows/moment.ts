import { beijingTime } from '../../ledger/record/moment';
import type { IsoDate } from '../../report/dates/report-dates';

const HOUR = 3_600_000;

/** A moment (ISO 8601) as written in a file's text, by the clock of Beijing: the words themselves when they are no moment. */
export function writeMoment(moment: string): string {
  return beijingTime(moment) ?? moment;
}

/** The day of a moment by the calendar of Beijing. */
export function dayOf(moment: string): IsoDate {
  return writeMoment(moment).slice(0, 10);
}

/** Whole days from one calendar day to another; negative when `to` is the earlier one. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * HOUR));
}
