import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_LIKENESS, sketchReport } from '../../../../lib/ledger/copies/copied-text';
import { NOTICE } from '../../../../lib/ledger/copies/copy-finding';
import { estimateShare, makeSketch } from '../../../../lib/ledger/copies/sketch';
import { useSeed } from '../../seed';
import { makeSentence, makeText } from '../text-maker';
import { compareTexts } from './compare-texts';

useSeed();

const sentences = (seed: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => makeSentence(seed * 10_007 + index));
const textOf = (lines: readonly string[]): string => lines.join('').replaceAll('。', '');

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

describe('a sketch', () => {
  it('is small, in order, and no finer than the text’s length allows', () => {
    for (const bytes of [0, 30, 900, 6_000, 60_000, 600_000]) {
      const text = textOf(makeText(7, bytes));
      const { length, rate, numbers } = makeSketch(text);
      expect(length).toBe(text.length);
      expect(numbers.length).toBeLessThanOrEqual(400);
      if (text.length > 4_000) expect(numbers.length).toBeGreaterThan(150);
      expect([...numbers]).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      for (const number of numbers) expect(number).toBeLessThan(2 ** 32 / rate);
    }
  });

  it('bears a text of one character and one of none', () => {
    const [one, none] = [makeSketch('啊'.repeat(50_000)), makeSketch('')];
    expect(one.numbers.length).toBeLessThanOrEqual(1);
    expect(estimateShare(none, one)).toEqual({ share: 0, most: 1 });
  });
});

describe('the estimate', () => {
  it('is all for a text and itself or a longer one around it, and nothing for texts of their own', () => {
    const text = textOf(sentences(1, 30));
    const longer = textOf([...sentences(2, 90), text, ...sentences(3, 90)]);
    expect(estimateShare(makeSketch(text), makeSketch(text)).share).toBe(1);
    expect(estimateShare(makeSketch(text), makeSketch(longer)).share).toBeGreaterThan(0.95);
    expect(estimateShare(makeSketch(text), makeSketch(textOf(sentences(4, 30)))).share).toBeLessThan(0.02);
  });

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
