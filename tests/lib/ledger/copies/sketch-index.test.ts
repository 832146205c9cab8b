import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateShare, makeSketch, type Sketch } from '../../../../lib/ledger/copies/sketch';
import { makeSketchIndex } from '../../../../lib/ledger/copies/sketch-index';
import { useSeed } from '../../seed';
import { makeSentence } from '../text-maker';

useSeed();

const LEAST = 0.4;
const sentences = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, index) => makeSentence(seed * 10_007 + index)).join('');

/** Looked for one by one. */
const bruteForce = (sketch: Sketch, all: ReadonlyMap<string, Sketch>): readonly string[] =>
  [...all].filter(([, other]) => estimateShare(sketch, other).most >= LEAST).map(([key]) => key);

describe('the index of sketches', () => {
  it('finds what looking at all of them finds, with the same estimates, whatever was put in, replaced and taken out', () => {
    const text = fc
      .record({ from: fc.integer({ min: 0, max: 4 }), own: fc.integer({ min: 1, max: 30 }) })
      .map(({ from, own }) => sentences(from, 12) + sentences(1_000 + own, own));
    const steps = fc.array(fc.record({ key: fc.constantFrom(...'abcdefghij'), text: fc.option(text, { freq: 4 }) }), {
      minLength: 5,
      maxLength: 30,
    });
    fc.assert(
      fc.property(steps, text, (given, asked) => {
        const index = makeSketchIndex();
        const all = new Map<string, Sketch>();
        for (const { key, text: own } of given) {
          if (own === null) {
            index.remove(key);
            all.delete(key);
          } else {
            index.put(key, makeSketch(own));
            all.set(key, makeSketch(own));
          }
        }
        const sketch = makeSketch(asked);
        const { near, isWhole } = index.near(sketch, LEAST);
        expect(isWhole).toBe(true);
        expect(near.map(({ key }) => key).sort()).toEqual([...bruteForce(sketch, all)].sort());
        for (const { key, ...estimate } of near)
          expect(estimate).toEqual(estimateShare(sketch, all.get(key) ?? sketch));
      }),
      { numRuns: 40 },
    );
  });

  describe('where a whole ledger uses one text', () => {
    const common = sentences(1, 24);
    const all = new Map(
      Array.from({ length: 600 }, (_, at) => [
        `2023:${String(999 - at)}`,
        makeSketch(common + sentences(2_000 + at, 3)),
      ]),
    );
    const index = makeSketchIndex();
    for (const [key, sketch] of all) index.put(key, sketch);
    const first = [...all.keys()].sort().slice(0, 50);

    it('finds the first of them, by their keys, for every one, and says that there are more', () => {
      for (const key of ['2023:999', '2023:700', '2023:400']) {
        const { near, isWhole } = index.near(all.get(key) ?? makeSketch(''), LEAST);
        expect(isWhole).toBe(false);
        expect(near.length).toBeLessThan(300);
        expect(near.map((each) => each.key)).toEqual(expect.arrayContaining(first));
        for (const { share } of near) expect(share).toBeGreaterThan(0.7);
      }
    });

    it('still finds two that have more in common with each other than with the rest', () => {
      const pair = sentences(9_000, 20);
      index.put('2024:998', makeSketch(common + pair));
      const { near } = index.near(makeSketch(common + pair.slice(0, -30)), LEAST);
      expect(near.find(({ key }) => key === '2024:998')?.share).toBeGreaterThan(0.95);
      index.remove('2024:998');
      expect(index.near(makeSketch(pair), LEAST).near).toEqual([]);
    });
  });
});
