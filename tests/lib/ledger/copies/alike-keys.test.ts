import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAlikeKeys, writeAlike } from '@/lib/ledger/copies/alike-keys';
import { useSeed } from '../../seed';

useSeed();

describe('alike reports as they are stored', () => {
  it('are read back as they were written, in their order', () => {
    const key = fc
      .tuple(fc.integer({ min: 2008, max: 2030 }), fc.webUrl({ withQueryParameters: true }))
      .map(([year, url]) => `${year}:${url}`);
    const alike = fc.array(fc.record({ other: key, percent: fc.integer({ min: 60, max: 100 }) }), { maxLength: 60 });
    fc.assert(
      fc.property(alike, (given) => {
        expect(readAlikeKeys(writeAlike(given))).toEqual(given.map((each) => ({ ...each })));
      }),
    );
  });

  it('take little room where they are of one portal', () => {
    const alike = Array.from({ length: 60 }, (_, at) => ({
      other: `2023:https://www.district.gov.cn/zwgk/xxgknb/t20240122_${100_000 + at}.html`,
      percent: 99,
    }));
    expect(writeAlike(alike).length).toBeLessThan(1_200);
  });

  it.each(['', 'x', '99', '99 5', '99 x y', '\n\n', '{"a":1}'])(
    'are none, or fewer, where they are damaged: %j',
    (damaged) => {
      expect(readAlikeKeys(damaged)).toEqual([]);
    },
  );
});
