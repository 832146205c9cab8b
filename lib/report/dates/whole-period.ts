import { DAY_OF_MONTH, lastDayOf, MONTH, parseYear, toIsoDate, YEAR } from './day';
import { dayInYear, type Ends, type FoundPeriod, periodAt } from './found-period';

/** Words that announce the period near it. */
const ANNOUNCED = /统计|期限|时限|时段|数据|所列|周期|报告期|起止|区间/;
/** How many characters before (or after) the period its announcement may stand. */
const REACH = 40;
/** What a period stated on its own is called. */
const NAMES = '期限|时限|时段|周期|期间|时间|报告期|区间|范围';

/** The time of day that some set behind a day (1月1日0时, 12月31日24:00). */
const CLOCK = '(?:(?:\\d{1,2}|零|二十四)(?:时|点|:\\d{2}))?';
/** 起至, 始至, 开始到, —, 至…; 起 or 始 alone before an end with 止; a dash typed as 一 before a figure. */
const SEPARATOR =
  '(?:(?:起|开始|始|日)?(?:算起|计算|统计|算|计)?[,、]?(?:截?至|截?到|截?止到?|[-‐‑‒–—―─~]{1,3}|一(?=\\d))[,]?(?:至|到)?|(?:起|始)[,]?(?=[^,。;]{2,20}止))';
const LAST_DAY = `${MONTH}月(?:份)?(?:${DAY_OF_MONTH}[日号]|底|末)?|年底|年末|年终`;
const OTHER_YEAR = `(?:(${YEAR})年|当年|同年|本年|该年)?`;

/** A period with 年月 (2023年1月1日至12月31日, 2023年元月至12月, 2023年1—12月); groups: year, first day, other year, last day. */
const IN_WORDS = new RegExp(
  `(?<![\\d〇])(${YEAR})年(?:度|全年)?[,(]?(?:即|自|从)?(${MONTH}(?:月(?:份)?(?:${DAY_OF_MONTH}[日号]|初)?)?|年初)${CLOCK}${SEPARATOR}${OTHER_YEAR}(${LAST_DAY})${CLOCK}`,
  'g',
);
/** The same without any year (统计期限为1月1日至12月31日); groups: first and last day. */
const WITHOUT_YEAR = new RegExp(
  `(?:${NAMES})[为是系:]{0,2}(?:自|从)?(?:当年|本年|本年度|该年|报告年度)?(${MONTH}月${DAY_OF_MONTH}[日号])${CLOCK}${SEPARATOR}(?:当年|同年|本年)?(${MONTH}月${DAY_OF_MONTH}[日号])${CLOCK}`,
);
/** A period in figures (2023.1.1-2023.12.31, 2023-01-01至2023-12-31, 20230101-20231231); a dash before another year wants the separators to differ. */
const IN_FIGURES =
  /(?<!\d)(20\d{2})(?:[./-](\d{1,2})[./-](\d{1,2})|(\d{2})(\d{2}))(?:日|起|始)?(?:至|到|[-‐‑‒–—―─~]{1,3})(?:(20\d{2})[./-]?)?(?:(\d{1,2})[./-](\d{1,2})|(\d{2})(\d{2}))(?:日|止)?(?!\d)/g;
/** Months in figures (2023.01-2023.12, 2023.1-12); groups: year, first month, other year, last month. */
const MONTHS_IN_FIGURES =
  /(?<!\d)(20\d{2})[./](\d{1,2})(?:月)?(?:至|到|[-‐‑‒–—―─~]{1,3})(?:(20\d{2})[./])?(\d{1,2})(?:月)?(?![\d./])/g;
/** A year for a period (统计期限为2023年度, 时间范围：2023年全年). */
const WHOLE_YEAR = new RegExp(
  `(?:${NAMES})[为是系均:]{0,3}(${YEAR})(?:年?(?:度|全年|整年|度全年|自然年度?)|年)(?=[,。;、)]|$|的|内|数据)`,
);
/** 2023年全年数据. */
const WHOLE_YEAR_OF_DATA = new RegExp(`(${YEAR})年?(?:度)?全年(?:的)?(?:统计|相关)?数据`);

/** A period with both its ends, or a year for one, in a traced text; null where none is said to be the figures'. */
export function findWholePeriod(text: string): FoundPeriod | null {
  const candidates = [
    ...[...text.matchAll(IN_WORDS)].map((match) => periodAt(match, endsInWords(match))),
    ...[...text.matchAll(IN_FIGURES)].map((match) => periodAt(match, endsInFigures(match))),
    ...[...text.matchAll(MONTHS_IN_FIGURES)].map((match) => periodAt(match, endsOfMonths(match))),
  ];
  // Without an announcement only a whole calendar year is taken for it: campaigns have periods too.
  const stated = candidates.find(({ at, length }) => isAnnounced(text, at, length));
  const calendarYear = candidates.find(
    ({ from, to }) => from?.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`,
  );
  if (stated ?? calendarYear) return stated ?? calendarYear ?? null;
  const whole = WHOLE_YEAR.exec(text) ?? WHOLE_YEAR_OF_DATA.exec(text);
  const year = parseYear(whole?.[1] ?? '');
  return whole && year !== undefined && isNamed(text, whole)
    ? periodAt(whole, [`${year}-01-01`, `${year}-12-31`])
    : null;
}

/** 期间 and 时间 alone are of anything; behind 统计 or 数据 they are the figures'. */
function isNamed(text: string, { 0: words, index }: RegExpExecArray): boolean {
  return /期限|时限|时段|周期|报告期|数据/.test(words) || /统计|数据/.test(text.slice(Math.max(0, index - 8), index));
}

/** A period without its year, which is taken to be `year`. */
export function findYearless(text: string, year: number | null): FoundPeriod | null {
  const match = WITHOUT_YEAR.exec(text);
  if (!match || year === null || !isNamed(text, match)) return null;
  return periodAt(match, [dayInYear(year, match[1] ?? '', 'first'), dayInYear(year, match[2] ?? '', 'last')]);
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

function endsInWords([, year = '', first = '', otherYear, last = '']: RegExpMatchArray): Ends {
  const from = parseYear(year);
  const to = otherYear === undefined ? from : parseYear(otherYear);
  return [dayInYear(from, first, 'first'), dayInYear(to, last, 'last')];
}

function endsInFigures(match: RegExpMatchArray): Ends {
  const year = match[1] ?? '';
  const ends = (at: number): readonly (string | undefined)[] => [
    match[at] ?? match[at + 2],
    match[at + 1] ?? match[at + 3],
  ];
  const [month, day] = ends(2);
  const [otherMonth, otherDay] = ends(7);
  return [
    toIsoDate(Number(year), Number(month), Number(day)),
    toIsoDate(Number(match[6] ?? year), Number(otherMonth), Number(otherDay)),
  ];
}

function endsOfMonths([, year = '', month, otherYear, otherMonth]: RegExpMatchArray): Ends {
  const last = Number(otherMonth);
  return [
    toIsoDate(Number(year), Number(month), 1),
    toIsoDate(Number(otherYear ?? year), last, lastDayOf(Number(otherYear ?? year), last)),
  ];
}
