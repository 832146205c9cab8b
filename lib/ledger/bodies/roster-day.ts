import { parseMonthOrDay, parseYear, toIsoDate } from '../../report/dates/day';
import type { IsoDate } from '../../report/dates/report-dates';
import { foldSpace, squash } from '../../text/text';

/**
 * Why what is written as a last day is not taken: the calendar has no such day, its year is not known or is not the one after
 * the report's, or nobody can tell which day is meant.
 */
export type DayFlaw = 'no-such-day' | 'no-year' | 'other-year' | 'no-day';

/** What a cell says of a last day: one of the calendar, or why it is none that can be taken. */
export type ReadDay =
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'unread'; readonly why: DayFlaw };

/** An hour behind the day, parted by a blank: without the blank it would run into the day's figures. */
const HOUR = /[ T]\d{1,2}(?:[:：]\d{1,2}|[时点])\S{0,8}$/u;
const NUMERAL = '(?:\\d{1,2}|[元正]|[一二三四五六七八九十廿]{1,3})';
const BEFORE = '(?:截[止至])?(?:次年|翌年)?';
const BEHIND = '(?:\\(?(?:星期|周)[一二三四五六日天]\\)?)?(?:\\d{1,2}[时点])?(?:下班)?(?:[之以]?前|截?止)?';
const FORMS = [
  `(?:(?<year>20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})年)?(?<month>${NUMERAL})月(?:份)?(?<day>${NUMERAL})[日号]?`,
  '(?<year>20\\d\\d)[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})',
  '(?<year>20\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)',
  '(?<month>\\d{1,2})[-/](?<day>\\d{1,2})',
].map((form) => new RegExp(`^${BEFORE}${form}${BEHIND}$`, 'u'));
/** Figures with two marks between them, in an order that nobody can tell (1/31/26). */
const SOME_DAY = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/u;

/**
 * The last day that a cell writes in any usual way; undefined where it speaks of none. `year`: the report year, null where it
 * is not known; a day without a year is one of the year after, and so must be one with a year.
 */
export function readDay(cell: string, year: number | null): ReadDay | undefined {
  const words = squash(foldSpace(cell).replace(HOUR, ''));
  const parts = FORMS.map((form) => form.exec(words)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return SOME_DAY.test(words) ? { kind: 'unread', why: 'no-day' } : undefined;
  const [month, day] = [parseMonthOrDay(parts.month ?? ''), parseMonthOrDay(parts.day ?? '')];
  if (month === undefined || day === undefined) return { kind: 'unread', why: 'no-day' };
  const of = parts.year === undefined ? (year === null ? undefined : year + 1) : parseYear(parts.year);
  if (of === undefined) return { kind: 'unread', why: 'no-year' };
  const read = toIsoDate(of, month, day);
  if (read === undefined) return { kind: 'unread', why: 'no-such-day' };
  return year === null || of === year + 1 ? { kind: 'day', day: read } : { kind: 'unread', why: 'other-year' };
}
