import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Evaluation, Finding } from '@/lib/judge/evaluation';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import { rowOf } from '@/lib/ledger/list/row-of';
import type { ItemFields } from '@/lib/ledger/rectification/item-record';
import { findingsOf, itemsOf } from '@/lib/ledger/rectification/items';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadEntry, saveDecisions, saveItems } from '@/lib/store/ledger/ledger';
import { partKey } from '@/lib/store/ledger/ledger-keys';
import { savePanelDecisions } from '@/lib/store/ledger/panel-decisions';
import { example } from '../example';
import { decisionOn } from '../finding';
import { at, KEY, line, PAGE } from './ledger-pages';

const [finding] = example.findings as readonly [Finding];
const passes = [{ rule: finding.rule, subject: finding.subject, equation: null }];
const corrected: Evaluation = { ...example, checkedAt: at(9), textHash: 'd'.repeat(64), findings: [], passes };
const NONE = { waiting: 0, underway: 0, unrectified: 0, overdue: 0, rectified: 0, unshown: 0, due: null };

/** What the list's line says of the items; the same as the report itself says. */
async function itemsOfLine() {
  const entry = await loadEntry(KEY);
  if (entry === null) throw new Error('stored above');
  const items = (await line())?.items;
  expect(items).toEqual(rowOf(entry, NOTHING_ACROSS).items);
  return items;
}

async function write(fields: ItemFields): Promise<void> {
  const entry = await loadEntry(KEY);
  const [item] = entry === null ? [] : itemsOf(reviewOf(entry), entry.items);
  if (item === undefined) throw new Error('confirmed above');
  const change = { number: item.record?.number ?? null, findings: findingsOf(item), fields };
  await saveItems([{ key: KEY, changes: [change] }], { by: '王', at: at(5) });
}

beforeEach(async () => {
  fakeBrowser.reset();
  await saveCheck(PAGE, example, at(1));
});

describe('a line of the list', () => {
  it('has no items where nothing was confirmed', async () => {
    expect(await itemsOfLine()).toBeUndefined();
    await saveDecisions(KEY, [decisionOn('dismissed', at(2))]);
    expect(await itemsOfLine()).toBeUndefined();
  });

  it.each([
    ['the ledger', saveDecisions],
    ['the panel', savePanelDecisions],
  ])('has an item once it is confirmed in %s', async (_, save) => {
    await save(KEY, [decisionOn('confirmed', at(2))]);
    expect(await itemsOfLine()).toEqual({ ...NONE, waiting: 1 });
  });

  it('has the first day that an item is due, until that is closed', async () => {
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    await write({ due: '2021-05-01' });
    expect(await itemsOfLine()).toEqual({ ...NONE, waiting: 1, due: '2021-05-01' });
    await write({ due: '2021-04-01' });
    expect((await itemsOfLine())?.due).toBe('2021-04-01');
    await write({ closed: 'yes' });
    expect((await itemsOfLine())?.due).toBeNull();
  });

  it('counts what a re-check finds in order as put right, and its day no more, unless the reviewer keeps it open', async () => {
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    await write({ due: '2021-05-01' });
    await saveCheck(PAGE, corrected, at(9));
    expect(await itemsOfLine()).toEqual({ ...NONE, rectified: 1 });
    await write({ closed: 'no' });
    expect(await itemsOfLine()).toEqual({ ...NONE, rectified: 1, due: '2021-05-01' });
  });

  it('counts by itself what a re-check has no more without showing it in order', async () => {
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    await saveCheck(PAGE, { ...corrected, passes: [] }, at(9));
    expect(await itemsOfLine()).toEqual({ ...NONE, waiting: 1, unshown: 1 });
  });

  it('that an earlier version wrote, without items, is made anew', async () => {
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    await line();
    for (const part of ['row', 'mark'] as const) {
      const name = partKey(part, KEY);
      const { [name]: stored } = await browser.storage.local.get(name);
      const { items: _, ...old } = JSON.parse(String(stored));
      await browser.storage.local.set({ [name]: JSON.stringify({ ...old, version: 7 }) });
    }
    expect(await itemsOfLine()).toEqual({ ...NONE, waiting: 1 });
  });
});
