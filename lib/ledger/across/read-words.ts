import { cutWords } from '../../read/cut-words';
import type { FoundEntry } from '../record/entry';
import type { Figure } from './read-figure';

/** Words of a saved report where they stand on its page; nothing where its facts are not kept. */
export function placesOfWords({ facts }: FoundEntry, words: string): readonly Pick<Figure, 'text' | 'place'>[] {
  const block = facts?.report.blocks.find(({ text }) => text.includes(words));
  const path = block && facts?.paths[block.at];
  const quote = cutWords(words);
  return path ? [{ text: quote, place: { path, quote } }] : [];
}
