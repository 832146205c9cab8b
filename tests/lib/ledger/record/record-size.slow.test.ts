import { expect, it } from 'vitest';
import { packRecord } from '@/lib/store/ledger/packed-record';
import { readRecord } from '@/lib/store/ledger/record';
import { checkedPage, SLUGS } from '../checked-page';

/** Characters, each a byte in the store. */
const MOST_MEAN = 5000;

it('records of all corpus pages come back whole, and are small', { timeout: 300_000 }, () => {
  const sizes = SLUGS.map((slug) => {
    const entry = { ...checkedPage(slug), before: null };
    const packed = packRecord(entry);
    expect(readRecord(packed)?.facts, slug).toEqual(entry.facts);
    expect(readRecord(packed)?.evaluation, slug).toEqual(entry.evaluation);
    return packed.packed.length;
  });
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThanOrEqual(MOST_MEAN);
});
