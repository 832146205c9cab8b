import { parseChineseNumeral } from '../../text/number';
import { squash } from '../../text/text';
import { FORMS } from '../form/editions';
import { SECTION_KEYS, type SectionKey } from '../form/keys';
import type { HeadingNumber } from '../report';

/** How well words fit a statutory title: 3 an official wording, 2 a wording in use, 1 words that may as well head an aspect. */
export interface TitleMatch {
  readonly key: SectionKey;
  readonly strength: 1 | 2 | 3;
}

/** A line that may be a heading. */
export interface HeadingReading {
  readonly number: HeadingNumber | null;
  /** A numeral stood there and was lost: 、总体情况. */
  readonly lostNumber: boolean;
  /** The words, white space and closing punctuation taken out. */
  readonly title: string;
  /** The words that follow in the same paragraph (一、总体情况。2023年…), or ''. */
  readonly rest: string;
}

const PUNCTUATION = /[、,。.·:;"'“”‘’《》()（）\s]/g;
const bare = (text: string): string => squash(text).replace(PUNCTUATION, '');
/**
 * The official wordings, bare of punctuation and 的: those of the notices, and those of 条例 art. 50, which the sections were
 * named after (行政机关主动公开政府信息的情况, 因政府信息公开工作被申请行政复议、提起行政诉讼的情况).
 */
const OFFICIAL: readonly (readonly [SectionKey, RegExp])[] = [
  ['overview', /^总体情况$/],
  ['proactive', /^(?:本?行政机关)?主动公开政府信息情况$/],
  ['requests', /^(?:本?行政机关)?收到和处理政府信息公开申请情况$/],
  [
    'review-litigation',
    /^(?:政府信息公开行政复议[和及与]?行政诉讼情况|因政府信息公开(?:工作)?(?:被)?申请行政复议[和及与]?(?:被)?提起行政诉讼情况)$/,
  ],
  ['improvements', /^(?:政府信息公开工作(?:中)?)?存在主要问题[及和与]改进情况$/],
  ['other-matters', /^其他需要报告事项$/],
];

const plainTitle = (title: string): string => bare(title).replace(/的/g, '');
/** The wordings that the forms print, each edition its own. */
const BY_FORM: ReadonlyMap<string, SectionKey> = new Map(
  FORMS.flatMap(({ asks }) => SECTION_KEYS.map((key) => [plainTitle(asks.sections[key]), key] as const)),
);

/** The section whose official wording, of a notice or of the regulation, the words are; undefined for any other words. */
export function officialSection(title: string): SectionKey | undefined {
  const words = plainTitle(title);
  return OFFICIAL.find(([, pattern]) => pattern.test(words))?.[0] ?? BY_FORM.get(words);
}

/** Wordings met in real reports; each is tried on the bare words, in this order. */
const WORDINGS: readonly { readonly key: SectionKey; readonly strength: 1 | 2; readonly pattern: RegExp }[] = [
  { key: 'review-litigation', strength: 2, pattern: /复议.{0,12}诉讼.{0,8}$/ },
  { key: 'review-litigation', strength: 1, pattern: /^(?:被)?(?:申请)?行政复议.{0,16}$/ },
  {
    key: 'requests',
    strength: 2,
    pattern:
      /^(?:本年度?|本?行政机关|本机关|本单位)?(?:收到|接收|受理)(?:和|及|与)?(?:处理|办理)(?:的)?(?:政府)?信息(?:依申请)?公开申请(?:的)?情况$/,
  },
  {
    key: 'requests',
    strength: 1,
    pattern: /^(?:政府信息)?(?:依申请公开|公开申请)(?:政府信息)?(?:的)?(?:办理|受理)?(?:工作)?情况$/,
  },
  { key: 'improvements', strength: 2, pattern: /问题.{0,8}(?:改进|整改|改善|下一步|措施|打算)/ },
  { key: 'improvements', strength: 1, pattern: /^(?:工作)?(?:存在的?)?(?:主要)?(?:问题|困难|不足)(?:和不足)?$/ },
  { key: 'other-matters', strength: 2, pattern: /^其他(?:需要|需|应当|应)?(?:报告|说明)的?(?:重要)?(?:事项|情况)$/ },
  { key: 'other-matters', strength: 2, pattern: /^(?:需要|需)(?:报告|说明)的其他(?:事项|情况)$/ },
  { key: 'other-matters', strength: 1, pattern: /^其他(?:有关|重要)?(?:事项|情况)?$/ },
  {
    key: 'proactive',
    strength: 2,
    pattern:
      /^(?:本年度?|本?行政机关|本机关|本单位)?主动公开(?:的)?政府信息(?:的)?(?:工作)?情况$|^政府信息主动公开(?:的)?(?:工作)?情况$/,
  },
  { key: 'proactive', strength: 1, pattern: /^主动公开(?:的)?(?:信息)?(?:工作)?(?:情况|方面)$/ },
  {
    key: 'overview',
    strength: 2,
    pattern:
      /^(?:政府信息公开|信息公开|政务公开)?(?:工作|年度|本年度|全年)?(?:的)?(?:总体|整体|基本)(?:工作)?(?:情况|概况)$/,
  },
  { key: 'overview', strength: 1, pattern: /^(?:概述|概况|工作概述)$/ },
];

/** The statutory section that a heading's words name, or undefined. */
export function matchTitle(title: string): TitleMatch | undefined {
  const words = bare(title);
  const official = officialSection(title);
  if (official) return { key: official, strength: 3 };
  // A sentence that happens to speak of problems and improvements is no heading.
  if (words.length > 32 || /[,:;?!]/.test(squash(title))) return undefined;
  const found = WORDINGS.find(({ pattern }) => pattern.test(words));
  return found && { key: found.key, strength: found.strength };
}

const NUMERALS: readonly { readonly style: HeadingNumber['style']; readonly pattern: RegExp }[] = [
  { style: 'bracketed-chinese', pattern: /^\(([一二三四五六七八九十]{1,3})\)[、.,]?/ },
  { style: 'chinese', pattern: /^(?:第)?([一二三四五六七八九十]{1,3})(?:部分)?[、.,:]/ },
  { style: 'chinese', pattern: /^第([一二三四五六七八九十]{1,3})部分/ },
  { style: 'bracketed-arabic', pattern: /^\((\d{1,2})\)[、.,]?/ },
  { style: 'arabic', pattern: /^(\d{1,2})[、.,)](?!\d)/ },
];

