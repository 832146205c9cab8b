import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { comparedWith, loadCheck, saveCheck } from '@/lib/browser/checks';
import {
  importEntries,
  loadAside,
  loadEntries,
  loadEntry,
  loadIndex,
  removeAside,
  removeEntries,
  restoreEntries,
  saveDecision,
  setTags,
  undo,
  usage,
  watchLedger,
} from '@/lib/browser/ledger';
import { keyOf } from '@/lib/browser/ledger-keys';
import { compareEvaluations } from '@/lib/ledger/compare';
import { standing } from '@/lib/ledger/decision';
import { example, ofYear } from './example';
import { decisionOn, withFigure } from './finding';

const PAGE = 'http://www.qzlc.gov.cn/xxgk/t20210106_1.htm';
const OTHER = 'http://www.qzfz.gov.cn/xxgk/t20210106_2.htm';
const KEY = keyOf(PAGE, 2020);
const at = (second: number) => new Date(Date.UTC(2021, 1, 1, 8, 0, second)).toISOString();

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const line = async (key = KEY) => (await loadIndex()).find((row) => row.key === key);
const full = () => vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));

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
      held: { undecided: 1, confirmed: 0, lapsed: 0 },
      tags: [],
    });
  });

  it('is read without reading a record', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveDecision(KEY, decisionOn('confirmed', at(2)));
    const get = vi.spyOn(browser.storage.local, 'get');
    (browser.storage.local as { getKeys?: unknown }).getKeys = async () =>
      Object.keys(await browser.storage.local.get(null));
    await loadIndex();
    delete (browser.storage.local as { getKeys?: unknown }).getKeys;
    const asked = get.mock.calls.flatMap(([keys]) => (Array.isArray(keys) ? keys : []));
    expect([...asked].sort()).toEqual([`mark:${KEY}`, `row:${KEY}`]);
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
    await saveDecision(KEY, decisionOn('dismissed', at(2)));
    const { [`mark:${KEY}`]: markBefore } = await browser.storage.local.get(`mark:${KEY}`);
    await browser.storage.local.set({ [`row:${KEY}`]: beforeDecision });
    expect((await line())?.held.dismissed).toBe(1);

    await saveCheck(PAGE, withFigure(12), at(3));
    await browser.storage.local.set({ [`mark:${KEY}`]: markBefore });
    expect((await line())?.held).toMatchObject({ dismissed: 0, lapsed: 1 });

    // Both at once: neither line was made of what is there now.
    await browser.storage.local.set({ [`row:${KEY}`]: String(beforeDecision).replace(at(1), at(9)) });
    expect(await line()).toMatchObject({ savedAt: at(3), held: { lapsed: 1 } });
  });
});

