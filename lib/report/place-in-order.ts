import { comparable, similarity } from './match-label';
import type { OfficialLabel } from './official';

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
