import { makeSentence } from '../text-maker';

/** Sentences of one seed: always the same, and shared with no other seed. */
export const sentences = (seed: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => makeSentence(seed * 10_007 + index));

/** Sentences as one run of text, as a report is sketched. */
export const textOf = (lines: readonly string[]): string => lines.join('').replaceAll('。', '');
