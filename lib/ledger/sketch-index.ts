import { type Estimate, estimateOf, estimateShare, type Sketch } from './sketch';

/** A report whose text may be like that of another. */
export interface Near extends Estimate {
  readonly key: string;
}

/** The reports near a text. */
export interface Nearness {
  /** In no order. */
  readonly near: readonly Near[];
  /** False where so much of the text stands in so many others that there may be further ones. */
  readonly isWhole: boolean;
}

/** Sketches by their numbers: what is like a text is found without looking at what is not. */
export interface SketchIndex {
  /** Puts a sketch in, in the place of the one under that key. */
  readonly put: (key: string, sketch: Sketch) => void;
  readonly remove: (key: string) => void;
  /** The texts of which the shorter may stand in the other for this part or more (0 to 1). */
  readonly near: (sketch: Sketch, least: number) => Nearness;
}

/**
 * A number that more sketches than these have is found in the first of them alone, by their keys: words that all of a
 * large ledger uses lead to the same few reports, and do not make every report a neighbour of every other.
 */
const MOST_PLACES = 200;
/** Two of the shortest texts have some 50 numbers, and 20 of them in common are the least that counts. */
const MOST_CUT = 20;
/** Cut lists that are looked into for one text: what has two in five of its numbers is in one of so many, but for once in 3,000 times. */
const MOST_TAKEN = 16;

/** An index without sketches. */
export function makeSketchIndex(): SketchIndex {
  const keys: string[] = [];
  /** Null where a sketch was taken out: the lists of numbers still name its place. */
  const sketches: (Sketch | null)[] = [];
  const placeOf = new Map<string, number>();
  const postings = new Map<number, number[]>();
  /** Numbers whose lists are full, and in the order of the keys from then on. */
  const cut = new Set<number>();
  let counts = new Uint16Array(1024);

  const keyAt = (place: number | undefined) => (place === undefined ? '' : (keys[place] ?? ''));
  /** Puts a place into a full list in the stead of the last. */
  const squeeze = (number: number, posting: number[], place: number) => {
    if (!cut.has(number)) {
      cut.add(number);
      posting.sort((a, b) => (keyAt(a) < keyAt(b) ? -1 : 1));
    }
    const key = keyAt(place);
    if (key >= keyAt(posting[posting.length - 1])) return;
    posting.pop();
    const after = posting.findIndex((other) => keyAt(other) > key);
    posting.splice(after < 0 ? posting.length : after, 0, place);
  };
  const remove = (key: string) => {
    const place = placeOf.get(key);
    if (place === undefined) return;
    sketches[place] = null;
    placeOf.delete(key);
  };
  return {
    put(key, sketch) {
      remove(key);
      const place = sketches.push(sketch) - 1;
      keys.push(key);
      placeOf.set(key, place);
      if (place >= counts.length) counts = new Uint16Array(counts.length * 2);
      for (const number of sketch.numbers) {
        const posting = postings.get(number);
        if (posting === undefined) postings.set(number, [place]);
        else if (posting.length < MOST_PLACES) posting.push(place);
        else squeeze(number, posting, place);
      }
    },
    remove,
    near(sketch, least) {
      const seen: number[] = [];
      const unseen: number[] = [];
      for (const number of sketch.numbers) (cut.size > 0 && cut.has(number) ? unseen : seen).push(number);
      const met: number[] = [];
      // A few of the cut lists name whoever is first in many of them.
      const step = Math.ceil(unseen.length / MOST_TAKEN);
      for (const number of [...seen, ...unseen.filter((_, index) => index % step === 0)]) {
        for (const place of postings.get(number) ?? []) {
          const count = counts[place] ?? 0;
          if (count === 0) met.push(place);
          counts[place] = count + 1;
        }
      }
      const near: Near[] = [];
      for (const place of met) {
        const shared = counts[place] ?? 0;
        counts[place] = 0;
        const other = sketches[place];
        if (!other || estimateOf(shared + unseen.length, sketch, other).most < least) continue;
        const estimate = unseen.length === 0 ? estimateOf(shared, sketch, other) : estimateShare(sketch, other);
        if (estimate.most >= least) near.push({ key: keyAt(place), ...estimate });
      }
      return { near, isWhole: unseen.length < MOST_CUT };
    },
  };
}
