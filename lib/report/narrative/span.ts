/** The stretch of time a figure speaks of: the report's whole year, some months of it, or another time (other years, several years, a day). */
export type Span =
  | { readonly kind: 'year' }
  /** Bit n − 1 stands for month n. */
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'another' };

/** A stretch of time that the text names. */
export interface SpanMention {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  /** True for what is only compared with (较上年, 上年同期): it holds for its clause and not for what follows. */
  readonly local: boolean;
}

/** All twelve months. */
export const WHOLE_YEAR = 0xfff;

const TO = '(?:至|到|[-—–~]{1,2})';
const DAY = '(?:(?:\\d{1,2})日|份|底|末|初|[上中下]旬)?';
const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4 };
const CARRIED = '(?!度?(?:结转|转结|转入|转来|转接|遗留|顺延|跨年))';

/** The patterns by the name of the group that tells them apart; the first that fits at a place is taken. */
const MENTION = new RegExp(
  [
    `(?<until>截[至止]到?(?:(?<untilYear>20\\d\\d)年?)?(?:(?<untilMonth>\\d{1,2})月${DAY}|[年本当]{0,2}[底末]|目前|今|现在|报告期末)?)`,
    `(?<years>20\\d\\d年?度?${TO}20\\d\\d年|近(?:[两二三四五六七八九十几\\d]{1,2})年来?|[两二三四五六七八九十几]年来|\\d年来|历年来?|多年来|历史(?:累计|上)|“?十[一二三四五]五”?(?:期间|以来|时期)|往年)`,
    `(?<since>自?(?<sinceYear>20\\d\\d)年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:以来|至今|起)|[自从][^,。;:()]{1,16}以来|[\\u4e00-\\u9fff]{0,12}(?:长期|[大会行施例立通订革线届任办月])以来|近年来)`,
    `(?<ranged>(?:20\\d\\d年)?(?<first>\\d{1,2})月?${DAY}${TO}(?:20\\d\\d年)?(?<last>\\d{1,2})月${DAY})`,
    `(?<carriedTo>[转到至入延](?:20\\d\\d年度?|下年度?|次年|明年)(?:\\d{1,2}月)?)`,
    '(?<half>[上下前后]半年)',
    '(?<quarters>前[两二三]个?季度)',
    '(?<quarter>第?[一二三四1-4]季度)',
    `(?<month>(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:${DAY})(?!度))`,
    '(?<part>[月日年]均|每[月日天年周]|每季度|平均|[汛暑寒假]期|当[月季日]|本[月季]度?|(?<!统计|报告|年度|数据)期间)',
    `(?<dated>20\\d\\d)年度?(?:全年度?)?${CARRIED}`,
    `(?<before>(?:去年|上一?年度?|前年)(?!度?[末底])${CARRIED}(?:同期|全年)?)`,
    '(?<year>全年度?|本年度?|今年|当年|年度内|年内|一年来|本?报告期内?)',
  ].join('|'),
  'g',
);
/** Characters one of which every mention has: most leads have none. */
const OF_TIME = /[年月季期均每周日截史来前度]/;
const COMPARED = /[比较于同与]$/;

function monthsFrom(first: number, last: number): Span {
  if (first < 1 || last > 12 || first > last) return { kind: 'another' };
  const months = (2 ** last - 1) & ~(2 ** (first - 1) - 1);
  return months === WHOLE_YEAR ? { kind: 'year' } : { kind: 'months', months };
}

function monthOf(word: string): number {
  const digits = /\d{1,2}/.exec(word);
  if (digits) return Number(digits[0]);
  const numeral = word.replace(/月.*$/, '');
  return numeral.startsWith('十') ? 10 + (NUMERALS[numeral.charAt(1)] ?? 0) : '一二三四五六七八九'.indexOf(numeral) + 1;
}

function ofYear(year: number, reportYear: number | null): Span {
  return reportYear === null || year === reportYear ? { kind: 'year' } : { kind: 'another' };
}

function spanOf(groups: Readonly<Record<string, string | undefined>>, reportYear: number | null): Span | undefined {
  const { until, untilYear, untilMonth, first, last, half, quarters, quarter, month, dated, since, sinceYear } = groups;
  if (until !== undefined) {
    if (untilYear !== undefined && ofYear(Number(untilYear), reportYear).kind !== 'year') return { kind: 'another' };
    if (untilMonth !== undefined)
      return /12月\d+日$/.test(until) && !until.endsWith('31日')
        ? { kind: 'another' }
        : monthsFrom(1, Number(untilMonth));
    return /[底末]$/.test(until) ? { kind: 'year' } : { kind: 'another' };
  }
  if (since !== undefined) return sinceYear === undefined ? { kind: 'another' } : ofYear(Number(sinceYear), reportYear);
  if (first !== undefined && last !== undefined) return monthsFrom(Number(first), Number(last));
  if (half !== undefined) return /[上前]/.test(half) ? monthsFrom(1, 6) : monthsFrom(7, 12);
  if (quarters !== undefined) return monthsFrom(1, 3 * (NUMERALS[quarters.charAt(1)] ?? 0));
  if (quarter !== undefined) {
    const sign = quarter.replace(/^第/, '').charAt(0);
    const at = NUMERALS[sign] ?? Number(sign);
    return monthsFrom(3 * at - 2, 3 * at);
  }
  if (month !== undefined)
    return /月份?$/.test(month) ? monthsFrom(monthOf(month), monthOf(month)) : { kind: 'another' };
  if (dated !== undefined) return ofYear(Number(dated), reportYear);
  if (groups.year !== undefined) return { kind: 'year' };
  return groups.carriedTo === undefined ? { kind: 'another' } : undefined;
}

/** The stretches of time that `text.slice(from, to)` names, in order; what something is carried to or from is none. */
export function findSpans(text: string, from: number, to: number, reportYear: number | null): readonly SpanMention[] {
  const found: SpanMention[] = [];
  const words = text.slice(from, to);
  if (!OF_TIME.test(words)) return found;
  for (const match of words.matchAll(MENTION)) {
    const span = spanOf(match.groups ?? {}, reportYear);
    if (!span) continue;
    const start = from + match.index;
    const compared = COMPARED.test(text.slice(Math.max(0, start - 1), start)) && span.kind !== 'year';
    const local = compared || match.groups?.before?.endsWith('同期') === true;
    found.push({ span, from: start, to: start + match[0].length, local });
  }
  return found;
}
