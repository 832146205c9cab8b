import type { OfficialLabel } from '../form/official';
import { comparable } from './comparable';
import { bitsBeyond, inCommon, signatureOf, similarity, type Tally, tally } from './similarity';

/** Below this share of kept characters a label is another label; short ones must agree wholly. */
const LEAST_SIMILARITY = 0.72;
const LEAST_LEAD = 0.08;
/** Below this share a wording is neither the best match nor near enough to it to make it doubtful (0.72 − 0.08, rounded down). */
const LEAST_RELEVANT = 0.6;
const LEAST_FUZZY_LENGTH = 4;
const MOST_LENGTH = 80;
/** What says that a label counts; left out where a unit beside it says so: 采购项目（个）. */
const COUNTED = /(?:件数|数量|数|件)$/;
const LEAST_STEM = 4;

/** A wording that words may be near to. */
interface Entry {
  readonly wording: string;
  readonly candidate: OfficialLabel;
  readonly times: Tally;
  readonly signature: number;
}

/** The wordings of a set of official labels, in the form in which labels are compared. */
export interface Wordings {
  readonly exact: ReadonlyMap<string, OfficialLabel>;
  /** Wordings without the word that says they count. */
  readonly stems: ReadonlyMap<string, OfficialLabel>;
  readonly entries: readonly Entry[];
  /** All characters of the wordings that words may be near to. */
  readonly alphabet: ReadonlySet<string>;
}

/** All wordings of official labels; the first label has a wording that two share. */
export function readWordings(officials: readonly OfficialLabel[]): Wordings {
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
export function nearestLabel(
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
