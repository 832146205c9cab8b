import type { Prose, ProseNumber } from '../../text/prose';
import type { TextBlock } from '../report';

/** A sentence of a block: its part of the prose. */
export interface Sentence {
  readonly prose: Prose;
  readonly block: TextBlock;
  readonly from: number;
  readonly to: number;
}

/** A stretch between two of ，；：（ ）; `depth` counts the brackets around it, `before` is the sign before it ('' at the beginning). */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly before: string;
  /** The numbers that count pieces or shares, in order. */
  readonly numbers: readonly ProseNumber[];
}

const COUNTED = new Set([
  '件',
  '条',
  '份',
  '宗',
  '项',
  '封',
  '起',
  '例',
  '次',
  '件次',
  '人次',
  '个',
  '笔',
  '单',
  '桩',
  '%',
  '‰',
]);

/** A bracket that only goes on with a kind of body: 镇(街道), 县(市、区), 村(社区). */
const BODY_IN_BRACKETS = /^\((?:街道|社区|园区|开发区|部门|单位|办事处|中心|[省市县区旗镇乡村居场街办、]){1,6}\)/;

/** Characters of a sentence that are read as one: no report has any near as long, and what a clause may look back on stays bounded. */
const LONGEST = 2000;

/** Where a sentence that is too long is parted: behind the last clause that fits, else where it is full. */
function partingOf(text: string, from: number): number {
  for (let at = from + LONGEST; at > from + LONGEST / 2; at -= 1) if (/[,;:、]/.test(text.charAt(at))) return at;
  return from + LONGEST;
}

/** The sentences of a block's prose, in order; one that is longer than any is told in pieces. */
export function sentencesOf(prose: Prose, block: TextBlock): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of `${prose.text}。`.matchAll(/[。!?]/g)) {
    while (match.index - from > LONGEST) {
      const to = partingOf(prose.text, from);
      sentences.push({ prose, block, from, to });
      from = to;
    }
    if (match.index > from) sentences.push({ prose, block, from, to: match.index });
    from = match.index + 1;
  }
  return sentences;
}

/** The numbers that stand in a sentence, out of all numbers of its block, which are in order. */
function numbersIn({ from, to }: Sentence, numbers: readonly ProseNumber[]): readonly ProseNumber[] {
  let low = 0;
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.from ?? to) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((numbers[end]?.from ?? to) < to) end += 1;
  return numbers.slice(low, end).filter((number) => number.to <= to);
}

/** The clauses of a block's sentences; a comma inside a number (1,295) parts nothing. */
export function clausesOf(sentence: Sentence, numbers: readonly ProseNumber[]): readonly Clause[] {
  const { prose, from, to } = sentence;
  const inside = numbersIn(sentence, numbers);
  const counted = inside.filter(({ unit }) => unit !== null && COUNTED.has(unit));
  const clauses: Clause[] = [];
  let start = from;
  let depth = 0;
  let before = '';
  const close = (end: number, sign: string): void => {
    if (end > start) {
      const own = counted.filter((number) => number.from >= start && number.to <= end);
      clauses.push({ from: start, to: end, depth, before, numbers: own });
    }
    start = end + 1;
    before = sign;
  };
  for (let at = from; at < to; at += 1) {
    const sign = prose.text.charAt(at);
    if (!',;:()'.includes(sign)) continue;
    if (sign === ',' && inside.some((number) => number.from < at && number.to > at)) continue;
    if (sign === '(') {
      const aside = BODY_IN_BRACKETS.exec(prose.text.slice(at, at + 16));
      if (aside) {
        at += aside[0].length - 1;
        continue;
      }
    }
    close(at, sign);
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
  }
  close(to, '');
  return clauses;
}
