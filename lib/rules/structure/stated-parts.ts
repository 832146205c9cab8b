import type { Report, TextBlock } from '../../report/report';
import { parseChineseNumeral } from '../../text/number';
import { squash } from '../../text/text';
import type { Outcome, Rule } from '../rule';
import { ruleOf } from '../rule-of';

/** 六个部分, 6部分, 五大部分; not 第一部分, 大部分 or 一部分. */
const STATED = /(?<!第)([二三四五六七八九十]|(?<!\d)\d{1,2})(?:个|大)?部分/;
const ABOUT_THE_REPORT = /报告|全文|年报|包括|包含|分为|组成/;
/** How a list in the preface names the six sections. */
const NAMES: readonly RegExp[] = [
  /(?:总体|基本|整体)(?:工作)?(?:情况|概况)|概述/g,
  /(?:政府信息)?主动公开(?:政府信息)?(?:工作)?的?(?:情况)?/g,
  /(?:收到和?(?:处理|办理)?)?(?:政府)?(?:信息)?(?:依申请公开|公开申请)(?:政府信息)?(?:办理|处理)?(?:工作)?的?(?:情况)?/g,
  /(?:因)?(?:政府)?(?:信息公开)?(?:工作)?(?:被)?(?:申请|提起)?行政复议(?:[、,和及]|以及)?(?:被)?(?:提起)?(?:行政)?(?:诉讼)?的?(?:情况)?/g,
  /(?:政府信息公开工作)?(?:存在的?)?(?:主要)?问题(?:[、,和及]|以及)?(?:改进|整改|下一步)?(?:工作)?(?:的)?(?:情况|措施|打算)?/g,
  /(?:其他|其它)(?:需要)?(?:报告|说明)?的?(?:事项|情况)?/g,
];
const FILLERS =
  /本?(?:年度)?(?:报告|年报)|全文|主要|内容|包括|包含|分为|分别|组成|构成|[由共等为是从和及与以的]|方面|部分|[个大二三四五六七八九十\d]/g;

/** How many of the six a passage lists: `least` with every pair as one part, `most` with those as two that stand side by side. */
interface Listed {
  readonly least: number;
  readonly most: number;
}

/** 行政复议、行政诉讼 or 存在的问题、改进措施, told as two names: neither has more words of its own than the names around it. */
const PAIRS: readonly RegExp[] = [
  /(?:^|[、,:;])[^、,:;]{0,16}?复议(?:情况)?[、,;][^、,:;]{0,8}?诉讼/,
  /(?:^|[、,:;])[^、,:;]{0,8}?(?:问题|不足)(?:情况)?[、,;][^、,:;]{0,8}?(?:改进|整改)/,
];

/** Whether a pair may be two names: where the other names end in 情况, one that shares its 情况 with its neighbour is half a name. */
function mayBeTwo(pair: RegExp, passage: string): boolean {
  const found = pair.exec(passage)?.[0];
  if (found === undefined) return false;
  const others = passage.replace(found, '').replace(/(?:总体|基本|整体)(?:工作)?情况/g, '');
  const othersEndInSituation = others.includes('情况');
  return !othersEndInSituation || /情况[、,;]/.test(found);
}

/** How many of the six a passage lists; null when it lists fewer than two, or some that are not among the six. */
function countNames(passage: string): Listed | null {
  const starts = NAMES.map((name) => passage.search(name)).filter((at) => at >= 0);
  let rest = passage.slice(Math.min(...starts, passage.length));
  for (const name of NAMES) rest = rest.replace(name, '');
  const leftover = rest.replace(FILLERS, '').replace(/[^\p{L}\p{N}]/gu, '');
  if (starts.length < 2 || leftover.length >= 4) return null;
  return { least: starts.length, most: starts.length + PAIRS.filter((pair) => mayBeTwo(pair, passage)).length };
}

/** A list stands before the number (由甲、乙……六个部分组成) or behind it (包括六个部分：甲、乙……). */
function listedParts(sentence: string, words: string): Listed | null {
  const at = sentence.indexOf(words);
  return countNames(sentence.slice(0, at)) ?? countNames(sentence.slice(at + words.length));
}

interface Statement {
  readonly stated: number;
  readonly words: string;
  readonly sentence: string;
  readonly block: TextBlock;
}

/** As much of a sentence is carried on from one line to the next. */
const MOST_BEGUN = 400;

function findStatement(report: Report): Statement | undefined {
  const overview = report.sections.find(({ key }) => key === 'overview')?.blocks.slice(0, 3) ?? [];
  let begun = '';
  for (const block of [...report.preface, ...overview]) {
    // A sentence that a new line cuts after a comma goes on in the next block.
    const text = begun + squash(block.text.slice(0, 2000));
    begun = /[、,]$/.test(text) ? text.slice(-MOST_BEGUN) : '';
    for (const sentence of text.split(/[。;!]/)) {
      const match = STATED.exec(sentence);
      const digits = match?.[1] ?? '';
      const stated = /\d/.test(digits) ? Number(digits) : parseChineseNumeral(digits);
      if (match && stated !== undefined && stated >= 2 && stated <= 12 && ABOUT_THE_REPORT.test(sentence)) {
        return { stated, words: match[0], sentence, block };
      }
    }
  }
  return undefined;
}

function judgeStatement({ stated, words, sentence, block }: Statement, report: Report): Outcome {
  const headings = new Set(report.sections.flatMap(({ key }) => key ?? [])).size;
  const listed = listedParts(sentence, words);
  const data = { stated, words, listed: listed?.least ?? 0, headings };
  const failed = { outcome: 'failed' as const, subject: {}, data, evidence: [block] };
  if (listed !== null && (stated < listed.least || stated > listed.most)) return { ...failed, reason: 'list' };
  // Six announced and fewer there: what is missing is told by section-missing.
  // Two names of one section make one part more than there are headings.
  const paired = listed === null ? 0 : listed.most - listed.least;
  if (stated !== 6 && headings >= 2 && (headings > stated || headings < stated - paired))
    return { ...failed, reason: 'headings' };
  return { outcome: 'passed', subject: {} };
}

/** Subject: the report. */
const statedParts = ruleOf('structure/stated-parts', function* (report) {
  const statement = findStatement(report);
  if (statement) yield judgeStatement(statement, report);
});

/** Rules of how many parts the report says it has. */
export const statedPartsRules: readonly Rule[] = [statedParts];
