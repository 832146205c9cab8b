import type { Quote } from '../../read/quote';
import { findBodies } from './body';
import type { ClaimKind } from './claim';
import { applicationKind, carryKind, outcomeKind } from './claim-kind';
import { CHANGED, kindsOf, settleMatter } from './figure-kinds';
import { type Frame, type FramedFigure, isPart, type Surroundings } from './frame';
import { readPhrase } from './matter';
import { objectBehind, type Segment } from './segment';
import type { Sentence } from './sentence';
import { findSpans } from './span';
import { readWords } from './words';

const BRACKETED_KINDS: readonly ClaimKind[] = ['carried-in', 'carried-forward'];

/** 20个工作日, 15日: how long something took, which says nothing of what is counted. */
const DEADLINE = /(?:收到(?:申请)?之日起)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})个?(?:法定)?(?:工作日|自然日|日|天)/g;

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + '、'.repeat(to - from) + text.slice(to);
}

/** What one number tells. */
export interface Reading {
  readonly claims: readonly FramedFigure[];
  readonly frame: Frame;
  /** 共, with neither a time nor a body of its own: it may add up what was told before. */
  readonly collects: boolean;
}

/** One number in its frame: the figures it tells, and the frame for what follows. */
export function readSegment(segment: Segment, sentence: Sentence, frame: Frame, around: Surroundings): Reading {
  const { number, clause } = segment;
  if (number.unit === '%' || number.unit === '‰') return { claims: [], frame, collects: false };
  const text = sentence.prose.text;
  // What is named in the clause before this number's own words counts too: 2024年全县收到…
  const spans = findSpans(text, clause.from, number.from, around.year);
  const mention = spans[spans.length - 1];
  let lead = segment.lead;
  for (const span of spans)
    if (span.from >= segment.from) lead = blank(lead, span.from - segment.from, span.to - segment.from);
  const bodies = findBodies(
    lead.replace(/其中|包括|同时|另有|另|而|依法|截至/g, (word) => '、'.repeat(word.length)),
    around.reporter,
  );
  const body = bodies[bodies.length - 1];
  for (const named of bodies) lead = blank(lead, named.from, named.to);
  lead = (segment.opening + lead).replace(/20\d\d年度?/g, (year) => '、'.repeat(year.length));
  lead = lead.replace(DEADLINE, (words) => '、'.repeat(words.length));
  const tail = segment.tail.replace(DEADLINE, (words) => '、'.repeat(words.length));
  const words = readWords(lead, 0, lead.length);
  const behind = readWords(tail, 0, tail.length);
  const phrase = readPhrase(words, objectBehind(behind));
  const opened = phrase.opensParts;
  const listed =
    opened || (frame.listed && !phrase.receive && !phrase.process && !phrase.answer && clause.before !== ';');
  const fate = carryKind(segment.opening + segment.lead, segment.tail) ?? outcomeKind(lead, segment.tail);
  const matter = settleMatter(phrase, fate !== undefined || CHANGED.test(lead), frame, around);
  const objectless = phrase.matter === null;
  const continued = objectless && frame.span === null && frame.body === null && !phrase.sums && !mention && !body;
  const span = mention?.span ?? frame.span ?? (continued ? (frame.before?.span ?? null) : null);
  const whose = body?.body ?? frame.body ?? (continued ? (frame.before?.body ?? null) : null);
  const after: Frame = {
    ...frame,
    span: mention?.local ? frame.span : span,
    body: whose,
    aside: body ? listed : frame.aside,
    // One more part that nobody lists (属于四类过程性信息1件) changes nothing for what follows.
    matter: listed && matter === 'other' && !phrase.otherService ? frame.matter : (matter ?? frame.matter),
    here: matter ?? frame.here,
    verb:
      matter === 'applications' && (phrase.receive || phrase.process || phrase.answer)
        ? applicationKind(phrase)
        : frame.verb,
    cases: matter === 'cases' && (phrase.review || phrase.litigation) ? phrase : frame.cases,
    last: { matter, caused: /引发|引起|导致|因/.test(lead), partial: phrase.partial || isPart(span, whose) },
    listed,
    second: null,
  };
  const framed = body !== undefined || spans.some((each) => each.from >= segment.from);
  // 近五年收到64件，其中2025年收到11件: the year is a part of something larger.
  const yearOfMore = mention?.span.kind === 'year' && frame.span !== null && frame.span.kind !== 'year';
  const kinds = kindsOf({
    segment,
    lead,
    phrase,
    matter,
    listed: listed && !yearOfMore,
    framed,
    frame,
    around,
    behind,
  });
  const start = Math.max(clause.from, segment.from);
  const quote: Quote = {
    text: sentence.prose.slice(start + (/^[、和及]*/.exec(text.slice(start, number.from))?.[0].length ?? 0), number.to),
    at: sentence.block.at,
  };
  const claims = kinds.told.map((kind) => ({
    kind,
    value: number.value,
    exact: number.exact,
    scope: whose === 'all' ? ('region' as const) : whose === 'office' ? ('office' as const) : ('unsaid' as const),
    citizens: phrase.citizens && ['received', 'processed', 'applications', 'handled'].includes(kind),
    quote,
    span:
      BRACKETED_KINDS.includes(kind) && span?.kind !== 'months'
        ? { kind: 'year' as const }
        : (span ?? { kind: 'year' as const }),
    body: whose,
    aside: after.aside,
    from: number.from,
    to: number.to,
  }));
  return { claims, frame: { ...after, second: kinds.second }, collects: phrase.sums && !mention && !body };
}
