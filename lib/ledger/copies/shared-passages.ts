import type { ComparableText, TextPlace } from './comparable-text';
import { shinglesOf } from './shingles';

/** A stretch of a paragraph, offsets in the paragraph as it was saved; `to` stands behind the last character. */
export interface TextRange {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** Words that stand in both texts. */
export interface Passage {
  /** Compared characters, figures and names not counted. */
  readonly length: number;
  readonly one: readonly TextRange[];
  readonly other: readonly TextRange[];
}

/** A text with the fingerprints that winnowing picks, by value. Made once for a text that is compared with many. */
export interface PreparedText extends ComparableText {
  readonly fingerprints: ReadonlyMap<number, readonly number[]>;
  /** The same, in order of their places. */
  readonly picked: readonly { readonly hash: number; readonly at: number }[];
}

/** Of each eight shingles in a row the least is picked: any 15 characters that are shared are seen. */
const WINDOW = 8;
/** A shared stretch is a passage from this many characters on: set phrases of the trade are shorter. */
const LEAST_PASSAGE = 24;
/** A shingle that stands in a text more often than this tells nothing of where it was taken from. */
const MOST_PLACES = 8;

/** Fingerprints of a text by winnowing (Schleimer, Wilkerson and Aiken 2003). */
export function prepareText(comparable: ComparableText): PreparedText {
  const hashes = shinglesOf(comparable.text);
  const picked: { hash: number; at: number }[] = [];
  const fingerprints = new Map<number, number[]>();
  let last = -1;
  for (let from = 0; from < Math.max(1, hashes.length - WINDOW + 1); from += 1) {
    if (last < from) last = leastIn(hashes, from);
    else if ((hashes[from + WINDOW - 1] ?? Number.POSITIVE_INFINITY) <= (hashes[last] ?? 0)) last = from + WINDOW - 1;
    const hash = hashes[last];
    if (hash === undefined || picked[picked.length - 1]?.at === last) continue;
    picked.push({ hash, at: last });
    const places = fingerprints.get(hash);
    if (places === undefined) fingerprints.set(hash, [last]);
    else if (places.length < MOST_PLACES) places.push(last);
  }
  return { ...comparable, fingerprints, picked };
}

/** The place of the least hash of a window, the last of equals. */
function leastIn(hashes: readonly number[], from: number): number {
  let least = from;
  for (let at = from; at < Math.min(hashes.length, from + WINDOW); at += 1) {
    if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
  }
  return least;
}

/** Whether at least this part (0 to 1) of the first text's fingerprints stands in the second: a cheap first look. */
export function isLike(one: PreparedText, other: PreparedText, least: number): boolean {
  let misses = one.picked.length * (1 - least);
  for (const { hash } of one.picked) {
    if (other.fingerprints.has(hash)) continue;
    misses -= 1;
    if (misses < 0) return false;
  }
  return one.picked.length > 0;
}

/** Where a run of characters stands in two texts. */
export interface Stretch {
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

/** The stretches of the first text that stand in the second and make a passage, in the first one's order; they do not overlap there. */
export function findStretches(one: PreparedText, other: PreparedText): readonly Stretch[] {
  const found: Stretch[] = [];
  let covered = 0;
  for (const { hash, at } of one.picked) {
    if (at < covered) continue;
    let longest = NOTHING;
    for (const place of other.fingerprints.get(hash) ?? []) {
      const stretch = extend(one.text, other.text, at, place, covered);
      if (stretch.length > longest.length) longest = stretch;
    }
    if (longest.length < LEAST_PASSAGE) continue;
    found.push(longest);
    covered = longest.from + longest.length;
  }
  return found;
}

/** The same as passages, with their places in both texts as they were saved. */
export function findPassages(one: PreparedText, other: PreparedText): readonly Passage[] {
  return findStretches(one, other).map(({ from, start, length }) => ({
    length,
    one: rangesOf(one.places, from, length),
    other: rangesOf(other.places, start, length),
  }));
}

const NOTHING: Stretch = { from: 0, start: 0, length: 0 };

/** The longest equal stretch around two places; not before `covered` in the first text. Empty where the hashes only met by chance. */
function extend(one: string, other: string, at: number, place: number, covered: number): Stretch {
  let [from, start] = [at, place];
  let [end, stop] = [at, place];
  while (end < one.length && stop < other.length && one.charCodeAt(end) === other.charCodeAt(stop)) {
    end += 1;
    stop += 1;
  }
  while (from > covered && start > 0 && one.charCodeAt(from - 1) === other.charCodeAt(start - 1)) {
    from -= 1;
    start -= 1;
  }
  return { from, start, length: end - from };
}

/** What was set aside between two characters of one paragraph is marked with them. */
function rangesOf(places: readonly TextPlace[], from: number, length: number): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const { paragraph, offset } of places.slice(from, from + length)) {
    const last = ranges[ranges.length - 1];
    if (last?.paragraph === paragraph) ranges[ranges.length - 1] = { ...last, to: offset + 1 };
    else ranges.push({ paragraph, from: offset, to: offset + 1 });
  }
  return ranges;
}
