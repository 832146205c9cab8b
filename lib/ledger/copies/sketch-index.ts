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
/** What a number counts for that is seen in a whole list; one out of a cut list counts for 1, and there are fewer of those. */
const SEEN = 32;
/** Differences of less than one in so many of a text's numbers are left aside. */
const STEPS = 20;
/** Texts that are looked at more closely where lists were cut. */
const MOST_LIKELY = 100;

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
      const meet = (number: number, weight: number) => {
        for (const place of postings.get(number) ?? []) {
          const count = counts[place] ?? 0;
          if (count === 0) met.push(place);
          counts[place] = count + weight;
        }
      };
      for (const number of seen) meet(number, SEEN);
      // Whatever is not in the cut lists may still have all of their numbers: what is seen for certain goes first.
      const step = Math.ceil(unseen.length / MOST_TAKEN);
      for (let at = 0; at < unseen.length; at += step) meet(unseen[at] ?? 0, 1);
      // Some few numbers more or less say nothing: a large group then leads to the same reports all through.
      const rankOf = (place: number) => {
        const count = counts[place] ?? 0;
        return Math.round((STEPS * Math.floor(count / SEEN)) / sketch.numbers.length) * SEEN + (count % SEEN);
      };
      const likely = unseen.length === 0 ? met : first(met, rankOf, keyAt);
      const near = likely.flatMap((place): readonly Near[] => {
        const other = sketches[place];
        if (!other) return [];
        const shared = (counts[place] ?? 0) / SEEN;
        const estimate = unseen.length === 0 ? estimateOf(shared, sketch, other) : estimateShare(sketch, other);
        return estimate.most < least ? [] : [{ key: keyAt(place), ...estimate }];
      });
      for (const place of met) counts[place] = 0;
      return { near, isWhole: unseen.length < MOST_CUT };
    },
  };
}

/** The places with the highest ranks, of equal ones those whose keys come first. */
function first(
  places: readonly number[],
  rankOf: (place: number) => number,
  keyOf: (place: number) => string,
): readonly number[] {
  return [...places].sort((a, b) => rankOf(b) - rankOf(a) || (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, MOST_LIKELY);
}
