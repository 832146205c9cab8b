import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeAlike } from '@/lib/ledger/copies/alike-keys';
import {
  readSketchRecord,
  type SketchRecord,
  toSketchRecord,
  writeSketchRecord,
} from '@/lib/ledger/copies/sketch-record';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadAside, removeEntries, restoreEntries, watchLedger } from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { loadSketches, loadTexts, saveSketches } from '@/lib/store/ledger/sketches';
import { makeText } from '../../ledger/text-maker';
import { example } from '../example';
import { at, KEY, OTHER, PAGE, refuseWrites } from './ledger-pages';

const TEXT = makeText(1, 6_000);
const RECORD: SketchRecord = {
  ...toSketchRecord({ checkedAt: example.checkedAt, agency: '鲤城区统计局', text: TEXT }),
  compared: {
    against: 'abc',
    found: [
      {
        kind: 'other-body',
        passages: 3,
        longest: 300,
        alike: writeAlike([{ other: keyOf(OTHER, 2020), percent: 91 }]),
        beyond: true,
      },
    ],
  },
};
const stored = async (name: string) => (await browser.storage.local.get(name))[name];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a sketch in the store', () => {
  it('is read as it was written, in little room', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveSketches(new Map([[KEY, RECORD]]));
    expect(await loadSketches()).toEqual(new Map([[KEY, RECORD]]));
    expect(RECORD.sketch?.numbers.length).toBeGreaterThan(100);
    expect(String(await stored(`sketch:${KEY}`)).length).toBeLessThan(2_600);
  });

  it('says that a text was not kept, or says too little', () => {
    const { checkedAt } = example;
    const none = toSketchRecord({ checkedAt, agency: null, text: null });
    const short = toSketchRecord({ checkedAt, agency: null, text: ['没有。'] });
    expect([none, short].map((record) => readSketchRecord(writeSketchRecord(record)))).toEqual([
      { checkedAt, state: 'not-kept', sketch: null, compared: null },
      { checkedAt, state: 'short', sketch: null, compared: null },
    ]);
  });

  it.each([
    ['of another version', writeSketchRecord(RECORD).replace(/"version":\d+/, '"version":1')],
    ['torn', writeSketchRecord(RECORD).slice(0, 500)],
    ['with numbers that are none', writeSketchRecord(RECORD).replace(/"numbers":"../, '"numbers":"!!')],
    ['with a rate that is none', writeSketchRecord(RECORD).replace(/"rate":\d+/, '"rate":0')],
    ['that is no text', { version: 1 }],
  ])('is left out when it is one %s', async (_, damaged) => {
    await saveCheck(PAGE, example, at(1));
    await saveCheck(OTHER, example, at(2));
    await saveSketches(new Map([[keyOf(OTHER, 2020), RECORD]]));
    await browser.storage.local.set({ [`sketch:${KEY}`]: damaged });
    expect([...(await loadSketches()).keys()]).toEqual([keyOf(OTHER, 2020)]);
  });

  it('stays where what was compared stands in another form, which is asked again', () => {
    const before = { kind: 'other-body', other: keyOf(OTHER, 2020), percent: 91, passages: 3, longest: 300, more: 2 };
    const written = JSON.parse(writeSketchRecord(RECORD));
    written.compared.found = [{ ...before, beyond: false }];
    expect(readSketchRecord(JSON.stringify(written))).toEqual({ ...RECORD, compared: null });
  });

  it('is cleared away when its report is gone', async () => {
    await saveSketches(new Map([[KEY, RECORD]]));
    expect(await loadSketches()).toEqual(new Map());
    expect(await stored(`sketch:${KEY}`)).toBeUndefined();
  });

  it('is done without where the store is full or out of reach', async () => {
    await saveCheck(PAGE, example, at(1));
    refuseWrites();
    await saveSketches(new Map([[KEY, RECORD]]));
    vi.restoreAllMocks();
    expect(await loadSketches()).toEqual(new Map());
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await loadSketches()).toEqual(new Map());
  });
});

describe('a sketch beside the ledger', () => {
  it('goes with its report, comes back with it, and not in the place of one of a later check', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveSketches(new Map([[KEY, RECORD]]));
    const before = await browser.storage.local.get(null);
    const result = await removeEntries([KEY]);
    if (result.kind !== 'removed') throw new Error(result.reason);
    expect(await browser.storage.local.get(null)).toEqual({});
    await restoreEntries(result.removed);
    expect(await browser.storage.local.get(null)).toEqual(before);

    await removeEntries([KEY]);
    await saveCheck(PAGE, { ...example, checkedAt: at(9) }, at(9));
    await restoreEntries(result.removed);
    expect(await stored(`sketch:${KEY}`)).toBeUndefined();
  });

  it('is no report, no record put aside, and no change of the ledger', async () => {
    await saveCheck(PAGE, example, at(1));
    const heard = vi.fn();
    const stop = watchLedger(heard);
    await saveSketches(new Map([[KEY, RECORD]]));
    expect(heard).not.toHaveBeenCalled();
    expect(await loadIndex()).toHaveLength(1);
    expect(await loadAside()).toEqual([]);
    stop();
  });
});

describe('texts', () => {
  it('are read of checks of any version, and left out where a check is damaged or not there', async () => {
    await saveCheck(PAGE, example, at(1), { text: TEXT, before: null });
    await saveCheck(OTHER, example, at(2));
    const [old, torn] = [keyOf('http://www.qzlc.gov.cn/old.htm', 2020), keyOf('http://www.qzlc.gov.cn/torn.htm', 2020)];
    await browser.storage.local.set({
      [`check:${old}`]: { version: 2, url: PAGE, savedAt: at(1), evaluation: example },
      [`check:${torn}`]: { version: 3, url: PAGE, savedAt: at(1), packed: 'torn' },
    });
    const { agency } = example.report;
    expect(await loadTexts([KEY, keyOf(OTHER, 2020), old, torn, '2020:nowhere'])).toEqual(
      new Map([
        [KEY, { checkedAt: example.checkedAt, agency, text: TEXT }],
        [keyOf(OTHER, 2020), { checkedAt: example.checkedAt, agency, text: null }],
        [old, { checkedAt: example.checkedAt, agency, text: null }],
      ]),
    );
  });
});
