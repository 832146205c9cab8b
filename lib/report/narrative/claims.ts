import type { ProseNumber } from '../../page/prose';
import type { Quote } from '../../page/quote';
import { type Body, findBodies, type Reporter } from './body';
import type { Claim, ClaimKind } from './claim';
import { applicationKind, carryKind, caseKind, documentKind, outcomeKind } from './claim-kind';
import { type Matter, type Phrase, readPhrase } from './matter';
import type { Clause, Sentence } from './sentence';
import { findSpans, type Span } from './span';
import { readWords, type Word } from './words';

/** A figure with the frame it stands in. */
export interface FramedFigure extends Claim {
  readonly span: Span;
  readonly body: Body | null;
  /** The body was named as a part (其中县政府…). */
  readonly aside: boolean;
  /** Its place in the prose. */
  readonly from: number;
  readonly to: number;
}

/** What a figure inherits from the words before it. */
export interface Frame {
  readonly span: Span | null;
  readonly body: Body | null;
  /** The body was named as a part. */
  readonly aside: boolean;
  readonly matter: Matter;
  /** What the numbers of this sentence have counted so far. */
  readonly here: Matter;
  /** The words of the cases that 相关案件 takes up again. */
  readonly cases: Phrase | null;
  /** Frame of the sentence before, which a clause without any object of its own goes on with. */
  readonly before: Pick<Frame, 'span' | 'body'> | null;
  /** What the last number counted, and whether it was a mere part. */
  readonly last: { readonly matter: Matter; readonly partial: boolean } | null;
  /** What the last verb told of applications: 上半年收到6件，下半年4件. */
  readonly verb: ClaimKind | null;
  /** True inside a list that 其中 opened. */
  readonly listed: boolean;
  /** The second of two kinds that 分别 tells one after the other. */
  readonly second: ClaimKind | null;
}

/** What the surroundings of a sentence say. */
export interface Surroundings {
  /** Under a heading on applications. */
  readonly topic: boolean;
  /** In the section on reviews and lawsuits. */
  readonly casesTold: boolean;
  readonly year: number | null;
  readonly reporter: Reporter;
}

/** The frame at the beginning of a paragraph. */
export const OPEN_FRAME: Frame = {
  span: null,
  body: null,
  aside: false,
  matter: null,
  here: null,
  cases: null,
  before: null,
  last: null,
  verb: null,
  listed: false,
  second: null,
};

const CHANGED =
  /同比|环比|增加|增长|减少|下降|上升|回落|净增|增幅|降幅|[较比][^,]{0,12}(?:多|少)|(?:上年|去年|上年度)同期/;
const CASES_ONLY = /复议|诉讼|起诉|应诉|被诉/;
/** Cases said to be about something else: 均非政府信息公开类. */
const NOT_OURS =
  /(?:均?非|不属于?|不涉及?|未涉及?|无涉及?|没有涉及?)(?:因)?(?:政府|政务)?信息公开|与(?:政府|政务)?信息公开(?:工作)?(?:均)?无关/;
const BRACKETED_KINDS: readonly ClaimKind[] = ['carried-in', 'carried-forward'];

interface Segment {
  readonly number: ProseNumber;
  readonly clause: Clause;
  readonly from: number;
  readonly lead: string;
  readonly tail: string;
  /** What stands before a bracket that is closed right before these words: 其他处理（含撤回）4件. */
  readonly opening: string;
}

/** The words that belong to each number of a clause: those before it, and those behind it up to 、 or a conjunction. */
function segmentsOf(clause: Clause, text: string, opening: string): Segment[] {
  let from = clause.from;
  return clause.numbers.map((number, index): Segment => {
    const next = clause.numbers[index + 1];
    const between = text.slice(number.to, next?.from ?? clause.to);
    const mark = next ? between.indexOf('、') : between.length;
    const conjunction = /(?:和|及|以及|与|或)$/.exec(between)?.index ?? -1;
    const cut = mark >= 0 ? mark : Math.max(0, conjunction);
    const lead = text.slice(from, number.from);
    const segment = { number, clause, from, lead, tail: between.slice(0, cut), opening: index === 0 ? opening : '' };
    from = number.to + cut;
    return segment;
  });
}

