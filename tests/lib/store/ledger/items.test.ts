import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ItemChange } from '@/lib/ledger/rectification/change-items';
import { findingsOf, itemsOf } from '@/lib/ledger/rectification/items';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { saveCheck } from '@/lib/store/ledger/checks';
import {
  importLedger,
  loadEntry,
  removeEntries,
  restoreEntries,
  saveDecisions,
  saveItems,
  undo,
  undoItems,
} from '@/lib/store/ledger/ledger';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { example } from '../example';
import { decisionOn, withFigure } from '../finding';

const PAGE = 'http://www.example.gov.cn/a.htm';
const OTHER = 'http://www.example.gov.cn/b.htm';
const { year } = example.report;
const [KEY, SECOND] = [keyOf(PAGE, year), keyOf(OTHER, year)];
const WRITER = { by: '王', at: '2021-02-03T00:00:00.000Z' };
const said = { hand: [], projects: [] };

const entryAt = async (key: string) => {
  const entry = await loadEntry(key);
  if (entry === null) throw new Error('stored above');
  return entry;
};
const itemAt = async (key: string) => {
  const entry = await entryAt(key);
  const [item] = itemsOf(reviewOf(entry), entry.items);
  if (item === undefined) throw new Error('confirmed above');
  return item;
};
const changeAt = async (key: string, fields: ItemChange['fields'] = {}): Promise<ItemChange> => {
  const item = await itemAt(key);
  return { number: item.record?.number ?? null, findings: findingsOf(item), fields };
};
const write = async (key: string, fields: ItemChange['fields'] = {}) => {
  const result = await saveItems([{ key, changes: [await changeAt(key, fields)] }], WRITER);
  if (result.kind !== 'saved') throw new Error(result.reason);
  return result;
};
const numberAt = async (key: string) => (await itemAt(key)).record?.number;
const fieldsAt = async (key: string) => (await itemAt(key)).record?.fields;

beforeEach(async () => {
  fakeBrowser.reset();
  for (const page of [PAGE, OTHER]) await saveCheck(page, { ...example, source: page }, '2021-02-01T08:00:00.000Z');
  for (const key of [KEY, SECOND]) await saveDecisions(key, [decisionOn('confirmed', '2021-02-02T08:00:00.000Z')]);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the number of an item', () => {
  it('is given once, and counts within the report year', async () => {
    await write(KEY);
    await write(SECOND);
    await write(KEY, { measures: '补正' });
    expect([await numberAt(KEY), await numberAt(SECOND)]).toEqual([`${year}-0001`, `${year}-0002`]);
  });

  it('stays through a decision that is taken back and made again, and through a re-check with other figures', async () => {
    const made = await saveDecisions(KEY, [decisionOn('confirmed', '2021-02-02T09:00:00.000Z')]);
    if (made.kind !== 'saved') throw new Error(made.reason);
    await write(KEY);
    await undo(KEY, made.steps);
    await saveDecisions(KEY, [decisionOn('dismissed', '2021-02-02T10:00:00.000Z')]);
    await saveDecisions(KEY, [decisionOn('confirmed', '2021-02-02T11:00:00.000Z')]);
    expect(await numberAt(KEY)).toBe(`${year}-0001`);
    await saveCheck(PAGE, withFigure(12), '2021-03-01T08:00:00.000Z');
    expect(await numberAt(KEY)).toBe(`${year}-0001`);
  });

  it('is not given again when its report was deleted, and is there again when that is undone', async () => {
    await write(KEY, { measures: '补正' });
    const result = await removeEntries([KEY]);
    await write(SECOND);
    expect(await numberAt(SECOND)).toBe(`${year}-0002`);
    if (result.kind !== 'removed') throw new Error(result.reason);
    await restoreEntries(result.removed);
    expect([await numberAt(KEY), await fieldsAt(KEY)]).toEqual([`${year}-0001`, { measures: '补正' }]);
  });

  it('is one where two windows give it at once, and two items never share one', async () => {
    const change = await changeAt(KEY);
    const both = [
      saveItems([{ key: KEY, changes: [change] }], WRITER),
      saveItems([{ key: KEY, changes: [change] }], WRITER),
    ];
    await Promise.all([...both, saveItems([{ key: SECOND, changes: [await changeAt(SECOND)] }], WRITER)]);
    expect((await entryAt(KEY)).items).toHaveLength(1);
    expect(await numberAt(KEY)).not.toBe(await numberAt(SECOND));
  });

  it('is known from the items where the counter cannot be read', async () => {
    await write(KEY);
    await browser.storage.local.set({ 'setting:item-numbers': 'broken' });
    await write(SECOND);
    expect(await numberAt(SECOND)).toBe(`${year}-0002`);
  });

  it('of another ledger is kept where it is free, and changed where it is given here', async () => {
    await write(KEY, { measures: '补正' });
    const theirs = await entryAt(KEY);
    fakeBrowser.reset();
    await importLedger({ entries: [theirs], said });
    expect(await numberAt(KEY)).toBe(`${year}-0001`);
    await saveCheck(OTHER, { ...example, source: OTHER }, '2021-02-01T08:00:00.000Z');
    await saveDecisions(SECOND, [decisionOn('confirmed', '2021-02-02T08:00:00.000Z')]);
    await write(SECOND);
    expect(await numberAt(SECOND)).toBe(`${year}-0002`);

    fakeBrowser.reset();
    await saveCheck(OTHER, { ...example, source: OTHER }, '2021-02-01T08:00:00.000Z');
    await saveDecisions(SECOND, [decisionOn('confirmed', '2021-02-02T08:00:00.000Z')]);
    await write(SECOND);
    await importLedger({ entries: [theirs], said });
    expect([await numberAt(SECOND), await numberAt(KEY)]).toEqual([`${year}-0001`, `${year}-0002`]);
    expect(await importLedger({ entries: [theirs], said })).toMatchObject({ added: 0, updated: 0, conflicts: [] });
    expect([await numberAt(KEY), await fieldsAt(KEY)]).toEqual([`${year}-0002`, { measures: '补正' }]);
  });
});

