import { normalize, squash } from '../../text/text';
import { type LabelParts, readAsides } from '../form/label-asides';
import type { OfficialLabel } from '../form/official';

/** A label of the page that was recognised. `exact`: official wording or a variant in common use; else words were lost or changed. */
export interface LabelMatch {
  readonly official: OfficialLabel;
  readonly exact: boolean;
  /** The unit that stands beside its words (件, 万元); null where none does. */
  readonly unit: string | null;
  /** What else stands beside its words and not in the official label; null where nothing does. */
  readonly remark: string | null;
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
/** Longer texts than a label with its filling instructions are not looked at. */
const MOST_TEXT = 600;
/** What says that a label counts; left out where a unit beside it says so: 采购项目（个）. */
const COUNTED = /(?:件数|数量|数|件)$/;
const LEAST_STEM = 4;

/** The text without the ordinals before it; white space stays. */
export function withoutOrdinals(text: string): string {
  return normalize(text).trim().replace(ORDINALS, '').trim();
}

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

/** One bit for every 32nd character: words that lack a bit lack a character. */
function signatureOf(words: string): number {
  let signature = 0;
  for (let at = 0; at < words.length; at += 1) signature |= 1 << (words.charCodeAt(at) & 31);
  return signature;
}

/** How many bits are set in one signature and not in the other: at least so many characters are in one word only. */
function bitsBeyond(one: number, other: number): number {
  let count = 0;
  for (let left = one & ~other; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** A wording that words may be near to. */
interface Entry {
  readonly wording: string;
  readonly candidate: OfficialLabel;
  readonly times: Tally;
  readonly signature: number;
}

interface Wordings {
  readonly exact: ReadonlyMap<string, OfficialLabel>;
  /** Wordings without the word that says they count. */
  readonly stems: ReadonlyMap<string, OfficialLabel>;
  readonly entries: readonly Entry[];
  /** All characters of the wordings that words may be near to. */
  readonly alphabet: ReadonlySet<string>;
}

function readWordings(officials: readonly OfficialLabel[]): Wordings {
  const exact = new Map<string, OfficialLabel>();
  for (const official of officials) {
    for (const wording of [official.label, ...(official.variants ?? [])]) {
      const words = comparable(wording);
      if (!exact.has(words)) exact.set(words, official);
    }
  }
  const stems = new Map<string, OfficialLabel>();
  for (const [wording, official] of exact) {
    const stem = wording.replace(COUNTED, '');
    if (stem.length >= LEAST_STEM && stem !== wording && !exact.has(stem)) stems.set(stem, official);
  }
  const entries = [...exact.entries()]
    .filter(([wording]) => wording.length >= LEAST_FUZZY_LENGTH)
    .map(([wording, candidate]) => ({ wording, candidate, times: tally(wording), signature: signatureOf(wording) }));
  const alphabet = new Set(entries.flatMap(({ wording }) => wording.split('')));
  return { exact, stems, entries, alphabet };
}

/** Whether enough of the words' characters stand in any wording at all: most words of a page's tables end here. */
function mayBeNear(words: string, alphabet: ReadonlySet<string>): boolean {
  let strange = words.length * (1 - LEAST_RELEVANT);
  for (let at = 0; at < words.length; at += 1) {
    if (alphabet.has(words.charAt(at))) continue;
    strange -= 1;
    // Half a character more, lest rounding decide.
    if (strange < -0.5) return false;
  }
  return true;
}

/** The official label that words are nearest to, where they are near enough to one and to no other. */
function nearest(
  words: string,
  { entries, alphabet }: Wordings,
): { official: OfficialLabel; score: number } | undefined {
  if (words.length < LEAST_FUZZY_LENGTH || words.length > MOST_LENGTH) return undefined;
  if (!mayBeNear(words, alphabet)) return undefined;
  const signature = signatureOf(words);
  let own: Tally | undefined;
  let best: OfficialLabel | undefined;
  let score = 0;
  let runnerUp = 0;
  for (const entry of entries) {
    const { wording, candidate, times } = entry;
    const least = LEAST_RELEVANT * Math.max(words.length, wording.length);
    if (Math.min(words.length, wording.length) < least) continue;
    if (bitsBeyond(signature, entry.signature) > words.length - least) continue;
    if (bitsBeyond(entry.signature, signature) > wording.length - least) continue;
    own ??= tally(words);
    if (inCommon(own, times) < least) continue;
    const share = similarity(words, wording);
    if (share > score) {
      if (best?.key !== candidate.key) runnerUp = score;
      best = candidate;
      score = share;
    } else if (share > runnerUp && candidate.key !== best?.key) runnerUp = share;
  }
  return best && score >= LEAST_SIMILARITY && score - runnerUp >= LEAST_LEAD ? { official: best, score } : undefined;
}

/** True for a label that has brackets of its own, other than for a unit: 部分公开（区分处理的，…）. */
const hasOwnRemark = ({ label }: OfficialLabel): boolean => readAsides(withoutOrdinals(label))[0]?.remark != null;

/** The official label whose words a label has outside its brackets. */
function besideAsides(parts: readonly LabelParts[], wordings: Wordings): LabelMatch | undefined {
  for (const { words, unit, remark, bracketed } of parts) {
    const plain = comparable(words);
    const official = wordings.exact.get(plain) ?? (unit === null ? undefined : wordings.stems.get(plain));
    if (!official) continue;
    // 行政处罚、行政强制 are two labels in one, no label with a remark.
    const other = remark === null || bracketed ? '' : comparable(remark);
    if (other !== '' && [...wordings.exact.keys()].some((name) => other.includes(name))) continue;
    return { official, exact: true, unit, remark };
  }
  return undefined;
}

/** What may bear a label: a cell, a line, or words alone. */
export interface Labelled {
  readonly text: string;
}

/** Words that are none of a set of official labels, or that could be two, are undefined. */
export type MatchLabel = (labelled: Labelled) => LabelMatch | undefined;

/** What of a label is compared; null where there is nothing but figures, or far more than a label. */
interface LabelReading {
  readonly words: string;
  readonly parts: () => readonly LabelParts[];
}

/** Several matchers ask about one cell: its label is read once for all of them, and forgotten with the cell. */
const readings = new WeakMap<Labelled, LabelReading | null>();

function readLabel(labelled: Labelled): LabelReading | null {
  const known = readings.get(labelled);
  if (known !== undefined) return known;
  const fresh = readAnew(labelled.text);
  readings.set(labelled, fresh);
  return fresh;
}

function readAnew(text: string): LabelReading | null {
  // Most cells of a table hold nothing but a figure.
  if (text.length > MOST_TEXT || /^[\d\s]*$/.test(text)) return null;
  const words = comparable(text);
  if (/^\d*$/.test(words)) return null;
  let parts: readonly LabelParts[] | undefined;
  return {
    words,
    parts: () => {
      parts ??= readAsides(withoutOrdinals(text));
      return parts;
    },
  };
}

/**
 * Makes a matcher for a set of official labels. A unit, a remark or filling instructions in brackets or behind a separator
 * are no part of a label's words.
 */
export function labelMatcher(officials: readonly OfficialLabel[]): MatchLabel {
  const wordings = readWordings(officials);
  return (labelled) => {
    const reading = readLabel(labelled);
    if (reading === null) return undefined;
    const { words } = reading;
    const official = wordings.exact.get(words);
    if (official && !/[（([{【〔]/.test(official.label)) return { official, exact: true, unit: null, remark: null };
    const parts = reading.parts();
    if (official)
      return { official, exact: true, unit: parts.find(({ unit }) => unit !== null)?.unit ?? null, remark: null };
    const beside = besideAsides(parts, wordings);
    // Where the official label has a remark of its own, another one is a change of its words.
    if (beside) {
      return beside.remark !== null && hasOwnRemark(beside.official)
        ? { ...beside, exact: false, remark: null }
        : beside;
    }
    const whole = nearest(words, wordings);
    const [first] = parts;
    const outside = first?.bracketed ? nearest(comparable(first.words), wordings) : undefined;
    const { unit = null, remark = null } = first ?? {};
    if (outside && outside.score > (whole?.score ?? 0))
      return { official: outside.official, exact: false, unit, remark };
    return whole && { official: whole.official, exact: false, unit, remark: null };
  };
}

/** A matcher that compares each label once: for one table, in which a label that spans rows is asked about in each of them. */
export function comparingOnce(match: MatchLabel): MatchLabel {
  const known = new Map<Labelled, LabelMatch | undefined>();
  return (labelled) => {
    const found = known.get(labelled);
    if (found !== undefined || known.has(labelled)) return found;
    const fresh = match(labelled);
    known.set(labelled, fresh);
    return fresh;
  };
}
