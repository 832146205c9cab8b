import { type Body, findBodies } from './body';
import type { ClaimKind } from './claim';
import { type Frame, type FramedFigure, isPart, type Surroundings } from './frame';
import { readPhrase } from './matter';
import { type Reading, readSegment } from './read-segment';
import { type Segment, segmentsOf } from './segment';
import type { Clause, Sentence } from './sentence';
import { findSpans, type Span } from './span';
import { readWords } from './words';

/** Cases said to be about something else: 均非政府信息公开类. */
const NOT_OURS =
  /(?:均?非|不属于?|不涉及?|未涉及?|无涉及?|没有涉及?)(?:因)?(?:政府|政务)?信息公开|与(?:政府|政务)?信息公开(?:工作)?(?:均)?无关/;

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
  if (frame.matter === null && opensWithCarriedIn(text.slice(sentence.from, sentence.to)))
    frame = { ...frame, matter: 'applications' };
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

/** 上年结转3件均已办结，新收政府信息公开申请24件: what was carried in is named behind it. */
function opensWithCarriedIn(words: string): boolean {
  return (
    /^[^,;:]{0,6}(?:上一?年度?|去年)(?:度)?(?:结转|转结|转入|遗留)/.test(words) &&
    /信息公开申请|依申请公开/.test(words) &&
    !/复议|诉|信访|提案|建议|许可|热线|投诉/.test(words)
  );
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
