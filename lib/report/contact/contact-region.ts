import { type TracedText, traceBlock } from '../../text/traced-text';
import type { TextBlock } from '../report';
import { type ContactLabel, findLabels } from './contact-labels';
import { isOfficeName, officeBefore, scanOffice, VERB } from './contact-name';
import { findUnlabelled, isAddress, splitSegments } from './contact-unlabelled';
import type { Span } from './contact-values';

/** The part of one block that is (or goes on) a contact block. */
export interface ContactRegion {
  readonly block: TextBlock;
  readonly traced: TracedText;
  /** From the sentence that leads to it up to the end of the last value. */
  readonly span: Span;
  /** The body named in the leading sentence (请与…联系) or right before the values, null where none is. */
  readonly office: Span | null;
  /** Where the leading words end and the values may begin. */
  readonly valuesFrom: number;
  readonly labels: readonly ContactLabel[];
  /** Whether a sentence leads to it, and whether that speaks of questions about the report. */
  readonly lead: 'report' | 'some' | 'none';
}

/** 请与…联系, 可直接向…咨询, 如有疑问，与…取得联系: the body's name follows, then a verb. */
const WITH_BODY =
  /(?:请|可|欢迎|直接|烦请|疑问|意见|建议|问题|咨询|异议)[^。;()\d]{0,8}?(?:与|同(?![时样步意一级])|跟|向(?!社会|公众))/g;
/** 请联系…, 可致电…, 请咨询…: the body's name may follow. Without one: 请来电咨询, 请致电0595-…, 联系方式：. */
const CALL =
  /(?:请|可|欢迎|烦请|敬请|直接)(?:及时|直接|随时)?(?:来电咨询|联系|致电|来电|拨打|咨询|垂询):?|联系方式(?:如下)?:|联系我们:/g;

const ABOUT_REPORT =
  /(?:报告|年报)[^。]{0,30}(?:疑问|意见|建议|问题|咨询|异议|不明)|(?:疑问|意见|建议|问题|咨询|异议|不明)[^。]{0,30}(?:报告|年报)|(?:如|若|对)[^。]{0,16}(?:疑问|疑义|异议|意见建议|需咨询|需要咨询)/;
const LABEL_WORD = /^(?:电话|联系|我们$|地址|邮|传真|方式|办公电话)/;
/** How far before its first label a contact block without introduction may begin, in characters. */
const BEFORE_LABEL = 60;

/** All places of a block where a contact block may begin, each cut to what belongs to it. */
export function findRegions(block: TextBlock): readonly ContactRegion[] {
  const traced = traceBlock(block);
  const { text } = traced;
  const labels = findLabels(text);
  const led = [
    ...[...text.matchAll(WITH_BODY)].flatMap((match) => leadWithBody(text, match) ?? []),
    ...[...text.matchAll(CALL)].map((match) => leadOfCall(text, match)),
  ];
  const regions = led.map((lead) => cutRegion(block, traced, { ...lead, led: true }, labels));
  const first = labels[0];
  if (!first) return regions;
  const alone = beginningBefore(text, first.from);
  return [...regions, cutRegion(block, traced, { ...alone, led: false }, labels)];
}

/**
 * A region that goes on in the next block: one that begins with a label, or, where `bare` values are looked for too, is
 * nothing but an office's name, an address or a number. Null where the block is neither.
 */
export function continueRegion(block: TextBlock, bare: boolean): ContactRegion | null {
  const traced = traceBlock(block);
  const { text } = traced;
  const labels = findLabels(text);
  const first = labels[0];
  if (first && /^[([,;\d.、]{0,3}$/.test(text.slice(0, first.from))) {
    return cutRegion(block, traced, { anchor: first.from, valuesFrom: first.from, office: null, led: false }, labels);
  }
  if (!bare || first || !isBareValue(text)) return null;
  const span = { from: 0, to: text.length };
  const office = isOfficeName(text) ? span : null;
  return { block, traced, span, office, valuesFrom: office ? span.to : 0, labels: [], lead: 'none' };
}

function isBareValue(text: string): boolean {
  if (text.length > BEFORE_LABEL) return false;
  if (isOfficeName(text)) return true;
  const whole = { from: 0, to: text.length };
  const { offices: _, ...values } = findUnlabelled(text, [whole]);
  const covered = Object.values(values).flat();
  return covered.some(({ from, to }) => to - from >= text.length - 2);
}

interface Lead {
  readonly anchor: number;
  readonly valuesFrom: number;
  readonly office: Span | null;
}

function leadWithBody(text: string, match: RegExpExecArray): Lead | null {
  const found = scanOffice(text, match.index + match[0].length);
  if (!found || found.end === 'mark') return null;
  const { name, end } = found;
  const verb = end === 'verb' ? (VERB.exec(text.slice(name.to, name.to + 8))?.[0].length ?? 0) : 0;
  // 请与X（地址：…）联系: the verb stands behind the values. A bracket that never closes holds them as well.
  const close = text.indexOf(')', name.to);
  if (end === 'values' && close >= 0 && !VERB.test(text.slice(close + 1, close + 7))) return null;
  const office = LABEL_WORD.test(text.slice(name.from, name.to)) ? null : name;
  return { anchor: match.index, valuesFrom: name.to + verb, office };
}

function leadOfCall(text: string, match: RegExpExecArray): Lead {
  const after = match.index + match[0].length;
  const found = scanOffice(text, after);
  const names = found !== null && !LABEL_WORD.test(text.slice(found.name.from, found.name.to));
  const office = found && names && !text.slice(after, found.name.to).includes('、') ? found.name : null;
  return { anchor: match.index, valuesFrom: office?.to ?? after, office };
}

/** A block without introduction: the office and the values that stand right before its first label (示例县水利局 电话：…; 建设路1号，邮编：…). */
function beginningBefore(text: string, label: number): Lead {
  const earliest = Math.max(text.lastIndexOf('。', label) + 1, label - BEFORE_LABEL);
  let valuesFrom = label;
  for (const { from, to } of [...splitSegments(text, { from: earliest, to: label })].reverse()) {
    const words = text.slice(from, to);
    if (isOfficeName(words)) return { anchor: from, valuesFrom: Math.min(valuesFrom, label), office: { from, to } };
    if (!isAddress(words) && !/^[\d\s()-]{6,16}$/.test(words)) break;
    valuesFrom = from;
  }
  const office = valuesFrom === label ? officeBefore(text, label) : null;
  return { anchor: office?.from ?? valuesFrom, valuesFrom, office };
}

function cutRegion(
  block: TextBlock,
  traced: TracedText,
  { anchor, valuesFrom, office, led }: Lead & { readonly led: boolean },
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
  const lead = !led ? 'none' : ABOUT_REPORT.test(text.slice(from, valuesFrom)) ? 'report' : 'some';
  return { block, traced, span: { from, to }, office, valuesFrom, labels, lead };
}