describe('what is written of an item', () => {
  it('stays where a re-check, a decision or the line of the list is written', async () => {
    await write(KEY, { measures: '补正', due: '2021-02-20' });
    await saveCheck(PAGE, { ...example, checkedAt: '2021-03-01T08:00:00.000Z' }, '2021-03-01T08:00:00.000Z');
    await saveDecisions(KEY, [decisionOn('confirmed', '2021-03-02T08:00:00.000Z')]);
    expect(await fieldsAt(KEY)).toEqual({ measures: '补正', due: '2021-02-20' });
  });

  it('is brought together field by field where two windows write', async () => {
    await write(KEY);
    const [one, other] = [await changeAt(KEY, { measures: '补正' }), await changeAt(KEY, { person: '李' })];
    await Promise.all([one, other].map((change) => saveItems([{ key: KEY, changes: [change] }], WRITER)));
    expect(await fieldsAt(KEY)).toEqual({ measures: '补正', person: '李' });
  });

  it('is taken back field by field, but for what was written since', async () => {
    await write(KEY, { measures: '旧' });
    const { steps } = await write(KEY, { measures: '新', person: '李' });
    await write(KEY, { person: '张' });
    expect(await undoItems(steps)).toMatchObject({ kind: 'undone', overtaken: 1 });
    expect(await fieldsAt(KEY)).toEqual({ measures: '旧', person: '张' });
  });

  it('is all written or nothing where the store is full, and what was there stays', async () => {
    await write(KEY, { measures: '补正' });
    const before = await browser.storage.local.get(null);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
    const asked = [
      { key: KEY, changes: [await changeAt(KEY, { person: '李' })] },
      { key: SECOND, changes: [await changeAt(SECOND, { person: '李' })] },
    ];
    expect(await saveItems(asked, WRITER)).toEqual({ kind: 'not-saved', reason: 'full' });
    expect(await browser.storage.local.get(null)).toEqual(before);
  });

  it('of two ledgers is merged: what one side lacks comes in, of two words the later ones are kept, and told', async () => {
    await write(KEY, { measures: '本机', person: '李' });
    const mine = await entryAt(KEY);
    const [record] = mine.items ?? [];
    if (record === undefined) throw new Error('written above');
    const theirs = {
      ...mine,
      items: [{ ...record, fields: { measures: '文件', proof: '截图' }, at: '2021-02-09T00:00:00.000Z', by: '赵' }],
    };
    expect(await importLedger({ entries: [theirs], said })).toMatchObject({
      updated: 1,
      conflicts: [
        { kind: 'item', number: `${year}-0001`, field: 'measures', mine: '本机', theirs: '文件', kept: 'theirs' },
      ],
    });
    expect(await fieldsAt(KEY)).toEqual({ measures: '文件', person: '李', proof: '截图' });
  });
});
