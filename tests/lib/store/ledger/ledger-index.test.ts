import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadMatches, saveMatches } from '@/lib/store/hand-matches';
import { saveCheck } from '@/lib/store/ledger/checks';
import {
  loadAside,
  loadEntry,
  loadIndexFirst,
  removeAside,
  removeEntries,
  saveDecisions,
  usage,
  watchLedger,
} from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { loadProjects, saveProjects } from '@/lib/store/projects';
import { named } from '../../ledger/named-units';
import { example, ofYear } from '../example';
import { decisionOn, withFigure } from '../finding';
import { at, KEY, line, OTHER, PAGE } from './ledger-pages';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('the list', () => {
  it('has a line a report, made of what is saved', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveCheck(PAGE, ofYear(2021), at(2));
    await saveCheck(OTHER, ofYear(null), at(3));
    const rows = await loadIndex();
    expect(rows.map(({ key }) => key).sort()).toEqual([KEY, keyOf(PAGE, 2021), keyOf(OTHER, null)].sort());
    expect(await line()).toMatchObject({
      url: PAGE,
      title: '鲤城区统计局2020年政府信息公开工作年度报告',
      savedAt: at(1),
      summary: { unit: '鲤城区统计局', year: 2020, errors: 1, reviewed: { done: 0, of: 1 } },
      decisionCounts: { undecided: 1, confirmed: 0, lapsed: 0 },
      tags: [],
    });
  });

  it('is read without reading a record', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    const get = vi.spyOn(browser.storage.local, 'get');
    (browser.storage.local as { getKeys?: unknown }).getKeys = async () =>
      Object.keys(await browser.storage.local.get(null));
    await loadIndex();
    delete (browser.storage.local as { getKeys?: unknown }).getKeys;
    const asked = get.mock.calls.flatMap(([keys]) => (Array.isArray(keys) ? keys : []));
    expect([...asked].sort()).toEqual([`mark:${KEY}`, `row:${KEY}`]);
  });

  it('is read in two steps where names come only with what they name: what was there last time, then all', async () => {
    await saveCheck(PAGE, example, at(1));
    // The first time nothing is known: all of it at once.
    expect(await loadIndexFirst()).toMatchObject({ rows: [{ url: PAGE }], whole: null });
    await saveCheck(OTHER, example, at(2));
    await saveDecisions(KEY, [decisionOn('confirmed', at(3))]);
    const get = vi.spyOn(browser.storage.local, 'get');
    const { rows, whole } = await loadIndexFirst();
    expect(rows).toMatchObject([{ url: PAGE, decisionCounts: { confirmed: 1 } }]);
    const asked = get.mock.calls.flatMap(([keys]) => keys ?? ['everything']);
    expect(asked.flat().sort()).toEqual(['directory', `mark:${KEY}`, `row:${KEY}`]);
    expect((await whole?.())?.map(({ url }) => url).sort()).toEqual([OTHER, PAGE].sort());
    await removeEntries([KEY]);
    const after = await loadIndexFirst();
    expect(after.rows.map(({ url }) => url)).toEqual([OTHER]);
    expect(await after.whole?.()).toMatchObject([{ url: OTHER }]);
  });

  it('finds reports that earlier versions saved, and keeps their lines', async () => {
    const old = { version: 2, url: PAGE, savedAt: at(1), evaluation: example };
    await browser.storage.local.set({ [`check:${KEY}`]: old });
    expect(await line()).toMatchObject({ savedAt: at(1), summary: { unit: '鲤城区统计局' } });
    expect((await browser.storage.local.get(`row:${KEY}`))[`row:${KEY}`]).toContain(at(1));
    expect(await loadEntry(KEY)).toMatchObject({ url: PAGE, evaluation: example, text: null, before: null });
  });

  it('makes lines of another version anew', async () => {
    await saveCheck(PAGE, example, at(1));
    for (const row of [{ version: 1 }, '{', JSON.stringify({ version: 0, title: 'x' })]) {
      await browser.storage.local.set({ [`row:${KEY}`]: row });
      expect((await line())?.title).toBe(example.report.title);
    }
  });

  it('is right whoever wrote last: a check that knew nothing of a decision, or a decision that knew nothing of a check', async () => {
    await saveCheck(PAGE, example, at(1));
    const { [`row:${KEY}`]: beforeDecision } = await browser.storage.local.get(`row:${KEY}`);
    await saveDecisions(KEY, [decisionOn('dismissed', at(2))]);
    const { [`mark:${KEY}`]: markBefore } = await browser.storage.local.get(`mark:${KEY}`);
    await browser.storage.local.set({ [`row:${KEY}`]: beforeDecision });
    expect((await line())?.decisionCounts.dismissed).toBe(1);

    await saveCheck(PAGE, withFigure(12), at(3));
    await browser.storage.local.set({ [`mark:${KEY}`]: markBefore });
    expect((await line())?.decisionCounts).toMatchObject({ dismissed: 0, lapsed: 1 });

    // Both at once: neither line was made of what is there now.
    await browser.storage.local.set({ [`row:${KEY}`]: String(beforeDecision).replace(at(1), at(9)) });
    expect(await line()).toMatchObject({ savedAt: at(3), decisionCounts: { lapsed: 1 } });
  });
});

