import { findPassages, findStretches, type Passage, type PreparedText } from './shared-passages';

/** How much of two texts is the same. */
export interface Likeness {
  /** Compared characters in shared passages, as a part of the shorter text's: 0 to 1. */
  readonly share: number;
  /** How many passages they make. */
  readonly count: number;
  /** Compared characters of the longest; 0 without one. */
  readonly longest: number;
}

/** The same with the passages themselves. */
export interface SharedText extends Likeness {
  readonly shorter: 'one' | 'other';
  /** In the order of the shorter text, with their places in both. */
  readonly passages: readonly Passage[];
  /** Compared characters of the shorter text. */
  readonly length: number;
}

/** Measures how much of two texts is the same; of equally long ones whichever sorts first counts as the shorter, so that both sides see the same. */
export function measureLikeness(one: PreparedText, other: PreparedText): Likeness {
  const [short, long] = isShorter(one, other) ? [one, other] : [other, one];
  return likenessOf(findStretches(short, long), short);
}

/** Finds what two texts have in common. */
export function findShared(one: PreparedText, other: PreparedText): SharedText {
  const shorter = isShorter(one, other) ? 'one' : 'other';
  const [short, long] = shorter === 'one' ? [one, other] : [other, one];
  const found = findPassages(short, long);
  return {
    ...likenessOf(found, short),
    shorter,
    passages:
      shorter === 'one' ? found : found.map((passage) => ({ ...passage, one: passage.other, other: passage.one })),
    length: short.text.length,
  };
}

function isShorter(one: PreparedText, other: PreparedText): boolean {
  return one.text.length === other.text.length ? one.text <= other.text : one.text.length < other.text.length;
}

function likenessOf(found: readonly { readonly length: number }[], short: PreparedText): Likeness {
  const shared = found.reduce((total, { length }) => total + length, 0);
  return {
    share: short.text.length === 0 ? 0 : shared / short.text.length,
    count: found.length,
    longest: found.reduce((most, { length }) => Math.max(most, length), 0),
  };
}
