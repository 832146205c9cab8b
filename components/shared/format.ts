import type { IsoDate } from '@/lib/report/dates/report-dates';

const DAY = 86_400_000;

/** Made once: to make it costs some 40 times what to write a number does, and a report's tables have two hundred. */
const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** A number as tables print it: thousands apart, a true minus sign. */
export function formatNumber(value: number): string {
  return NUMBERS.format(value).replace('-', '−');
}

/** A moment (ISO 8601) as day and time of the reader's clock; the text itself when it is no moment. */
export function formatTime(moment: string, locale: string): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return moment;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(time);
}

/** Whole days from one calendar day to another; negative when `to` is the earlier one. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
