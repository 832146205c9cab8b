import type { Quote } from '../../read/quote';
import type { Report } from '../report';
import { type Passage, passagesOf, quoteWithin, runningText } from './passages';
import { SLOTS } from './slot-patterns';

/** A case told without its names (某局 in a suit by 李某) is no form left open. */
const CASE = /诉|原告|当事人|申请人|投诉人|某案/;
/** 1个平台、N个渠道 and 1+N are a scheme; a lone letter before 个 in it is no slot. */
const SCHEME = /(?:\d|一)(?:个|\+)/;

/** Inside “…”: a slogan's X条 and N条 are its name. */
function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}

function isMeant(found: string, text: string, at: number): boolean {
  if (/^[xXnN×]/.test(found) && isQuoted(text, at)) return false;
  if (/^[xXnN] ?[个项种]/.test(found) && SCHEME.test(text.slice(Math.max(0, at - 24), at))) return false;
  return !(found.startsWith('某') && CASE.test(text));
}

/** What of a passage was left open. */
export function findSlots(passage: Passage): readonly Quote[] {
  const { text } = passage;
  const spans = SLOTS.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter((match) => isMeant(match[0], text, match.index))
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .sort((one, other) => one.from - other.from || other.to - one.to);
  // X月X日 is one slot, not two.
  const joined: { from: number; to: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else joined.push(span);
  }
  return joined.map(({ from, to }) => quoteWithin(passage, from, to));
}

/** Title and signature, where names and dates are left open too. */
function headAndFoot({ title, preface, closing }: Report): readonly Passage[] {
  const inPreface = title !== null && preface.some(({ at }) => at === title.at);
  return passagesOf([...(title && !inPreface ? [title] : []), ...closing]);
}

/** Where a template may leave something open for a figure, a date or a name (___条, （）件, ×局, X月X日): title, text and signature. */
export function slotPassages(report: Report): readonly Passage[] {
  return [...headAndFoot(report), ...runningText(report)];
}