/** The words right behind a number that name what is counted: up to the first verb or word that no list knows. */
function objectBehind(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ kind }) => ['receive', 'process', 'answer', 'conclude', 'manner'].includes(kind));
  return end < 0 ? words : words.slice(0, end);
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + '、'.repeat(to - from) + text.slice(to);
}

interface Reading {
  readonly claims: readonly FramedFigure[];
  readonly frame: Frame;
  /** 共, with neither a time nor a body of its own: it may add up what was told before. */
  readonly collects: boolean;
}

/** One number in its frame: the figures it tells, and the frame for what follows. */
function readSegment(segment: Segment, sentence: Sentence, frame: Frame, around: Surroundings): Reading {
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
  const words = readWords(lead, 0, lead.length);
  const behind = readWords(segment.tail, 0, segment.tail.length);
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
    last: { matter, partial: phrase.partial || isPart(span, whose) },
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
    element: sentence.block.element,
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

function isPart(span: Span | null, body: Body | null): boolean {
  return (span !== null && span.kind !== 'year') || (body !== null && body !== 'all');
}

/** What is counted; words that say nothing take it from the words before, and those from the heading. */
function settleMatter(phrase: Phrase, fated: boolean, frame: Frame, { topic }: Surroundings): Matter {
  const inherited = frame.matter ?? (topic ? 'applications' : null);
  if (phrase.matter === null || (fated && phrase.matter === 'other' && !phrase.otherService)) return inherited;
  // 申请 alone is that of the heading, but for 复议 and 许可 just told of.
  if (phrase.bare && phrase.ofEveryKind) return 'other';
  if (phrase.bare)
    return frame.here === 'cases' ? 'other' : topic || frame.matter === 'applications' ? 'applications' : null;
  return phrase.matter;
}

interface Given {
  readonly segment: Segment;
  readonly lead: string;
  readonly phrase: Phrase;
  readonly matter: Matter;
  readonly listed: boolean;
  /** A time or a body is named before the number. */
  readonly framed: boolean;
  readonly frame: Frame;
  readonly around: Surroundings;
  readonly behind: readonly Word[];
}

interface Kinds {
  readonly told: readonly ClaimKind[];
  readonly second: ClaimKind | null;
}

const NOTHING: Kinds = { told: [], second: null };
const only = (kind: ClaimKind | undefined): Kinds => (kind ? { told: [kind], second: null } : NOTHING);

/** The figures of the tables that a number tells, by its words; none where it is a part, a change or something else. */
function kindsOf(given: Given): Kinds {
  const { segment, lead, phrase, matter, frame } = given;
  const { clause, tail } = segment;
  const bracketed = clause.depth > 0;
  const documents = documentKind(segment.lead, tail);
  if (documents) return bracketed ? NOTHING : only(documents);
  const ofCases = frame.last?.matter === 'cases' && phrase.opensParts && !phrase.review && !phrase.litigation;
  if (ofCases && frame.cases && /信息公开|依申请公开/.test(lead)) return only(caseKind(frame.cases, lead));
  if (frame.second && phrase.matter === null) return only(frame.second);
  if (CASES_ONLY.test(lead) || CASES_ONLY.test(tail) || matter === 'cases') return caseKinds(given);
  if (matter !== 'applications') return NOTHING;
  const carried = carryKind(segment.opening + segment.lead, tail);
  if (carried) return only(carried);
  if (CHANGED.test(lead)) return NOTHING;
  const outcome = outcomeKind(lead, tail);
  if (outcome) return frame.last?.partial && (bracketed || phrase.opensParts) ? NOTHING : only(outcome);
  return only(totalOf(given));
}

/** A total of applications: nothing that is listed as a part, or told by channel, manner or time. */
function totalOf({ segment, phrase, listed, framed, frame, behind }: Given): ClaimKind | undefined {
  const partOfOurs = (listed || segment.clause.depth > 0) && frame.last?.matter === 'applications';
  if (partOfOurs || phrase.partial || phrase.concluded || phrase.respectively) return undefined;
  if (phrase.receive || phrase.process || phrase.answer) return applicationKind(phrase);
  if (phrase.empty && (framed || phrase.sums) && behind.length === 0) return frame.verb ?? undefined;
  // 2件为网络申请 says of what kind they are.
  if (phrase.empty && /^(?:均|都)?(?:为|是|系|属|来自|通过|由)/.test(segment.tail)) return undefined;
  const verb = behind.find(({ kind }) => ['receive', 'process', 'answer', 'manner', 'unknown'].includes(kind));
  if (verb?.kind === 'answer' && phrase.matter === null) return 'handled';
  if (verb?.kind === 'receive' && behind.some(({ kind }) => kind === 'information')) return 'received';
  return phrase.matter === 'applications' ? 'applications' : undefined;
}

/** Reviews and lawsuits; those said to be handled, with no word of disclosure, may be of any kind where a government tells them. */
function caseKinds({ segment, lead, phrase, matter, listed, frame, around, behind }: Given): Kinds {
  const { depth } = segment.clause;
  if (matter === 'other' || phrase.concluded || phrase.partial || CHANGED.test(lead)) return NOTHING;
  if (behind.some(({ kind }) => kind === 'conclude') || carryKind(segment.lead, segment.tail)) return NOTHING;
  const named = phrase.review || phrase.litigation;
  const cases = named ? phrase : phrase.matter === null || phrase.ours ? frame.cases : null;
  if (!cases || (!named && !takesUp(lead, phrase))) return NOTHING;
  const kind = caseKind(cases, lead);
  const ofCases = frame.last?.matter === 'cases';
  if (
    (listed || depth > 0) &&
    ofCases &&
    !(named && frame.cases?.review && frame.cases.litigation && !(phrase.review && phrase.litigation))
  )
    return NOTHING;
  const said = phrase.ours || frame.cases?.ours || around.casesTold || /引起|引发|被|因/.test(lead);
  if (!said && isAnybodys(lead, phrase, around)) return NOTHING;
  if (kind === 'review-and-litigation' && phrase.distributes) {
    const order: readonly ClaimKind[] =
      lead.indexOf('复议') <= lead.search(/诉/) ? ['review', 'litigation'] : ['litigation', 'review'];
    return phrase.respectively ? { told: order.slice(0, 1), second: order[1] ?? null } : { told: order, second: null };
  }
  return only(kind);
}

/** 相关案件15件, 上述案件2件: the cases of the clause before. */
function takesUp(lead: string, phrase: Phrase): boolean {
  return /案件?(?:数量?)?(?:共|共计|合计|总计)?$/.test(lead) && !phrase.answer;
}

/** 办理行政复议50件: of any kind, for a government, or where the office appears in court for whatever it is sued for. */
function isAnybodys(lead: string, { process, receive }: Phrase, { reporter }: Surroundings): boolean {
  if (/应诉|出庭|代理|参与/.test(lead)) return true;
  return reporter.kind !== 'department' && (process || (receive && !/收到|接到/.test(lead)));
}

/** A clause and what it inherits. */
export interface ClauseFrame {
  readonly clause: Clause;
  readonly frame: Frame;
}

/** The figures of a sentence in their frames, and the frame for the sentence behind it. */
export function readFigures(
  sentence: Sentence,
  clauses: readonly Clause[],
  opening: Frame,
  around: Surroundings,
): { readonly figures: readonly FramedFigure[]; readonly frames: readonly ClauseFrame[]; readonly frame: Frame } {
  const frames: ClauseFrame[] = [];
  const { text } = sentence.prose;
  const figures: FramedFigure[] = [];
  const outer: Frame[] = [];
  let frame: Frame = {
    ...opening,
    span: null,
    body: null,
    aside: false,
    here: null,
    verb: null,
    listed: false,
    second: null,
    before: {
      span: opening.span ?? opening.before?.span ?? null,
      body: opening.aside ? 'another' : (opening.body ?? opening.before?.body ?? null),
    },
  };
  const dangling: string[] = [];
  for (const clause of clauses) {
    const opening = clause.before === ')' ? (dangling[clause.depth] ?? '') : '';
    dangling[clause.depth] = text.slice(clause.numbers[clause.numbers.length - 1]?.to ?? clause.from, clause.to);
    while (outer.length > clause.depth) frame = { ...(outer.pop() ?? frame), last: frame.last };
    while (outer.length < clause.depth) outer.push(frame);
    frames.push({ clause, frame });
    if (clause.numbers.length === 0) {
      frame = passOver(clause, text, frame, around);
      continue;
    }
    for (const segment of segmentsOf(clause, text, opening)) {
      const reading = collect(readSegment(segment, sentence, frame, around), figures);
      dropTheGeneral(figures, segment, frame);
      figures.push(...reading.claims);
      frame = reading.frame;
    }
  }
  while (outer.length > 0) frame = outer.pop() ?? frame;
  const told = text.slice(sentence.from, sentence.to);
  const ours = NOT_OURS.test(told) ? figures.filter(({ kind }) => !isOfCases(kind)) : figures;
  return { figures: ours, frames, frame };
}

/** 上半年4件，下半年6件，共10件: the sum is of the whole, but where it only adds up parts that are not the whole. */
function collect(reading: Reading, told: readonly FramedFigure[]): Reading {
  if (!reading.collects) return reading;
  const claims = reading.claims.flatMap((claim): FramedFigure[] => {
    const parts = told.filter(({ kind, span, body }) => kind === claim.kind && isPart(span, body));
    if (parts.length === 0) return [claim];
    const added = parts.reduce((sum, { value }) => sum + value, 0) === claim.value;
    if (added && parts.some(({ body }) => body === 'another')) return [];
    return [{ ...claim, span: { kind: 'year' }, body: null, aside: false, scope: 'unsaid' }];
  });
  const changed = claims.some((claim, at) => claim !== reading.claims[at]);
  return changed
    ? { ...reading, claims, frame: { ...reading.frame, span: null, body: null, aside: false } }
    : { ...reading, claims };
}

function isOfCases(kind: ClaimKind): boolean {
  return /review|litigation/.test(kind);
}

/** 行政复议50件，其中涉及政府信息公开3件: the 50 are of all kinds. */
function dropTheGeneral(figures: FramedFigure[], { lead }: Segment, frame: Frame): void {
  const last = figures[figures.length - 1];
  if (last && isOfCases(last.kind) && frame.last?.matter === 'cases' && /其中[^,]{0,6}信息公开/.test(lead))
    figures.pop();
}

/** What a clause without numbers leaves behind: a time at its beginning, and what it speaks of. */
function passOver(clause: Clause, text: string, frame: Frame, around: Surroundings): Frame {
  let opens: Span | null = null;
  let end = clause.from + 2;
  for (const { span, from, to, local } of findSpans(text, clause.from, clause.to, around.year)) {
    if (local || from > end) break;
    opens = span;
    end = to;
  }
  const words = readWords(text, clause.from, clause.to);
  const phrase = readPhrase(words, []);
  const cases = phrase.review || phrase.litigation;
  const other = words.some(({ kind }) => kind === 'other-service');
  const information = words.some(({ kind }) => kind === 'information');
  return {
    ...frame,
    span: opens ?? frame.span,
    body: bodyOfWhole(text.slice(clause.from, clause.to), around) ?? frame.body,
    listed: frame.listed || phrase.opensParts,
    matter: cases ? 'cases' : information ? 'applications' : other ? 'other' : frame.matter,
    cases: cases ? phrase : frame.cases,
  };
}

/** A clause that is nothing but a body's name (县公安局，…) or ends in one. */
function bodyOfWhole(clause: string, around: Surroundings): Body | undefined {
  const [named] = findBodies(clause, around.reporter);
  return named && named.from <= 2 && named.to >= clause.length - 1 ? named.body : undefined;
}
