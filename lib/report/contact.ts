import type { Quote } from '../page/quote';
import { type ContactFields, mergeFields, readFields } from './contact-fields';
import { type ContactRegion, continueRegion, findRegions } from './contact-region';
import { quoteOf } from './contact-values';
import type { Contact, ContactField, TextBlock } from './report';
import { findStray } from './stray-punctuation';
import { traceText } from './traced-text';

/** Words of a portal's footer, whose telephone is not the report's. */
const FOOTER = /版权所有|主办单位|承办单位|主办:|ICP备|备案号|网站标识码|公网安备|技术支持|建议使用.{0,8}浏览器/;
/** How many blocks away a footer's words still make a line a part of it. */
const FOOTER_REACH = 3;
/** How many lines a contact block may go on for. */
const MOST_LINES = 10;
/** A line that is a body's name and nothing else, below 联系方式：. */
const NAME_LINE = /^[^,。;:、()\d]{3,30}(?:局|委|委员会|厅|人民政府|办公室|办公厅|办事处|署|中心|处|科|股)$/;
/** How many blocks from the top the report's site may be named: further down the text speaks of others. */
const HEAD_BLOCKS = 10;
/** Where the report can be had on the web: the address named there is the site it speaks of. */
const SITE_IN_TEXT = /(?:网站|门户|下载|查阅|网址)[^。]{0,30}?((?:https?:\/\/|www\.)[A-Za-z0-9:/._~?#=&%-]{4,120})/;

interface Candidate {
  readonly regions: readonly ContactRegion[];
  readonly fields: ContactFields;
  readonly score: number;
}

/** The report's contact block (如有疑问，请与…联系（地址：…；电话：…）), wherever in the report it stands; null where there is none. */
export function readContact(blocks: readonly TextBlock[]): Contact | null {
  let best: Candidate | null = null;
  for (const [index, block] of blocks.entries()) {
    for (const region of findRegions(block)) {
      const candidate = readCandidate(withFollowing(region, blocks, index), () => isFooter(blocks, index));
      if (candidate && (best === null || candidate.score > best.score)) best = candidate;
    }
  }
  if (best === null) return null;
  return {
    ...best.fields,
    website: best.fields.website ?? siteInText(blocks),
    block: quoteRegions(best.regions),
    strayPunctuation: best.regions.flatMap(findStray),
  };
}

/** The region and the lines after it that begin with a label, or the body's name alone. */
function withFollowing(region: ContactRegion, blocks: readonly TextBlock[], index: number): readonly ContactRegion[] {
  const regions = [region];
  if (region.span.to < region.traced.text.length) return regions;
  for (const block of blocks.slice(index + 1, index + 1 + MOST_LINES)) {
    const next = continueRegion(block) ?? nameLine(block, regions);
    if (!next) break;
    regions.push(next);
    if (next.span.to < next.traced.text.length) break;
  }
  return regions;
}

function nameLine(block: TextBlock, before: readonly ContactRegion[]): ContactRegion | null {
  const traced = traceText(block.text);
  const onlyLead = before.length === 1 && before[0]?.labels.length === 0 && before[0].lead !== 'none';
  if (!onlyLead || !NAME_LINE.test(traced.text)) return null;
  const span = { from: 0, to: traced.text.length };
  return { block, traced, span, office: span, valuesFrom: span.to, labels: [], lead: 'none' };
}

function readCandidate(regions: readonly ContactRegion[], footer: () => boolean): Candidate | null {
  const fields = regions.map(readFields).reduce(mergeFields);
  const lead = regions[0]?.lead ?? 'none';
  const values = [
    fields.address,
    fields.postcode,
    fields.email,
    ...fields.phones.slice(0, 1),
    ...fields.faxes.slice(0, 1),
  ];
  const count = values.filter((field) => field !== null).length;
  // Words of a sentence with one label are not yet a contact block; without any, only a sentence about the report is.
  if (lead === 'none' && (count < 2 || footer())) return null;
  if (lead === 'some' && count === 0) return null;
  return {
    regions,
    fields,
    score: count * 2 + (lead === 'report' ? 5 : lead === 'some' ? 1 : 0) + (fields.office ? 1 : 0),
  };
}

function isFooter(blocks: readonly TextBlock[], index: number): boolean {
  return blocks
    .slice(Math.max(0, index - FOOTER_REACH), index + FOOTER_REACH + 1)
    .some(({ text }) => FOOTER.test(traceText(text).text));
}

function siteInText(blocks: readonly TextBlock[]): ContactField | null {
  for (const { text, element } of blocks.slice(0, HEAD_BLOCKS)) {
    const traced = traceText(text);
    const match = SITE_IN_TEXT.exec(traced.text);
    const value = match?.[1];
    if (!match || value === undefined) continue;
    const from = match.index + match[0].length - value.length;
    return { value, quote: quoteOf(traced, { from, to: from + value.length }, element) };
  }
  return null;
}

/** The whole block as one quote: of its own element, or of the one around all its lines. */
function quoteRegions(regions: readonly ContactRegion[]): Quote {
  const quotes = regions.map(({ traced, span, block }) => quoteOf(traced, span, block.element));
  const elements = quotes.map(({ element }) => element);
  let around = elements[0] as Element;
  while (!elements.every((element) => around.contains(element)) && around.parentElement) around = around.parentElement;
  return { text: quotes.map(({ text }) => text).join(' '), element: around };
}
