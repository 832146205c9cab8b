import type { Quote } from '../../read/quote';
import type { Boxes } from '../../read/source';
import { traceBlock } from '../../text/traced-text';
import type { TextBlock } from '../report';
import { type ContactFields, mergeFields, readFields } from './contact-fields';
import { type ContactRegion, continueRegion, findRegions } from './contact-region';
import { WEB_ADDRESS } from './contact-unlabelled';
import { quoteOf } from './contact-values';
import type { Contact, ContactField } from './report-contact';
import { findStray } from './stray-punctuation';

/** Words of a portal's footer, whose telephone is not the report's. */
const FOOTER = /版权所有|主办单位|承办单位|主办:|ICP备|备案号|网站标识码|公网安备|技术支持|建议使用.{0,8}浏览器/;
/** How many blocks away a footer's words still make a line a part of it. */
const FOOTER_REACH = 3;
/** How many lines a contact block may go on for. */
const MOST_LINES = 10;
/** How many blocks from the top the report's site may be named: further down the text speaks of others. */
const HEAD_BLOCKS = 10;
/** Where the report can be had on the web: the address named there is the site it speaks of. */
const NAMES_SITE = /(?:网|门户|下载|查阅|查看|平台|专栏|公布|公开|发布)[^。]{0,30}$/;

interface Candidate {
  readonly regions: readonly ContactRegion[];
  readonly fields: ContactFields;
  readonly score: number;
}

/** The report's contact block (如有疑问，请与…联系（地址：…；电话：…）), wherever in the report it stands; null where there is none. `around` gives the place that holds two. */
export function readContact(blocks: readonly TextBlock[], around: Boxes['around']): Contact | null {
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
    websites: distinct([...best.fields.websites, ...sitesInText(blocks)]),
    block: quoteRegions(best.regions, around),
    strayPunctuation: best.regions.flatMap(findStray),
  };
}

/** The region and the lines after it that begin with a label, or the body's name alone. */
function withFollowing(region: ContactRegion, blocks: readonly TextBlock[], index: number): readonly ContactRegion[] {
  const regions = [region];
  if (region.span.to < region.traced.text.length) return regions;
  for (const block of blocks.slice(index + 1, index + 1 + MOST_LINES)) {
    const next = continueRegion(block, region.lead !== 'none');
    if (!next) break;
    regions.push(next);
    if (next.span.to < next.traced.text.length) break;
  }
  return regions;
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
  // Words of a sentence with one label are not yet a contact block, a line that is a number and its label is; without any
  // label, only a sentence about the report is.
  const least = regions.length === 1 && regions.every(isNumberLine) ? 1 : 2;
  if (lead === 'none' && (count < 1 || count + (fields.office ? 1 : 0) < least || footer())) return null;
  if (lead === 'some' && count === 0) return null;
  return {
    regions,
    fields,
    score: count * 2 + (lead === 'report' ? 5 : lead === 'some' ? 1 : 0) + (fields.office ? 1 : 0),
  };
}

/** A line of its own that gives a telephone number and nothing else (咨询电话：0595-22355775). */
function isNumberLine({ traced, labels }: ContactRegion): boolean {
  return (
    /^.{0,6}$/.test(traced.text.slice(0, labels[0]?.from)) && labels[0]?.kind === 'phone' && traced.text.length < 40
  );
}

function isFooter(blocks: readonly TextBlock[], index: number): boolean {
  return blocks
    .slice(Math.max(0, index - FOOTER_REACH), index + FOOTER_REACH + 1)
    .some((block) => FOOTER.test(traceBlock(block).text));
}

/** The web addresses that the report's first lines name as places to find it. */
function sitesInText(blocks: readonly TextBlock[]): readonly ContactField[] {
  return blocks.slice(0, HEAD_BLOCKS).flatMap((block) => {
    const { at } = block;
    const traced = traceBlock(block);
    return [...traced.text.matchAll(WEB_ADDRESS)].flatMap(({ 0: value, index }): readonly ContactField[] => {
      const before = traced.text.slice(Math.max(0, index - 40), index);
      if (!NAMES_SITE.test(before)) return [];
      return [{ value, quote: quoteOf(traced, { from: index, to: index + value.length }, at) }];
    });
  });
}

function distinct(fields: readonly ContactField[]): readonly ContactField[] {
  const seen = new Set<string>();
  return fields.filter(({ value }) => seen.size < seen.add(value).size);
}

/** The whole block as one quote: at its own place, or at the one around all its lines. */
function quoteRegions(regions: readonly ContactRegion[], around: Boxes['around']): Quote {
  const quotes = regions.map(({ traced, span, block }) => quoteOf(traced, span, block.at));
  return { text: quotes.map(({ text }) => text).join(' '), at: quotes.map(({ at }) => at).reduce(around) };
}
