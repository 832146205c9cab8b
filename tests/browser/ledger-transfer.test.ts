import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveCheck } from '@/lib/browser/checks';
import {
  importEntries,
  loadEntries,
  loadEntry,
  loadIndex,
  removeEntries,
  restoreEntries,
  saveDecision,
  setTags,
} from '@/lib/browser/ledger';
import { keyOf } from '@/lib/browser/ledger-keys';
import { example, ofYear } from './example';
import { decisionOn, withFigure } from './finding';
import { at, KEY, line, OTHER, PAGE, refuseWrites } from './ledger-pages';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('removing', () => {
  it('takes everything of a report out, and puts it back as it was', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveDecision(KEY, decisionOn('confirmed', at(2)));
    await saveCheck(OTHER, example, at(3));
    const before = await browser.storage.local.get(null);
    const result = await removeEntries([KEY]);
    if (result.kind !== 'removed') throw new Error(result.reason);
    expect(Object.keys(await browser.storage.local.get(null)).filter((name) => name.includes('qzlc'))).toEqual([]);
    expect(await loadIndex()).toHaveLength(1);
    expect(await restoreEntries(result.removed)).toEqual({ kind: 'saved' });
    expect(await browser.storage.local.get(null)).toEqual(before);
  });

  it('keeps what was checked anew in between', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveDecision(KEY, decisionOn('confirmed', at(2)));
    const result = await removeEntries([KEY]);
    if (result.kind !== 'removed') throw new Error(result.reason);
    await saveCheck(PAGE, withFigure(12), at(3));
    await restoreEntries(result.removed);
    expect(await line()).toMatchObject({ savedAt: at(3), held: { lapsed: 1 } });
  });

  it('leaves the page’s last check where that is one of another year', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveCheck(PAGE, ofYear(2021), at(2));
    await removeEntries([KEY]);
    expect(await browser.storage.local.get(`last:${PAGE}`)).toEqual({ [`last:${PAGE}`]: `check:${keyOf(PAGE, 2021)}` });
  });
});

describe('importing', () => {
  it('brings back what was exported and wiped', async () => {
    await saveCheck(PAGE, example, at(1), { text: ['一'], before: withFigure(3) });
    await saveDecision(KEY, decisionOn('dismissed', at(2)));
    await setTags([KEY], ['核查'], []);
    const exported = await loadEntries([KEY]);
    const before = await line();
    fakeBrowser.reset();
    expect(await importEntries(exported)).toEqual({ kind: 'imported', added: 1, updated: 0, conflicts: [] });
    expect(await loadEntries([KEY])).toEqual(exported);
    expect(await line()).toEqual(before);
    expect(await importEntries(exported)).toEqual({ kind: 'imported', added: 0, updated: 0, conflicts: [] });
  });

  it('keeps the newer decision, tells conflicts, and writes all or nothing', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveDecision(KEY, decisionOn('confirmed', at(2)));
    const [mine] = await loadEntries([KEY]);
    if (mine === undefined) throw new Error('It was saved.');
    const theirs = { ...mine, decisions: [decisionOn('dismissed', at(5), example, '李')], tags: ['他组'] };
    const another = { ...mine, url: `${OTHER}#zoom`, decisions: [] };
    const set = refuseWrites();
    expect(await importEntries([theirs, another])).toEqual({ kind: 'not-saved', reason: 'full' });
    set.mockRestore();
    expect(await loadIndex()).toHaveLength(1);
    expect(await importEntries([theirs, another])).toMatchObject({
      kind: 'imported',
      added: 1,
      updated: 1,
      conflicts: [{ kind: 'decision', kept: 'theirs' }],
    });
    expect(await line()).toMatchObject({ tags: ['他组'], held: { dismissed: 1 } });
    expect(await line(keyOf(OTHER, 2020))).toBeDefined();
  });

  it('merges with what is checked meanwhile', async () => {
    await saveCheck(PAGE, example, at(1));
    const exported = await loadEntries([KEY]);
    const get = browser.storage.local.get.bind(browser.storage.local);
    let reads = 0;
    vi.spyOn(browser.storage.local, 'get').mockImplementation(async (keys?: unknown) => {
      const read = await get(keys as never);
      reads += 1;
      if (reads === 2) await saveCheck(PAGE, withFigure(12), at(9));
      return read;
    });
    await importEntries(exported.map((entry) => ({ ...entry, tags: ['核查'] })));
    vi.restoreAllMocks();
    expect(await loadEntry(KEY)).toMatchObject({ savedAt: at(9), tags: ['核查'] });
  });
});
