import { describe, expect, it } from 'vitest';
import { checkWords as en } from '../../../lib/messages/en/check-words';
import { checkWords as zh } from '../../../lib/messages/zh-CN/check-words';
import { CATALOGUE } from '../../../lib/rules/catalogue';

/** Rules that the panel in the page may tell of: those of the page alone, and of its own earlier check. */
const TOLD = CATALOGUE.filter(({ needs }) => needs === 'report' || needs === 'earlier-check');

describe('the words that the panel loads', () => {
  it.each([
    ['zh-CN', zh],
    ['en', en],
  ] as const)('name every rule that it can tell of, and its basis: %s', (_, { rules, bases }) => {
    const unnamed = TOLD.filter(({ id, basis }) => !(id in rules) || !basis.every((each) => each in bases));
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });
});
