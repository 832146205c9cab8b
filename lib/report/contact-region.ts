import { type ContactLabel, findLabels } from './contact-labels';
import type { Span } from './contact-values';
import type { TextBlock } from './report';
import { type TracedText, traceText } from './traced-text';

/** The part of one block that is (or goes on) a contact block. */
export interface ContactRegion {
  readonly block: TextBlock;
  readonly traced: TracedText;
  /** From the sentence that leads to it up to the end of the last value. */
  readonly span: Span;
  /** The body named in the leading sentence (请与…联系), null where none is. */
  readonly office: Span | null;
  /** Where the leading words end and the values may begin. */
  readonly valuesFrom: number;
  readonly labels: readonly ContactLabel[];
  /** Whether a sentence leads to it, and whether that speaks of questions about the report. */
  readonly lead: 'report' | 'some' | 'none';
}

const NAME = '[^。,;:()<>\\d]{2,40}?';
/** 请与…联系, 可直接向…咨询, 如有疑问，与…取得联系; group 1: the body. */
const WITH_BODY = new RegExp(
  `(?:请|可|欢迎|直接|烦请|疑问|意见|建议|问题|咨询|异议)[^。;()\\d]{0,8}?(?:与|同|跟|向)(${NAME})(?:取得)?(?:联系|咨询|反映|反馈|索取)`,
  'g',
);
/** 请联系…, 可致电…, 请咨询…; group 1: the body. */
const CALL_BODY = new RegExp(
  `(?:请|可|欢迎|烦请|直接)(?:及时|直接|随时)?(?:联系|致电|咨询|来电咨询|垂询):?(${NAME})(?=[,;:。(\\d]|$)`,
  'g',
);
/** 请来电咨询, 请致电0595-…, 联系方式：; names no body. */
const CALL = /(?:请|可|欢迎|敬请)(?:及时|直接|随时)?(?:联系|致电|来电|拨打|咨询|垂询)|联系方式(?:如下)?:/g;

const ABOUT_REPORT =
  /(?:报告|年报)[^。]{0,30}(?:疑问|意见|建议|问题|咨询|异议|不明)|(?:疑问|意见|建议|问题|咨询|异议|不明)[^。]{0,30}(?:报告|年报)|(?:如|若|对)[^。]{0,16}(?:疑问|疑义|异议|意见建议|需咨询|需要咨询)/;
const LABEL_WORD = /^(?:电话|联系|我们$|地址|邮|传真|方式|办公电话)/;
/** A bare number behind the leading words. */
const BARE_NUMBER = /(?<![\d-])(?:\(?0\d{2,3}[)—–-]{0,2})?\d{7,8}(?!\d)/;

/** All places of a block where a contact block may begin, each cut to what belongs to it. */
export function findRegions(block: TextBlock): readonly ContactRegion[] {
  const traced = traceText(block.text);
  const labels = findLabels(traced.text);
  const regions: ContactRegion[] = [];
  for (const [pattern, named] of [
    [WITH_BODY, true],
    [CALL_BODY, true],
    [CALL, false],
  ] as const) {
    for (const match of traced.text.matchAll(pattern)) {
      const at = match.index ?? 0;
      const end = at + match[0].length;
      const name = named ? (match[1] ?? '') : '';
      const office = name === '' || LABEL_WORD.test(name) ? null : spanOf(match[0], name, at);
      regions.push(
        cutRegion(block, traced, at, office === null ? endOfLead(match[0], name, end) : end, office, labels),
      );
    }
  }
  if (labels[0]) regions.push(cutRegion(block, traced, labels[0].from, labels[0].from, null, labels));
  return regions;
}

/** A region that goes on in the next block: one that begins with a label. Null where the block does not. */
export function continueRegion(block: TextBlock): ContactRegion | null {
  const traced = traceText(block.text);
  const labels = findLabels(traced.text);
  const first = labels[0];
  if (!first || !/^[([,;\d.、]{0,3}$/.test(traced.text.slice(0, first.from))) return null;
  return cutRegion(block, traced, first.from, first.from, null, labels);
}

function spanOf(whole: string, name: string, at: number): Span {
  const from = at + whole.lastIndexOf(name);
  return { from, to: from + name.length };
}

const endOfLead = (whole: string, name: string, end: number): number =>
  whole.endsWith(name) ? end - name.length : end;

function cutRegion(
  block: TextBlock,
  traced: TracedText,
  anchor: number,
  valuesFrom: number,
  office: Span | null,
  all: readonly ContactLabel[],
): ContactRegion {
  const { text } = traced;
  const labels: ContactLabel[] = [];
  let end = valuesFrom;
  for (const label of all.filter(({ from }) => from >= valuesFrom)) {
    // A new sentence that says something else ends the block; one that begins with a label goes on.
    const gap = text.slice(end, label.from);
    const behind = gap.slice(gap.lastIndexOf('。') + 1);
    if (gap.includes('。') && behind.replace(/[\s(),;、]/g, '').length > 2) break;
    labels.push(label);
    end = label.to;
  }
  const stop = text.indexOf('。', end);
  let to = stop < 0 ? text.length : stop + 1;
  if (text.charAt(to) === ')') to += 1;
  const from = text.lastIndexOf('。', anchor) + 1;
  const sentence = text.slice(from, valuesFrom);
  const led = valuesFrom > anchor;
  const lead = !led ? 'none' : ABOUT_REPORT.test(sentence) ? 'report' : 'some';
  return { block, traced, span: { from, to }, office, valuesFrom, labels, lead };
}

/** The bare number that follows the leading words where no label does (请与我局联系0356-…). */
export function bareNumber(region: ContactRegion): Span | null {
  const text = region.traced.text.slice(region.valuesFrom, Math.min(region.span.to, region.valuesFrom + 40));
  const match = BARE_NUMBER.exec(text);
  if (!match) return null;
  const from = region.valuesFrom + match.index;
  return { from, to: from + match[0].length };
}
