import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeCheck } from '@/entrypoints/background/take-check';
import { takeDecision } from '@/entrypoints/background/take-decision';
import { fingerprint } from '@/lib/ledger/review/fingerprint';
import { watchDecisions } from '@/lib/store/checker/decisions';
import { readCheckMessage } from '@/lib/store/checker/read-check-message';
import { readDecisionMessage } from '@/lib/store/checker/read-decision-message';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadEntry, saveDecisions } from '@/lib/store/ledger/ledger';
import { savePanelDecisions, undoPanelDecisions } from '@/lib/store/ledger/panel-decisions';
import { example } from '../example';
import { decisionOn } from '../finding';
import { at, KEY, line, PAGE, refuseWrites } from './ledger-pages';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const findings = example.findings.map((finding) => ({ finding: finding.id, fingerprint: fingerprint(finding) }));
const asked = { type: 'decisions/make', key: KEY, findings, state: 'confirmed', reason: '', note: '' } as const;
const here = { url: PAGE, tab: { url: PAGE } };

describe('a decision from a panel', () => {
  it('is in the entry and in the line of the list, with the name of the reviewer, and is taken back', async () => {
    await browser.storage.local.set({ 'setting:reviewer': '张三' });
    await saveCheck(PAGE, example, at(1));
    const made = await takeDecision(asked);
    if (made?.kind !== 'saved') throw new Error('not saved');
    expect((await loadEntry(KEY))?.decisions).toMatchObject([{ state: 'confirmed', by: '张三' }]);
    expect(await line()).toMatchObject({ decisionCounts: { confirmed: 1 }, summary: { reviewed: { done: 1, of: 1 } } });
    const back = await takeDecision({ type: 'decisions/undo', key: KEY, steps: made.steps });
    expect(back).toMatchObject({ kind: 'undone', overtaken: 0 });
    expect(await line()).toMatchObject({ decisionCounts: { confirmed: 0, undecided: 1 } });
  });

  it('and one of the ledger stand each in the place of the other, and neither takes back the other', async () => {
    await saveCheck(PAGE, example, at(1));
    const mine = await savePanelDecisions(KEY, [decisionOn('confirmed', at(2))]);
    await saveDecisions(KEY, [decisionOn('rectified', at(3))]);
    expect(await line()).toMatchObject({ decisionCounts: { rectified: 1 } });
    if (mine.kind !== 'saved') throw new Error('not saved');
    expect(await undoPanelDecisions(KEY, mine.steps)).toMatchObject({ kind: 'undone', overtaken: 1 });
    expect((await loadEntry(KEY))?.decisions).toMatchObject([{ state: 'rectified' }]);
  });

  it('is told to every panel of the report at once', async () => {
    await saveCheck(PAGE, example, at(1));
    const told = vi.fn();
    fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
      const asked = readCheckMessage(message, here);
      return asked && takeCheck(asked);
    });
    const stop = watchDecisions(KEY, told);
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith([expect.objectContaining({ state: 'confirmed' })]));
    stop();
    await saveDecisions(KEY, [decisionOn('rectified', at(3))]);
    expect(told).toHaveBeenCalledOnce();
  });

  it('is asked for once more where the background lost the question', async () => {
    await saveCheck(PAGE, example, at(1));
    const told = vi.fn();
    let questions = 0;
    fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
      questions += 1;
      if (questions === 1) throw new Error('The message port closed before a response was received.');
      const asked = readCheckMessage(message, here);
      return asked && takeCheck(asked);
    });
    const stop = watchDecisions(KEY, told);
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce(), { timeout: 2000 });
    expect(told).toHaveBeenCalledWith([expect.objectContaining({ state: 'confirmed' })]);
    stop();
  });

  it('is not made on a report that is not stored, without a reason to dismiss, or where the store is full', async () => {
    expect(await takeDecision(asked)).toEqual({ kind: 'not-saved', reason: 'missing' });
    await saveCheck(PAGE, example, at(1));
    expect(await takeDecision({ ...asked, state: 'dismissed', reason: ' ' })).toBeUndefined();
    const before = await browser.storage.local.get(null);
    refuseWrites();
    expect(await takeDecision(asked)).toMatchObject({ kind: 'not-saved', reason: 'full' });
    vi.restoreAllMocks();
    expect(await browser.storage.local.get(null)).toEqual(before);
  });

  it('puts decisions aside that cannot be read, and loses none', async () => {
    await saveCheck(PAGE, example, at(1));
    await browser.storage.local.set({ [`held:${KEY}`]: { version: 1, torn: true } });
    await savePanelDecisions(KEY, [decisionOn('confirmed', at(2))]);
    const stored = await browser.storage.local.get(null);
    expect(Object.entries(stored).filter(([key]) => key.startsWith('aside:'))).toEqual([
      [expect.stringContaining(`held:${KEY}`), { version: 1, torn: true }],
    ]);
    expect((await loadEntry(KEY))?.decisions).toHaveLength(1);
  });
});

describe('a message from a panel', () => {
  it('is taken whole, from a frame of the report’s own site', () => {
    expect(readDecisionMessage(asked, here)).toEqual(asked);
    expect(readDecisionMessage(asked, { url: 'about:srcdoc', tab: { url: PAGE } })).toEqual(asked);
  });

  it('is refused from another site, from no tab, and where something is missing or too much', () => {
    const there = 'http://www.example.gov.cn/report.htm';
    expect(readDecisionMessage(asked, { url: there, tab: { url: there } })).toBeUndefined();
    expect(readDecisionMessage(asked, { url: PAGE })).toBeUndefined();
    expect(readDecisionMessage({ ...asked, state: 'deleted' }, here)).toBeUndefined();
    expect(readDecisionMessage({ ...asked, findings: [] }, here)).toBeUndefined();
    expect(readDecisionMessage({ ...asked, reason: 'x'.repeat(501) }, here)).toBeUndefined();
    expect(readDecisionMessage({ type: 'decisions/undo', key: KEY, steps: [{ finding: 'a' }] }, here)).toBeUndefined();
    expect(readDecisionMessage({ type: 'checker/open' }, here)).toBeUndefined();
  });

  it('on a file is taken from that file alone', () => {
    const file = { ...asked, key: '2023:file:///reports/a.html' };
    const sender = (url: string) => ({ url, tab: { url } });
    expect(readDecisionMessage(file, sender('file:///reports/a.html#part'))).toBeDefined();
    expect(readDecisionMessage(file, sender('file:///reports/b.html'))).toBeUndefined();
  });
});
