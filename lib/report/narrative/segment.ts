import type { ProseNumber } from '../../text/prose';
import type { Clause } from './sentence';
import type { Word } from './words';

/** A number with the words that belong to it. */
export interface Segment {
  readonly number: ProseNumber;
  readonly clause: Clause;
  readonly from: number;
  readonly lead: string;
  readonly tail: string;
  /** What stands before a bracket that is closed right before these words: 其他处理（含撤回）4件. */
  readonly opening: string;
}

/** The words that belong to each number of a clause: those before it, and those behind it up to 、 or a conjunction. */
export function segmentsOf(clause: Clause, text: string, opening: string): Segment[] {
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
export function objectBehind(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ kind }) => ['receive', 'process', 'answer', 'conclude', 'manner'].includes(kind));
  return end < 0 ? words : words.slice(0, end);
}
