import type { IsoDate } from '../../report/dates/report-dates';

const HOUR = 3_600_000;
/** All of China keeps the time of Beijing, eight hours ahead of UTC, all year. */
const BEIJING = 8 * HOUR;

/** A moment (ISO 8601) by the clock of Beijing, as `2026-01-20 17:00`; undefined when it is no moment. */
function beijingTime(moment: string): string | undefined {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return undefined;
  return new Date(time + BEIJING).toISOString().slice(0, 16).replace('T', ' ');
}

/** The same as written in a file's text: the words themselves when they are no moment. */
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