describe('decisions', () => {
  it('stand through re-checks that find the same, and lapse when a figure changes', async () => {
    await saveCheck(PAGE, example, at(1));
    expect(await saveDecision(KEY, decisionOn('confirmed', at(2)))).toMatchObject({ kind: 'saved' });
    await saveCheck(PAGE, { ...example, checkedAt: at(3) }, at(3));
    expect(await line()).toMatchObject({
      held: { confirmed: 1, undecided: 0 },
      summary: { reviewed: { done: 1, of: 1 } },
    });

    await saveCheck(PAGE, withFigure(12), at(4));
    expect((await line())?.held).toEqual({
      undecided: 1,
      open: 0,
      confirmed: 0,
      dismissed: 0,
      rectified: 0,
      lapsed: 1,
      gone: 0,
    });
    const entry = await loadEntry(KEY);
    expect(entry && standing(entry.decisions, entry.evaluation).findings[0]).toMatchObject({
      kind: 'lapsed',
      changes: [{ before: 10, after: 12 }, { name: 'computed' }],
    });

    await saveCheck(PAGE, { ...example, findings: [] }, at(5));
    expect((await line())?.held).toMatchObject({ undecided: 0, lapsed: 0, gone: 1 });
    await saveCheck(PAGE, example, at(6));
    expect((await line())?.held.confirmed).toBe(1);
  });

  it('are taken back one by one', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveDecision(KEY, decisionOn('open', at(2)));
    await saveDecision(KEY, decisionOn('confirmed', at(3)));
    expect(await undo(KEY)).toMatchObject({ kind: 'undone', decisions: [{ state: 'open' }] });
    expect((await line())?.held.open).toBe(1);
    expect(await undo(KEY)).toEqual({ kind: 'undone', decisions: [] });
    expect(await undo(KEY)).toEqual({ kind: 'nothing' });
  });

  it('say when they could not be saved, and change nothing', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveDecision(KEY, decisionOn('confirmed', at(2)));
    expect(await saveDecision(keyOf(OTHER, 2020), decisionOn('confirmed', at(2)))).toEqual({
      kind: 'not-saved',
      reason: 'missing',
    });
    const before = await browser.storage.local.get(null);
    full();
    expect(await saveDecision(KEY, decisionOn('dismissed', at(3)))).toEqual({ kind: 'not-saved', reason: 'full' });
    expect(await undo(KEY)).toEqual({ kind: 'not-saved', reason: 'full' });
    expect(await setTags([KEY], ['x'], [])).toEqual({ kind: 'not-saved', reason: 'full' });
    expect(await browser.storage.local.get(null)).toEqual(before);
  });

  it('that can not be read are put aside when the next one is made', async () => {
    await saveCheck(PAGE, example, at(1));
    await browser.storage.local.set({ [`held:${KEY}`]: 'torn' });
    expect(await loadEntry(KEY)).toMatchObject({ decisions: [], tags: [] });
    await saveDecision(KEY, decisionOn('confirmed', at(2)));
    expect((await loadEntry(KEY))?.decisions).toHaveLength(1);
    expect(await loadAside()).toMatchObject([{ entry: KEY, stored: 'torn' }]);
  });
});

describe('tags', () => {
  it('are put on and taken off many reports at once', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveCheck(OTHER, example, at(2));
    await setTags([KEY, keyOf(OTHER, 2020)], ['2020年度核查', '鲤城'], []);
    await setTags([KEY, 'none:gone'], ['鲤城'], ['2020年度核查']);
    await saveCheck(PAGE, withFigure(12), at(3));
    expect((await line())?.tags).toEqual(['鲤城']);
    expect((await line(keyOf(OTHER, 2020)))?.tags).toEqual(['2020年度核查', '鲤城']);
  });
});

describe('a re-check', () => {
  it('is compared with the check before until the text changes again', async () => {
    const save = async (evaluation: typeof example, second: number) => {
      const before = comparedWith(await loadCheck(PAGE, 2020), evaluation);
      await saveCheck(PAGE, evaluation, at(second), { text: ['a'], before });
      return before;
    };
    expect(await save(example, 1)).toBeNull();
    expect((await save(withFigure(12), 2))?.textHash).toBe(example.textHash);
    const again = await save(withFigure(12), 3);
    expect(again?.textHash).toBe(example.textHash);
    const entry = await loadEntry(KEY);
    if (!entry?.before) throw new Error('There is a check before.');
    expect(compareEvaluations(entry.before, entry.evaluation)).toMatchObject({
      changed: [{ changes: [{ before: 10, after: 12 }, {}] }],
      changedSince: { rule: 'identity/changed-since', outcome: 'failed' },
    });
    expect((await save(withFigure(13, 'd'.repeat(64)), 4))?.textHash).toBe('c'.repeat(64));
  });
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
    const set = full();
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
    await importEntries(exported);
    vi.restoreAllMocks();
    expect((await loadEntry(KEY))?.savedAt).toBe(at(9));
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
    expect(heard.mock.calls).toEqual([[{ keys: [KEY], aside: false }]]);
    stop();
    await saveCheck(OTHER, example, at(2));
    expect(heard).toHaveBeenCalledTimes(1);
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
