import { type Estimate, estimateOf, type Sketch } from './sketch';

/** A report whose text may be like that of another. */
export interface Near extends Estimate {
  readonly key: string;
}

/** Sketches by their numbers: what is like a text is found without looking at what is not. */
export interface SketchIndex {
  /** Puts a sketch in, in the place of the one under that key. */
  readonly put: (key: string, sketch: Sketch) => void;
  readonly remove: (key: string) => void;
  /** The texts of which the shorter may stand in the other for this part or more (0 to 1), in no order. */
  readonly near: (sketch: Sketch, least: number) => readonly Near[];
}

interface Place {
  readonly key: string;
  readonly sketch: Sketch;
}

/** An index without sketches. */
export function makeSketchIndex(): SketchIndex {
  /** Null where a sketch was taken out: the lists of numbers still name its place. */
  const places: (Place | null)[] = [];
  const placeOf = new Map<string, number>();
  const postings = new Map<number, number[]>();
  let counts = new Uint16Array(1024);

  const remove = (key: string) => {
    const place = placeOf.get(key);
    if (place === undefined) return;
    places[place] = null;
    placeOf.delete(key);
  };
  return {
    put(key, sketch) {
      remove(key);
      const place = places.push({ key, sketch }) - 1;
      placeOf.set(key, place);
      if (place >= counts.length) counts = new Uint16Array(counts.length * 2);
      for (const number of sketch.numbers) {
        const posting = postings.get(number);
        if (posting === undefined) postings.set(number, [place]);
        else posting.push(place);
      }
    },
    remove,
    near(sketch, least) {
      const met: number[] = [];
      for (const number of sketch.numbers) {
        for (const place of postings.get(number) ?? []) {
          const count = counts[place] ?? 0;
          if (count === 0) met.push(place);
          counts[place] = count + 1;
        }
      }
      return met.flatMap((place): readonly Near[] => {
        const shared = counts[place] ?? 0;
        counts[place] = 0;
        const other = places[place];
        if (!other) return [];
        const estimate = estimateOf(shared, sketch, other.sketch);
        return estimate.most < least ? [] : [{ key: other.key, ...estimate }];
      });
    },
  };
}
