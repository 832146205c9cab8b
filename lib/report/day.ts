import { parseChineseNumeral } from '../page/number';
import type { IsoDate } from './report';

/** One day in figures (2021年1月6日, 2021-01-06, 2021.1.6, 2021/1/6); groups: year, month, day. Neighbouring digits mean a damaged run. */
const DAY_IN_FIGURES =
  /(?<!\d)(20\d{2})(?:年(\d{1,2})月(\d{1,2})[日号]|-(\d{1,2})-(\d{1,2})(?!\d)|\.(\d{1,2})\.(\d{1,2})(?!\d)|\/(\d{1,2})\/(\d{1,2})(?!\d))/g;

/** One day in Chinese numerals (二〇二一年一月六日). */
const DAY_IN_NUMERALS =
  /(?<![〇○零一二三四五六七八九十])(二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g;

/** A day found in a text, and where. */
export interface FoundDay {
  readonly date: IsoDate;
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

/** All whole days in a traced text, in its order. A run with digits lost or doubled (20251月1日, 202020年12月31日) gives none. */
export function findDays(text: string): readonly FoundDay[] {
  const found: FoundDay[] = [];
  const push = (date: IsoDate | undefined, match: RegExpMatchArray) => {
    const from = match.index ?? 0;
    if (date !== undefined) found.push({ date, from, to: from + match[0].length });
  };
  for (const match of text.matchAll(DAY_IN_FIGURES)) {
    const [month, day] = match.slice(2).filter((part) => part !== undefined);
    push(toIsoDate(Number(match[1]), Number(month), Number(day)), match);
  }
  for (const match of text.matchAll(DAY_IN_NUMERALS)) {
    const [year, month, day] = [parseChineseYear(match[1] ?? ''), ...match.slice(2, 4).map(parseChineseNumeral)];
    if (year !== undefined) push(toIsoDate(year, month ?? 0, day ?? 0), match);
  }
  return found.sort((one, other) => one.from - other.from);
}
