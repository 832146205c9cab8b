import { describe, expect, it } from 'vitest';
import { formatNumber } from '@/components/shared/format';

describe('a number in a table', () => {
  it.each([
    [0, '0'],
    [1234567, '1,234,567'],
    [-1234.5, '−1,234.5'],
    [0.1234567, '0.123457'],
  ])('%d is written %s', (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });
});
