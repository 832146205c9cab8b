import { lastDayOf, parseMonthOrDay, toIsoDate } from './day';
import type { IsoDate, Period } from './report-dates';

/** A period found in a text, and where. */
export interface FoundPeriod {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly flaw: Period['flaw'];
  readonly at: number;
  readonly length: number;
}

/** The ends of a period; undefined is a day that the calendar does not have. */
export type Ends = readonly [from: IsoDate | undefined, to: IsoDate | undefined];

/** What a match says, with the ends of the period. */
export const periodAt = (match: RegExpMatchArray, [from, to]: Ends): FoundPeriod => ({
  from: from ?? null,
  to: to ?? null,
  flaw: from === undefined || to === undefined ? 'no-such-day' : null,
  at: match.index ?? 0,
  length: match[0].length,
});

/** What a match quotes, its first group, with the ends of the period. */
export function quotedAt(match: RegExpExecArray, ends: Ends): FoundPeriod {
  const written = match[1] ?? '';
  return { ...periodAt(match, ends), at: match.index + match[0].indexOf(written), length: written.length };
}

/** 1月1日 or 十二月三十一日 in a year; a month without a day is meant to its first or last day. */
export function dayInYear(year: number | undefined, text: string, end: 'first' | 'last'): IsoDate | undefined {
  if (year === undefined) return undefined;
  if (/^年?[初底末终]/.test(text)) return end === 'first' ? `${year}-01-01` : `${year}-12-31`;
  const [month, day] = text
    .split(/[月份日号底末初]/)
    .filter((part) => part !== '')
    .map(parseMonthOrDay);
  if (month === undefined) return undefined;
  return toIsoDate(year, month, day ?? (end === 'first' ? 1 : lastDayOf(year, month)));
}
