import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_LIKENESS, sketchReport } from '../../../../lib/ledger/copies/copied-text';
import { NOTICE } from '../../../../lib/ledger/copies/copy-finding';
import { estimateShare, makeSketch } from '../../../../lib/ledger/copies/sketch';
import { useSeed } from '../../seed';
import { makeSentence } from '../text-maker';
import { compareTexts } from './compare-texts';
import { sentences, textOf } from './sentences';

useSeed();

/** The part of the shorter text's shingles that stand in the other, counted one by one. */
function countShare(one: string, other: string): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const shingles = new Set(Array.from({ length: Math.max(0, short.length - 7) }, (_, at) => short.slice(at, at + 8)));
  return [...shingles].filter((shingle) => long.includes(shingle)).length / shingles.size;
}

interface Made {
  readonly seed: number;
  readonly shared: number;
  readonly own: number;
  readonly others: number;
  readonly isMoved: boolean;
}

const made = fc
  .record({
    seed: fc.integer({ min: 1, max: 100_000 }),
    shared: fc.integer({ min: 0, max: 40 }),
    own: fc.integer({ min: 0, max: 30 }),
    others: fc.integer({ min: 0, max: 120 }),
    isMoved: fc.boolean(),
  })
  .filter(({ shared, own, others }) => shared + own >= 6 && shared + others >= 6);

/** Two texts that have `shared` sentences in common, in the same order or not, with others of their own. */
function makePair({ seed, shared, own, others, isMoved }: Made): readonly [string, string] {
  const common = sentences(seed, shared);
  return [
    textOf([...common, ...sentences(seed + 200_000, own)]),
    textOf([...(isMoved ? [...common].reverse() : common), ...sentences(seed + 400_000, others)]),
  ];
}

describe('the estimate', () => {
  it('is within its errors of the part that is counted, for texts of whatever lengths, and the same from both sides', () => {
    fc.assert(
      fc.property(made, (given) => {
        const [one, other] = makePair(given);
        const [first, second] = [makeSketch(one), makeSketch(other)];
        const { share, most } = estimateShare(first, second);
        expect(estimateShare(second, first)).toEqual({ share, most });
        const real = countShare(one, other);
        const [shorter, longer] = one.length <= other.length ? [first, second] : [second, first];
        const kept = (shorter.numbers.length * shorter.rate) / Math.max(shorter.rate, longer.rate);
        // Five standard errors, as this is asked a hundred times; twice that room where hardly anything is kept.
        expect(Math.abs(share - real)).toBeLessThan(5 * Math.sqrt((real * (1 - real)) / kept) + 8 / kept);
        expect(most).toBeGreaterThanOrEqual(share);
      }),
    );
  });

  it('holds the part that is counted below its most, but for one in a hundred', () => {
    const drawn = fc.sample(made, 300).map(makePair);
    const above = drawn.filter(
      ([one, other]) => countShare(one, other) > estimateShare(makeSketch(one), makeSketch(other)).most,
    );
    expect(above.length).toBeLessThanOrEqual(3);
  });

  it('leaves no pair out that is a notice: copies with words changed all through, and figures and names of their own', () => {
    const copies = fc.record({
      seed: fc.integer({ min: 1, max: 100_000 }),
      count: fc.integer({ min: 8, max: 60 }),
      changed: fc.integer({ min: 2, max: 9 }),
    });
    let notices = 0;
    fc.assert(
      fc.property(copies, ({ seed, count, changed }) => {
        const one = sentences(seed, count).map((line, at) => `2022年收到${at}件，${line}`);
        const other = sentences(seed, count).map((line, at) =>
          at % changed === 0 ? makeSentence(seed + 900_000 + at) : `2023年受理${at * 3}件，${line}`,
        );
        if (compareTexts(one, other).share < NOTICE) return;
        const [first, second] = [sketchReport(one, null), sketchReport(other, null)];
        if (first === null || second === null) return;
        notices += 1;
        expect(estimateShare(first, second).most).toBeGreaterThanOrEqual(LEAST_LIKENESS);
      }),
    );
    expect(notices).toBeGreaterThan(20);
  });
});
