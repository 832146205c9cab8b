import { expect, it } from 'vitest';
import { middleOf, ratioOf, ratios, spreadOf } from '@/scripts/bench/statistics';

it('the middle half leaves a quarter of the values on either side', () => {
  expect(middleOf([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4, rounds: 5 });
  expect(middleOf([1, 2, 3, 1000])).toMatchObject({ median: 2.5, low: 1.75 });
  expect(middleOf([7])).toEqual({ median: 7, low: 7, high: 7, rounds: 1 });
  expect(middleOf([])).toEqual({ median: Number.NaN, low: Number.NaN, high: Number.NaN, rounds: 0 });
});

it('ratios pair what was measured in the same round', () => {
  expect(ratios([2, 9, 4], [1, 3])).toEqual([2, 3]);
  expect(ratioOf([2, 9], [1, 3])).toEqual({ median: 2.5, min: 2, max: 3, rounds: 2 });
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3, rounds: 3 });
});
