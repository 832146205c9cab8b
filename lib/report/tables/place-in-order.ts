import { squash } from '../../text/text';
import type { OfficialLabel } from '../form/official';
import { comparable } from './comparable';
import { similarity } from './similarity';

/**
 * Which official one each of some rows or columns is, as indexes: those recognised by their labels stay; of the others, those
 * between two recognised ones take the places between them where there are as many of one as of the other. Where the recognised
 * ones are in another order than the official one, only a single one that is left takes the single place that is left.
 */
export function placeInOrder(recognised: readonly (number | null)[], count: number): readonly (number | null)[] {
  const known = recognised.filter((index) => index !== null);
  const left = Array.from({ length: count }, (_, index) => index).filter((index) => !known.includes(index));
  const places = [...recognised];
  const ordered = known.every((index, at) => at === 0 || index > (known[at - 1] ?? 0));
  if (!ordered) {
    if (left.length === 1 && known.length === recognised.length - 1) places[recognised.indexOf(null)] = left[0] ?? null;
    return places;
  }
  let from = -1;
  let waiting: number[] = [];
  for (const [at, index] of [...recognised, count].entries()) {
    if (index === null) {
      waiting.push(at);
      continue;
    }
    if (index - from - 1 === waiting.length)
      for (const [step, place] of waiting.entries()) places[place] = from + 1 + step;
    waiting = [];
    from = index;
  }
  return places;
}

/** Most labels that are placed by their words, as a multiple of the official ones, and the longest of them. */
const MOST_LABELS = 3;
const MOST_LENGTH = 80;

/**
 * Places what is left by its words, where the numbers do not agree: a label goes to the only official one that it may stand for
 * among those still free between its placed neighbours, and that bears the ordinal it bears, if both bear one.
 */
export function placeByWords(
  placed: readonly (number | null)[],
  texts: readonly string[],
  officials: readonly OfficialLabel[],
): readonly (number | null)[] {
  const places = [...placed];
  const known = places.filter((place) => place !== null);
  // So many rows beyond the form are no miswritten ones.
  if (places.length > MOST_LABELS * officials.length) return places;
  if (known.some((index, at) => at > 0 && index < (known[at - 1] ?? 0))) return places;
  const following: number[] = [];
  let next = officials.length;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    next = places[at] ?? next;
    following[at] = next;
  }
  let from = -1;
  for (const [at, place] of places.entries()) {
    const text = texts[at] ?? '';
    if (place === null && text.length <= MOST_LENGTH && comparable(text) !== '') {
      const free = officials.slice(from + 1, following[at]);
      const fitting = free.filter((official) => mayStandFor(text, official) && haveOneOrdinal(text, official.label));
      const [only] = fitting;
      if (only && fitting.length === 1) places[at] = officials.indexOf(only);
    }
    from = places[at] ?? from;
  }
  return places;
}

/** 2. of 2.重复申请; undefined where a label bears none. */
const ordinalOf = (text: string): string | undefined =>
  /^\(?(\d{1,2}|[一二三四五六七八九十]{1,2})[).、]/.exec(squash(text))?.[1];

/** Whether two labels do not bear two different ordinals. */
export function haveOneOrdinal(one: string, other: string): boolean {
  const [ordinal, otherOrdinal] = [ordinalOf(one), ordinalOf(other)];
  return ordinal === undefined || otherOrdinal === undefined || ordinal === otherOrdinal;
}

/** Words that most labels of table 2 have, and that tell none of them. */
const COMMON = /本年度?|上一?年度?|行政|政府|件数|数量|项目|其他|[件数总]/g;
const LEAST_SHARED = 0.3;

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

/**
 * Whether a label can be what is left of an official one, or a rewording of it, given that it stands in its place: it is empty,
 * or one lies within the other (本年新, 有效数), or they share what tells it apart.
 */
export function mayStandFor(text: string, { label, variants = [] }: OfficialLabel): boolean {
  const words = comparable(text);
  if (words === '') return true;
  return [label, ...variants].some((wording) => {
    const official = comparable(wording);
    if (isWithin(words, official) || isWithin(official, words)) return true;
    const [own, theirs] = [words.replace(COMMON, ''), official.replace(COMMON, '')];
    return own !== '' && theirs !== '' && similarity(own, theirs) >= LEAST_SHARED;
  });
}
