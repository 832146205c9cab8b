import { isOfficeName } from './contact-name';
import { findBareNumbers } from './contact-phones';
import type { Span } from './contact-values';

/** Values that stand in a contact block without a label; each is told by its form. */
export interface UnlabelledValues {
  readonly offices: readonly Span[];
  readonly addresses: readonly Span[];
  readonly phones: readonly Span[];
  readonly postcodes: readonly Span[];
  readonly emails: readonly Span[];
  readonly websites: readonly Span[];
}

const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,40}){1,5}/g;
/** A web address by its scheme, its www or its government domain. */
export const WEB_ADDRESS =
  /(?<![@\w.-])(?:(?:https?:\/\/|www\.)[A-Za-z0-9:/._~?#=&%-]{4,120}|(?:[a-z0-9-]{1,40}\.){1,4}gov\.cn(?:\/[A-Za-z0-9:/._~?#=&%-]{0,100})?)/g;
const POSTCODE = /(?<![\d-])\d{6}(?![\d-])/g;

const SEPARATOR = /[,;。:()、]/;
/** A house, a floor, a building: what an address ends in, or has in it behind a road's or a place's name. */
const HOUSE =
  /(?:[路街道巷弄村镇乡区县市园组庄]|大院|中心|大厦|大楼|广场)[^,;]{0,16}?[\dA-Z一二三四五六七八九十百]{1,6}(?:号|楼|室|层|栋|幢|座)/;
const PLACE_END =
  /(?:大院|行政(?:办公|服务)?中心|政务(?:服务)?中心|市民中心|办公大?楼|大厦|大楼|院内|机关楼|楼内|路口|[大东西南北中]街|大道)$/;
const NO_ADDRESS = /[年月]\d{1,2}[日号]|第\d{1,4}号|\d件|\d条|联系|下载|公布|网站|本报告|如有/;

/** Whether the words have the form of an address: a road and a number, a building, a floor. */
export function isAddress(words: string): boolean {
  return (
    words.length >= 4 && words.length <= 60 && !NO_ADDRESS.test(words) && (HOUSE.test(words) || PLACE_END.test(words))
  );
}

/** The values in the gaps between labelled ones, in the order of the text. */
export function findUnlabelled(text: string, gaps: readonly Span[]): UnlabelledValues {
  const matches = (pattern: RegExp): readonly Span[] =>
    gaps.flatMap((gap) =>
      [...text.slice(gap.from, gap.to).matchAll(pattern)].map(({ 0: found, index }) => ({
        from: gap.from + index,
        to: gap.from + index + found.length,
      })),
    );
  const segments = gaps.flatMap((gap) => splitSegments(text, gap));
  const addresses = segments.filter(({ from, to }) => isAddress(text.slice(from, to)));
  return {
    offices: segments.filter(({ from, to }) => isOfficeName(text.slice(from, to)) && !HOUSE.test(text.slice(from, to))),
    addresses,
    phones: gaps.flatMap((gap) => findBareNumbers(text, gap)),
    postcodes: matches(POSTCODE),
    emails: matches(EMAIL),
    websites: matches(WEB_ADDRESS),
  };
}

/** The pieces between separators and brackets, without blanks and the words that lead to a place. */
export function splitSegments(text: string, { from, to }: Span): readonly Span[] {
  const segments: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !SEPARATOR.test(text.charAt(at))) continue;
    const words = text.slice(start, at);
    const lead = /^\s*(?:位于|地处|设在|邮寄至|寄至)?/.exec(words)?.[0].length ?? 0;
    const end = start + words.trimEnd().length;
    if (end > start + lead) segments.push({ from: start + lead, to: end });
    start = at + 1;
  }
  return segments;
}