describe('broken records', () => {
  it('leave the rest working, can be exported, and go when asked', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveCheck(OTHER, example, at(2));
    await browser.storage.local.set({ [`check:${KEY}`]: { version: 3, url: PAGE, savedAt: at(1), packed: 'torn' } });
    expect(await loadEntry(KEY)).toBeNull();
    expect((await loadIndex()).map(({ key }) => key)).toEqual([keyOf(OTHER, 2020)]);
    expect(await loadAside()).toEqual([
      {
        key: `check:${KEY}`,
        entry: KEY,
        setAsideAt: null,
        stored: { version: 3, url: PAGE, savedAt: at(1), packed: 'torn' },
      },
    ]);
    await saveCheck(PAGE, example, at(3));
    const aside = await loadAside();
    expect(aside).toMatchObject([{ entry: KEY, setAsideAt: at(3), stored: { packed: 'torn' } }]);
    expect(await loadIndex()).toHaveLength(2);
    expect(await removeAside([...aside.map(({ key }) => key), `check:${KEY}`])).toEqual({ kind: 'saved' });
    expect(await loadAside()).toEqual([]);
    expect(await loadEntry(KEY)).not.toBeNull();
  });
});

describe('watching', () => {
  it('tells which reports changed, until it is stopped', async () => {
    const heard = vi.fn();
    const stop = watchLedger(heard);
    await saveCheck(PAGE, example, at(1));
    await browser.storage.local.set({ 'setting:pill': true });
    expect(heard.mock.calls).toEqual([[{ keys: [KEY], aside: false, said: false }]]);
    stop();
    await saveCheck(OTHER, example, at(2));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('tells that something was said of pages or projects', async () => {
    const heard = vi.fn();
    const stop = watchLedger(heard);
    await saveProjects([{ tag: '2020年度鲤城区年报核查', whole: PAGE, units: null }]);
    await saveMatches([{ one: PAGE, other: OTHER, same: true }]);
    stop();
    expect(heard.mock.calls).toEqual([
      [{ keys: [], aside: false, said: true }],
      [{ keys: [], aside: false, said: true }],
    ]);
  });
});

describe('what is said by hand', () => {
  it('is kept, the latest word on a project or on two pages in the place of the one before', async () => {
    await saveProjects([{ tag: '甲', whole: PAGE, units: named('统计局') }]);
    await saveProjects([{ tag: '乙', whole: null, units: named('教育局') }]);
    await saveProjects([{ tag: '甲', whole: PAGE, units: named('统计局', '审计局') }]);
    expect(await loadProjects()).toEqual([
      { tag: '乙', whole: null, units: named('教育局') },
      { tag: '甲', whole: PAGE, units: named('统计局', '审计局') },
    ]);
    await saveProjects([{ tag: '乙', whole: null, units: null }]);
    expect((await loadProjects()).map(({ tag }) => tag)).toEqual(['甲']);
    await saveMatches([{ one: PAGE, other: OTHER, same: true }]);
    await saveMatches([{ one: OTHER, other: PAGE, same: false }]);
    expect(await loadMatches()).toEqual([{ one: OTHER, other: PAGE, same: false }]);
  });

  it('is nothing where what is stored can not be read', async () => {
    await browser.storage.local.set({ 'setting:projects': 'broken', 'setting:matches': [{ one: 1 }] });
    expect(await loadProjects()).toEqual([]);
    expect(await loadMatches()).toEqual([]);
  });
});

describe('usage', () => {
  const estimate = (quota: number, used: number) =>
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota, usage: used }) } });

  it('says early that room runs out', async () => {
    await saveCheck(PAGE, example, at(1));
    const { bytes } = await usage();
    expect(bytes).toBeGreaterThan(500);
    estimate(10_000_000_000, 1_000_000);
    expect(await usage()).toMatchObject({ quota: 10_000_000_000, nearlyFull: false });
    estimate(10_000_000_000, 8_500_000_000);
    expect((await usage()).nearlyFull).toBe(true);
    estimate(200_000_000, 110_000_000);
    expect((await usage()).nearlyFull).toBe(true);
    vi.unstubAllGlobals();
  });
});
