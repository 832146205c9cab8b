import { shinglesOf } from './shingles';

/**
 * Of a text's words as much as it takes to tell, without the text, which part of it may stand in another one: those
 * hashes of its shingles that are least, so that two sketches keep the same ones of what both texts have (FracMinHash;
 * Irber and others 2022).
 */
export interface Sketch {
  /** Compared characters of the text. */
  readonly length: number;
  /** One in so many of the shingles is kept: a power of two, 4 or more. */
  readonly rate: number;
  /** The kept ones, ascending, each below 2³² / rate. */
  readonly numbers: Uint32Array;
}

/** How much of the shorter of two texts stands in the other one, by their sketches: 0 to 1. */
export interface Estimate {
  /** Part of the kept shingles: as a rule within two standard errors, √(share · (1 − share) / kept), of that of all. */
  readonly share: number;
  /** What that part may be at most: three standard errors above (Wilson 1927); more happens to one pair in 700. */
  readonly most: number;
}

const LEAST_RATE = 4;
/** Numbers of a sketch at most; longer texts are kept more thinly. */
const MOST_NUMBERS = 400;
const ALL = 2 ** 32;

/** The sketch of a text; a shingle that stands in it several times counts once. */
export function makeSketch(text: string): Sketch {
  const hashes = shinglesOf(text);
  let rate = LEAST_RATE;
  let kept = new Set(hashes.filter((hash) => hash < ALL / rate));
  while (kept.size > MOST_NUMBERS) {
    rate *= 2;
    const below = ALL / rate;
    kept = new Set([...kept].filter((hash) => hash < below));
  }
  return { length: text.length, rate, numbers: Uint32Array.from(kept).sort() };
}

/** Estimates by two sketches how much of the shorter text stands in the other. */
export function estimateShare(one: Sketch, other: Sketch): Estimate {
  let shared = 0;
  let there = 0;
  for (const number of one.numbers) {
    while ((other.numbers[there] ?? ALL) < number) there += 1;
    if (other.numbers[there] === number) shared += 1;
  }
  return estimateOf(shared, one, other);
}

/** The same where the numbers that both have are counted already. */
export function estimateOf(shared: number, one: Sketch, other: Sketch): Estimate {
  const bound = ALL / Math.max(one.rate, other.rate);
  const [own, others] = [countBelow(one, bound), countBelow(other, bound)];
  // Of equally long texts the one counts of which fewer are kept: both sides then see the same.
  const kept = one.length === other.length ? Math.min(own, others) : one.length < other.length ? own : others;
  if (kept === 0) return { share: 0, most: 1 };
  // More than all may be asked about where it is not known which numbers are shared.
  const share = Math.min(1, shared / kept);
  return { share, most: wilsonTop(share, kept) };
}

/** How many numbers of a sketch are below a bound. */
function countBelow({ numbers, rate }: Sketch, bound: number): number {
  if (ALL / rate <= bound) return numbers.length;
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? ALL) < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}

const ERRORS = 3;

function wilsonTop(share: number, count: number): number {
  const square = ERRORS ** 2 / count;
  const spread = ERRORS * Math.sqrt((share * (1 - share)) / count + square / (4 * count));
  return Math.min(1, Math.max(share, (share + square / 2 + spread) / (1 + square)));
}
