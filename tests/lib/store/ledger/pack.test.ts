import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checksum } from '@/lib/ledger/record/checksum';
import { pack, unpack } from '@/lib/store/ledger/pack';
import { PACK_DICTIONARY } from '@/lib/store/ledger/pack-dictionary';
import { packRecord } from '@/lib/store/ledger/packed-record';
import { readRecord } from '@/lib/store/ledger/record';
import { checkedPage } from '../../ledger/checked-page';

/** As earlier versions packed: against nothing, and without a mark. */
const packPlainly = (value: unknown): string =>
  btoa(strFromU8(deflateSync(strToU8(JSON.stringify(value)), { level: 9 }), true));

describe('packed text', () => {
  it('is the value again', () => {
    const value = { facts: null, text: ['政府信息公开', ''], count: 0 };
    expect(unpack(pack(value))).toEqual(value);
  });

  it('is read too where an earlier version packed it, and then packed smaller', () => {
    const packed = packRecord({ ...checkedPage('made-clean-2021-department'), before: null });
    const earlier = { ...packed, packed: packPlainly(unpack(packed.packed)) };
    expect(readRecord(earlier)).toBeDefined();
    expect(readRecord(earlier)).toEqual(readRecord(packed));
    expect(packed.packed.length).toBeLessThan(earlier.packed.length * 0.85);
  });

  it('is undefined where it was damaged', () => {
    const whole = pack({ text: '政府信息公开工作年度报告' });
    for (const text of ['1:', '1:?', '2:x', `1:${packPlainly({})}x`, whole.slice(0, 8)])
      expect(unpack(text), text).toBeUndefined();
  });

  it('has the dictionary that stored checks were packed against: another one gets a mark of its own', () => {
    expect([PACK_DICTIONARY.length, checksum(PACK_DICTIONARY)]).toEqual([1943, 'c068693d']);
  });
});
