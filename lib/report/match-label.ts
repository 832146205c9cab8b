import { squash } from '../page/text';
import type { OfficialLabel } from './official';

/** A label of the page that was recognised. `exact`: official wording or a variant in common use; else words were lost or changed. */
export interface LabelMatch {
  readonly official: OfficialLabel;
  readonly exact: boolean;
}

/** Ordinals before a label: 一、 （一） 1. 1、 (1), also several in a row. */
const ORDINALS = /^(?:[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十]{0,3}\)|\(\d{1,2}\)|\d{1,2}[.、)])+/;
const PUNCTUATION = /[\s"'“”‘’「」『』《》<>()[\]{}〔〕【】、,。.·:;\-—_/*]+/g;

/** Below this share of kept characters a label is another label; short ones must agree wholly. */
const LEAST_SIMILARITY = 0.72;
const LEAST_LEAD = 0.08;
/** Below this share a wording is neither the best match nor near enough to it to make it doubtful (0.72 − 0.08, rounded down). */
const LEAST_RELEVANT = 0.6;
const LEAST_FUZZY_LENGTH = 4;
const MOST_LENGTH = 80;

/** What of a label is compared: no ordinals, no punctuation, no white space, one form of each character. */
export function comparable(text: string): string {
  return squash(text).replace(ORDINALS, '').replace(PUNCTUATION, '');
}

/** Share of characters kept between two words: 1 − edit distance / longer length. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(substituted, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return 1 - (previous[b.length] ?? longest) / longest;
}

type Tally = ReadonlyMap<string, number>;

/** How often each character occurs. */
function tally(words: string): Tally {
  const times = new Map<string, number>();
  for (const character of words.split('')) times.set(character, (times.get(character) ?? 0) + 1);
  return times;
}

/** How many characters two words have in common, in whatever order: `similarity` is never above this by the longer length, and costs far more. */
function inCommon(one: Tally, other: Tally): number {
  let common = 0;
  for (const [character, count] of one) common += Math.min(count, other.get(character) ?? 0);
  return common;
}

/** Makes a matcher for a set of official labels. It returns undefined for words that are none of them, or that could be two. */
export function labelMatcher(officials: readonly OfficialLabel[]): (text: string) => LabelMatch | undefined {
  const exact = new Map<string, OfficialLabel>();
  for (const official of officials) {
    for (const wording of [official.label, ...(official.variants ?? [])]) {
      const words = comparable(wording);
      if (!exact.has(words)) exact.set(words, official);
    }
  }
  const entries = [...exact.entries()]
    .filter(([wording]) => wording.length >= LEAST_FUZZY_LENGTH)
    .map(([wording, candidate]) => ({ wording, candidate, times: tally(wording) }));
  return (text) => {
    const words = comparable(text);
    if (words === '' || words.length > MOST_LENGTH) return undefined;
    const official = exact.get(words);
    if (official) return { official, exact: true };
    if (words.length < LEAST_FUZZY_LENGTH) return undefined;
    let own: Tally | undefined;
    let best: OfficialLabel | undefined;
    let score = 0;
    let runnerUp = 0;
    for (const { wording, candidate, times } of entries) {
      const least = LEAST_RELEVANT * Math.max(words.length, wording.length);
      if (Math.min(words.length, wording.length) < least) continue;
      own ??= tally(words);
      if (inCommon(own, times) < least) continue;
      const share = similarity(words, wording);
      if (share > score) {
        if (best?.key !== candidate.key) runnerUp = score;
        best = candidate;
        score = share;
      } else if (share > runnerUp && candidate.key !== best?.key) runnerUp = share;
    }
    return best && score >= LEAST_SIMILARITY && score - runnerUp >= LEAST_LEAD
      ? { official: best, exact: false }
      : undefined;
  };
}
