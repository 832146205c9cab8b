/** Whether a text is a moment that a clock can show (ISO 8601). */
export function isMoment(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** All of China keeps the time of Beijing, eight hours ahead of UTC, all year: ms. */
const BEIJING = 8 * 3_600_000;

/** A moment (ISO 8601) by the clock of Beijing, as `2026-01-20 17:00`; undefined when it is no moment. */
export function beijingTime(moment: string): string | undefined {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return undefined;
  return new Date(time + BEIJING).toISOString().slice(0, 16).replace('T', ' ');
}
