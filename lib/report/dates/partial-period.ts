import { DAY_OF_MONTH, MONTH, parseYear, toIsoDate, YEAR } from './day';
import { dayInYear, type FoundPeriod, quotedAt } from './found-period';
import type { IsoDate } from './report-dates';

/** What a report calls its own figures: 所列数据, 本报告数据, 文中数据; the data of a website or a platform are others. */
const OWN_DATA =
  '(?:统计|所列|报告(?:中|所列|所涉)?的?|(?:^|[,。;:()]|本|以上|上述|相关|有关|全部|各项|其中|所有|[文表]中|[文表]内|年报|年度)的?数据)';
const LAST_DAY_IN_WORDS = `${MONTH}月(?:${DAY_OF_MONTH}[日号]|底|末)|年?底|年?末`;
/** A day in words or in figures; groups: year, last day, then year, month and day. */
const ONE_DAY = `(?:(${YEAR})年(${LAST_DAY_IN_WORDS})|(20\\d{2})[./-](\\d{1,2})[./-](\\d{1,2}))`;
/** An end alone, of figures counted from the year's beginning (数据统计截至2023年12月31日, 数据更新至2023-12-31); groups: what is quoted, then the day's. */
const END_ALONE = new RegExp(
  `${OWN_DATA}[^。,;\\d]{0,10}((?:截[至止]到?|(?:更新|统计|采集|汇总|计算)[至到])(?:日期|时间)?[为是:]?${ONE_DAY})`,
);
/** 截至2023年12月31日的数据. */
const DATA_UNTIL = new RegExp(`(截[至止]到?${ONE_DAY})(?:为止)?的(?:统计|相关|各项|全部)?数据`);
/** A beginning alone (数据自2023年1月1日起统计); groups: what is quoted, year and first day. */
const START_ALONE = new RegExp(
  `(?:统计|数据|期限|时限|时段|周期|时间|报告期)[为是均:]{0,2}([自从](${YEAR})年(${MONTH}月(?:份)?(?:${DAY_OF_MONTH}[日号])?)(?:起算|起始|起|开始|始)(?:统计|计算|算)?)(?=[,。;)]|$)`,
);
/** A run of figures behind the announcement that is no whole period: digits were lost or doubled. */
const DAMAGED = /(?:期限|时限|时段|周期|统计期间|统计时间)[为是自从:]{0,3}(\d[\d年月日号至到起止始自从.~—–-]{5,40})/;

/** An end alone in a traced text; the period begins with its year. */
export function findEndAlone(text: string): FoundPeriod | null {
  const match = END_ALONE.exec(text) ?? DATA_UNTIL.exec(text);
  if (!match) return null;
  const [, , inWords, last = '', inFigures, month, day] = match;
  const year = inWords === undefined ? Number(inFigures) : parseYear(inWords);
  if (year === undefined) return null;
  const to = inWords === undefined ? toIsoDate(year, Number(month), Number(day)) : dayInYear(year, last, 'last');
  return quotedAt(match, [`${year}-01-01`, to]);
}

/** A beginning alone in a traced text; the end is null. */
export function findStartAlone(text: string): FoundPeriod | null {
  const match = START_ALONE.exec(text);
  if (!match) return null;
  const from = dayInYear(parseYear(match[2] ?? ''), match[3] ?? '', 'first');
  return { ...quotedAt(match, [from, undefined]), flaw: from === undefined ? 'no-such-day' : null };
}

/** A period that lost digits in a traced text, with the days of it that are whole. */
export function findDamaged(text: string): FoundPeriod | null {
  const damaged = DAMAGED.exec(text);
  const written = damaged?.[1] ?? '';
  if (!damaged || !/[至到~—–]|日-/.test(written)) return null;
  const [left = '', right = ''] = written.split(/[至到~—–-]+/);
  const at = damaged.index + damaged[0].length - written.length;
  return { from: wholeDay(left), to: wholeDay(right), flaw: 'digits-lost', at, length: written.length };
}

function wholeDay(text: string): IsoDate | null {
  const match = /(?<!\d)(20\d{2})年(\d{1,2})月(\d{1,2})日/.exec(text);
  return (match && toIsoDate(Number(match[1]), Number(match[2]), Number(match[3]))) ?? null;
}
