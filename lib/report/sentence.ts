import type { Prose } from '../page/prose';
import type { TextBlock } from './report';

/** A sentence of a block: its part of the prose. */
export interface Sentence {
  readonly prose: Prose;
  readonly block: TextBlock;
  readonly from: number;
  readonly to: number;
}

/** The sentences of a block's prose, in order. */
export function sentencesOf(prose: Prose, block: TextBlock): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of `${prose.text}。`.matchAll(/[。;!?]/g)) {
    if (match.index > from) sentences.push({ prose, block, from, to: match.index });
    from = match.index + 1;
  }
  return sentences;
}
