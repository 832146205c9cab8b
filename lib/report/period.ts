import { parseChineseNumeral } from '../page/number';
import { foldSpace } from '../page/text';
import { lastDayOf, parseChineseYear, toIsoDate } from './day';
import type { IsoDate, Period, TextBlock } from './report';
import { traceText } from './traced-text';

/** Words that announce the period near it. */
const ANNOUNCED = /统计|期限|时限|时段|数据|所列|周期/;
/** How many characters before (or after) the period its announcement may stand. */
const REACH = 40;

const YEAR = '(?:20\\d{2}|二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2})';
const SEPARATOR = '(?:起|日)?[,]?(?:至|到|[—–―~-]{1,3})[,]?(?:至|到)?';
const FIGURES = '[\\d一二三四五六七八九十]{1,3}';
const DAY = `${FIGURES}月(?:${FIGURES}[日号]|底|末)?`;

/** A whole period with 年月 (2023年1月1日至12月31日). */
const IN_WORDS = new RegExp(`(?<![\\d〇])(${YEAR})年(${DAY})${SEPARATOR}(?:(${YEAR})年|当年|同年|本年)?(${DAY})`, 'g');
/** A whole period in figures (2023.1.1-2023.12.31, 2023-01-01至2023-12-31). */
const IN_FIGURES =
  /(?<!\d)(20\d{2})[./-](\d{1,2})[./-](\d{1,2})(?:起)?(?:至|到|[—–―~-]{1,3})(?:(20\d{2})[./-])?(\d{1,2})[./-](\d{1,2})(?!\d)/g;
/** A year for a period (统计期限为2023年度). */
const WHOLE_YEAR = /(?:期限|时限|时段|周期|期间|时间)[为是:]{0,2}(20\d{2})年(?:度|全年)?(?=[,。;)]|$)/;
/** A run of figures behind the announcement that is no whole period: digits were lost or doubled. */
const DAMAGED = /(?:期限|时限|时段|周期|统计期间|统计时间)[为是自从:]{0,3}(\d[\d年月日号至到起止自从.~—–-]{5,40})/;

/** The period the figures cover (统计期限), from the first block that states one; null where none does. */
export function readPeriod(blocks: readonly TextBlock[]): Period | null {
  const lines = blocks.map((block) => ({ block, traced: traceText(block.text) }));
  for (const { block, traced } of lines) {
    const found = findPeriod(traced.text);
    if (!found) continue;
    const text = foldSpace(traced.written(found.at, found.at + found.length));
    return { from: found.from, to: found.to, quote: { text, element: block.element } };
  }
  for (const { block, traced } of lines) {
    const damaged = DAMAGED.exec(traced.text);
    if (!damaged || !/[至到~—–]|日-/.test(damaged[1] ?? '')) continue;
    const at = damaged.index + damaged[0].length - (damaged[1] ?? '').length;
    const text = foldSpace(traced.written(at, damaged.index + damaged[0].length));
    const [left = '', right = ''] = (damaged[1] ?? '').split(/[至到~—–-]+/);
    return { from: wholeDay(left), to: wholeDay(right), quote: { text, element: block.element } };
  }
  return null;
}

interface FoundPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly at: number;
  readonly length: number;
}

function findPeriod(text: string): FoundPeriod | null {
  const candidates = [...text.matchAll(IN_WORDS), ...text.matchAll(IN_FIGURES)].flatMap((match) => {
    const [from, to] = match.length === 5 ? endsInWords(match) : endsInFigures(match);
    const at = match.index ?? 0;
    return from && to ? [{ from, to, at, length: match[0].length }] : [];
  });
  // Without an announcement only a whole calendar year is taken for it: campaigns have periods too.
  const stated = candidates.find(({ at, length }) => isAnnounced(text, at, length));
  const calendarYear = candidates.find(({ from, to }) => from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`);
  if (stated ?? calendarYear) return stated ?? calendarYear ?? null;
  const year = WHOLE_YEAR.exec(text);
  if (!year || !ANNOUNCED.test(year[0])) return null;
  return { from: `${year[1]}-01-01`, to: `${year[1]}-12-31`, at: year.index, length: year[0].length };
}

function isAnnounced(text: string, at: number, length: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - REACH), at)
      .split('。')
      .pop() ?? '';
  const after = text.slice(at + length, at + length + 12).split('。')[0] ?? '';
  return ANNOUNCED.test(before) || /^(?:期间|止)?(?:的)?(?:为|作为)?(?:统计|数据)/.test(after);
}

function endsInWords(match: RegExpMatchArray): readonly (IsoDate | undefined)[] {
  const [, year = '', first = '', otherYear, last = ''] = match;
  const from = parseYear(year);
  const to = otherYear === undefined ? from : parseYear(otherYear);
  return [dayInYear(from, first, 'first'), dayInYear(to, last, 'last')];
}

function endsInFigures(match: RegExpMatchArray): readonly (IsoDate | undefined)[] {
  const [, year, month, day, otherYear, otherMonth, otherDay] = match;
  return [
    toIsoDate(Number(year), Number(month), Number(day)),
    toIsoDate(Number(otherYear ?? year), Number(otherMonth), Number(otherDay)),
  ];
}

const parseYear = (text: string): number | undefined => (/^\d/.test(text) ? Number(text) : parseChineseYear(text));

/** 1月1日 or 十二月三十一日 in a year; a month without a day is meant to its first or last day. */
function dayInYear(year: number | undefined, text: string, end: 'first' | 'last'): IsoDate | undefined {
  const [month, day] = text.split(/[月日号底末]/).map(parseFigures);
  if (year === undefined || month === undefined) return undefined;
  return toIsoDate(year, month, day ?? (end === 'first' ? 1 : lastDayOf(year, month)));
}

function parseFigures(text: string): number | undefined {
  if (text === '') return undefined;
  return /^\d{1,2}$/.test(text) ? Number(text) : parseChineseNumeral(text);
}

function wholeDay(text: string): IsoDate | null {
  const match = /(?<!\d)(20\d{2})年(\d{1,2})月(\d{1,2})日/.exec(text);
  return (match && toIsoDate(Number(match[1]), Number(match[2]), Number(match[3]))) ?? null;
}
