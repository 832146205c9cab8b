import { describe, expect, it } from 'vitest';
import { estimateShare, makeSketch } from '../../../../lib/ledger/copies/sketch';
import { makeText } from '../text-maker';
import { sentences, textOf } from './sentences';

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
});
