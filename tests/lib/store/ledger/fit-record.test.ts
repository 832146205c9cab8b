import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MOST_KEPT_TEXT } from '@/lib/ledger/record/kept-text';
import { allAtOnce } from '@/lib/read/steps';
import { loadLastCheck, saveCheck } from '@/lib/store/ledger/checks';
import { fitInSteps, MOST_PACKED, MOST_PLAIN } from '@/lib/store/ledger/fit-record';
import { packRecord } from '@/lib/store/ledger/packed-record';
import { example } from '../example';

const NOW = '2021-02-01T08:00:01.000Z';
const PAGE = 'http://www.qzlc.gov.cn/xxgk/t20210106_1.htm';

/** Characters that do not compress. */
function noise(length: number, seed = 7): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (state % 0x5000));
  }).join('');
}

const record = { url: PAGE, savedAt: NOW, evaluation: example, text: ['一、总体情况'], before: null };
const padded = (length: number) => ({ ...example, findings: [], source: noise(length) });

const fitRecord = (...given: Parameters<typeof fitInSteps>) => allAtOnce(fitInSteps(...given));

beforeEach(() => fakeBrowser.reset());

describe('a check to be stored', () => {
  it('is stored whole where it fits', () => {
    expect(fitRecord(record)).toEqual({ record, stored: packRecord(record) });
  });

  it('is stored without a text that is longer than any report', () => {
    const text = ['字'.repeat(MOST_KEPT_TEXT), '字'];
    expect(fitRecord({ ...record, text })?.record).toEqual({ ...record, text: null });
    expect(fitRecord({ ...record, text: text.slice(0, 1) })?.record.text).toHaveLength(1);
  });

  it('is not packed whole where that would hold the page up, and pauses before each form', () => {
    const before = { ...example, source: '甲'.repeat(150_000), why: Array(20).fill('甲'.repeat(150_000)) };
    expect(JSON.stringify(before).length).toBeGreaterThan(MOST_PLAIN);
    expect(fitRecord({ ...record, before })?.record).toEqual({ ...record, text: null, before: null });
    const steps = fitInSteps({ ...record, before });
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    expect(pauses).toBe(3);
  });

  it('loses the text first, then the check before it, and is refused at last', () => {
    const large = { ...record, text: [noise(2000, 11)], before: padded(2000) };
    const [whole, withoutText, bare] = [large, { ...large, text: null }, { ...large, text: null, before: null }];
    const sizeOf = (form: Parameters<typeof packRecord>[0]) => packRecord(form).packed.length;
    expect(fitRecord(large, sizeOf(whole))?.record).toEqual(whole);
    expect(fitRecord(large, sizeOf(whole) - 1)?.record).toEqual(withoutText);
    expect(fitRecord(large, sizeOf(withoutText) - 1)?.record).toEqual(bare);
    expect(fitRecord(large, sizeOf(bare) - 1)).toBeNull();
  });

  it('leaves what was stored before when it is refused, and says what was left out', async () => {
    await saveCheck(PAGE, example, NOW, { text: ['一'], before: null });
    const refused = await saveCheck(PAGE, padded(MOST_PACKED), NOW, { text: null, before: null });
    expect(refused).toEqual({ kind: 'not-saved', reason: 'too-large' });
    expect((await loadLastCheck(PAGE))?.evaluation).toEqual(example);
    const long = await saveCheck(PAGE, example, NOW, { text: ['字'.repeat(MOST_KEPT_TEXT + 1)], before: null });
    expect(long).toEqual({ kind: 'saved', at: NOW, setAside: false, withoutText: true });
    expect((await loadLastCheck(PAGE))?.text).toBeNull();
  });
});
