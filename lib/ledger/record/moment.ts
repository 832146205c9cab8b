/** Whether a text is a moment that a clock can show (ISO 8601). */
export function isMoment(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