/** Characters of the longest heading. */
export const MOST_HEADING = 44;
/** The end of a heading that runs into its paragraph. */
const RUN_IN = /^([^。:;]{2,32})[。:](.*)$/;

function ordinal(style: HeadingNumber['style'], digits: string): HeadingNumber | null {
  const value = /\d/.test(digits) ? Number(digits) : parseChineseNumeral(digits);
  return value === undefined ? null : { style, value };
}

/** Reads a line as a heading; undefined when it is too long or too much of a sentence to be one. */
export function readHeading(text: string): HeadingReading | undefined {
  const line = squash(text.slice(0, 400));
  let number: HeadingNumber | null = null;
  let words = line;
  for (const { style, pattern } of NUMERALS) {
    const match = pattern.exec(line);
    if (!match) continue;
    number = ordinal(style, match[1] ?? '');
    words = line.slice(match[0].length);
    break;
  }
  const lost = number === null ? /^(?:、|\(\)|第?部分)/.exec(line) : null;
  if (lost) words = line.slice(lost[0].length);
  const closed = words.replace(/[。.:;,]$/, '');
  if (closed.length <= MOST_HEADING && closed !== '' && !/[。;]/.test(closed)) {
    return { number, lostNumber: lost !== null, title: closed, rest: '' };
  }
  const runIn = number === null ? null : RUN_IN.exec(words);
  return runIn ? { number, lostNumber: false, title: runIn[1] ?? '', rest: runIn[2] ?? '' } : undefined;
}
