import { parseChineseNumeral } from '../../text/number';
import type { IsoDate } from './report-dates';

/** A year of this century in figures or Chinese numerals; the sources of regular expressions that the readers of days and periods share. */
export const YEAR = '(?:20\\d{2}|二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2})';
/** A month or a day of the month in figures or Chinese numerals; 元 and 正 are January. */
export const MONTH = '(?:\\d{1,2}|[元正]|[一二三四五六七八九十]{1,2})';
export const DAY_OF_MONTH = '(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3})';

const NOT_DAMAGED = '(?<![\\d〇○零一二三四五六七八九十])';
/** One day in words (2021年1月6日, 二〇二一年元月六日); groups: year, month, day. Neighbouring digits mean a damaged run. */
const DAY_IN_WORDS = new RegExp(`${NOT_DAMAGED}(${YEAR})年(${MONTH})月(?:份)?(${DAY_OF_MONTH})[日号]`, 'g');
/** One day in figures (2021-01-06, 2021.1.6, 2021/1/6); groups: year, two for each separator. */
const DAY_IN_FIGURES =
  /(?<!\d)(20\d{2})(?:-(\d{1,2})-(\d{1,2})(?!\d)|\.(\d{1,2})\.(\d{1,2})(?!\d)|\/(\d{1,2})\/(\d{1,2})(?!\d))/g;
/** A month without a day (二〇二六年一月); groups: year, month. */
const MONTH_IN_WORDS = new RegExp(
  `${NOT_DAMAGED}(${YEAR})年(${MONTH})月(?:份)?(?![份日号\\d〇○零一二三四五六七八九十廿底末初])`,
  'g',
);

/** A day found in a text, and where. */
export interface FoundDay {
  readonly date: IsoDate;
  readonly from: number;
  readonly to: number;
}

/** What is written as a day and is none: `no-such-day` (2月30日) or `no-day`, a month alone (二〇二六年一月); and where. */
export interface FoundFlaw {
  readonly flaw: 'no-such-day' | 'no-day';
  readonly from: number;
  readonly to: number;
}

/** The day as `YYYY-MM-DD`; undefined where the calendar has no such day. */
export function toIsoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** How many days the month has. */
export function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A year of this century written in four Chinese digits (二〇二一), else undefined. */
export function parseChineseYear(text: string): number | undefined {
  return text.length === 4 ? parseChineseNumeral(text.replace(/[○Oo0]/g, '〇')) : undefined;
}

/** A year as `YEAR` matches it. */
export function parseYear(text: string): number | undefined {
  return /^\d/.test(text) ? Number(text) : parseChineseYear(text);
}

/** A month or a day as `MONTH` and `DAY_OF_MONTH` match them; undefined for none. */
export function parseMonthOrDay(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (text === '元' || text === '正') return 1;
  return parseChineseNumeral(text.replace(/^廿/, '二十'));
}

interface FoundParts {
  readonly date: IsoDate | undefined;
  readonly from: number;
  readonly to: number;
}

/** Everything that has the form of a whole day, in the text's order; without a date where the calendar has no such day. */
function findParts(text: string): readonly FoundParts[] {
  const inWords = [...text.matchAll(DAY_IN_WORDS)].flatMap((match): readonly FoundParts[] => {
    const [year, month, day] = [parseYear(match[1] ?? ''), ...match.slice(2, 4).map(parseMonthOrDay)];
    if (year === undefined || month === undefined || day === undefined) return [];
    return [{ date: toIsoDate(year, month, day), from: match.index, to: match.index + match[0].length }];
  });
  const inFigures = [...text.matchAll(DAY_IN_FIGURES)].map((match): FoundParts => {
    const [month, day] = match.slice(2).filter((part) => part !== undefined);
    const date = toIsoDate(Number(match[1]), Number(month), Number(day));
    return { date, from: match.index, to: match.index + match[0].length };
  });
  return [...inWords, ...inFigures].sort((one, other) => one.from - other.from);
}

/** All whole days in a traced text, in its order. A run with digits lost or doubled (20251月1日, 202020年12月31日) gives none. */
export function findDays(text: string): readonly FoundDay[] {
  return findParts(text).flatMap(({ date, from, to }) => (date === undefined ? [] : [{ date, from, to }]));
}

/** All days in a traced text that the calendar does not have, and months without a day, in its order. Damaged runs give none. */
export function findFlawedDays(text: string): readonly FoundFlaw[] {
  const wrong = findParts(text).flatMap(({ date, from, to }): readonly FoundFlaw[] =>
    date === undefined ? [{ flaw: 'no-such-day', from, to }] : [],
  );
  const months = [...text.matchAll(MONTH_IN_WORDS)].flatMap((match): readonly FoundFlaw[] => {
    const [year, month] = [parseYear(match[1] ?? ''), parseMonthOrDay(match[2] ?? '')];
    if (year === undefined || month === undefined) return [];
    const flaw = month >= 1 && month <= 12 ? 'no-day' : 'no-such-day';
    return [{ flaw, from: match.index, to: match.index + match[0].length }];
  });
  return [...wrong, ...months].sort((one, other) => one.from - other.from);
}
