import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Decision } from '@/lib/ledger/record/entry';
import { comparedWith } from '@/lib/ledger/review/beside-earlier';
import { compareEvaluations } from '@/lib/ledger/review/compare';
import { standing } from '@/lib/ledger/review/decision';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadAside, loadEntry, saveDecisions, setTags, undo } from '@/lib/store/ledger/ledger';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { example } from '../example';
import { decisionOn, withFigure } from '../finding';
import { at, KEY, line, OTHER, PAGE, refuseWrites } from './ledger-pages';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

/** Saves decisions as one press; what is to be handed back to take them back. */
async function stepsOf(...decisions: readonly Decision[]) {
  const result = await saveDecisions(KEY, decisions);
  if (result.kind !== 'saved') throw new Error(result.reason);
  return result.steps;
}

describe('decisions', () => {
  it('stand through re-checks that find the same, and lapse when a figure changes', async () => {
    await saveCheck(PAGE, example, at(1));
    expect(await saveDecisions(KEY, [decisionOn('confirmed', at(2))])).toMatchObject({ kind: 'saved' });
    await saveCheck(PAGE, { ...example, checkedAt: at(3) }, at(3));
    expect(await line()).toMatchObject({
      decisionCounts: { confirmed: 1, undecided: 0 },
      summary: { reviewed: { done: 1, of: 1 } },
    });

    await saveCheck(PAGE, withFigure(12), at(4));
    expect((await line())?.decisionCounts).toEqual({
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
    expect((await line())?.decisionCounts).toMatchObject({ undecided: 0, lapsed: 0, gone: 1 });
    await saveCheck(PAGE, example, at(6));
    expect((await line())?.decisionCounts.confirmed).toBe(1);
  });

  it('on findings across reports are not called gone', async () => {
    await saveCheck(PAGE, example, at(1));
    const across = {
      ...decisionOn('confirmed', at(2)),
      finding: 'reconciliation/carry-over:requests/carried-in/total',
    };
    await saveDecisions(KEY, [across]);
    expect((await loadEntry(KEY))?.decisions).toEqual([across]);
    expect((await line())?.decisionCounts).toMatchObject({ undecided: 1, gone: 0 });
  });

  it('are taken back step by step, each once', async () => {
    await saveCheck(PAGE, example, at(1));
    const first = await stepsOf(decisionOn('open', at(2)));
    const second = await stepsOf(decisionOn('confirmed', at(3)));
    expect(await undo(KEY, first)).toMatchObject({ overtaken: 1, decisions: [{ state: 'confirmed' }] });
    expect(await undo(KEY, second)).toMatchObject({ overtaken: 0, decisions: [{ state: 'open' }] });
    expect((await line())?.decisionCounts.open).toBe(1);
    expect(await undo(KEY, second)).toMatchObject({ overtaken: 1, decisions: [{ state: 'open' }] });
    expect(await undo(KEY, first)).toEqual({ kind: 'undone', decisions: [], overtaken: 0 });
  });

  it('of one press are made, and taken back, in one write', async () => {
    await saveCheck(PAGE, example, at(1));
    const one = decisionOn('confirmed', at(2));
    const writes = vi.spyOn(browser.storage.local, 'set');
    const steps = await stepsOf(one, { ...one, finding: 'a' }, { ...one, finding: 'b' });
    expect(writes).toHaveBeenCalledTimes(1);
    expect((await loadEntry(KEY))?.decisions).toHaveLength(3);
    expect(await undo(KEY, steps)).toEqual({ kind: 'undone', decisions: [], overtaken: 0 });
    expect(writes).toHaveBeenCalledTimes(2);
  });

  it('are read where an earlier version kept their steps beside them', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    const name = `held:${KEY}`;
    const { [name]: stored } = await browser.storage.local.get(name);
    await browser.storage.local.set({ [name]: { ...Object(stored), history: [{ finding: 'a' }] } });
    expect((await loadEntry(KEY))?.decisions).toHaveLength(1);
    expect(await loadAside()).toEqual([]);
  });

  it('say when they could not be saved, and change nothing', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    expect(await saveDecisions(keyOf(OTHER, 2020), [decisionOn('confirmed', at(2))])).toEqual({
      kind: 'not-saved',
      reason: 'missing',
    });
    const steps = await stepsOf(decisionOn('open', at(2)));
    const before = await browser.storage.local.get(null);
    refuseWrites();
    expect(await saveDecisions(KEY, [decisionOn('dismissed', at(3))])).toEqual({ kind: 'not-saved', reason: 'full' });
    expect(await undo(KEY, steps)).toEqual({ kind: 'not-saved', reason: 'full' });
    expect(await setTags([KEY], ['x'], [])).toEqual({ kind: 'not-saved', reason: 'full' });
    expect(await browser.storage.local.get(null)).toEqual(before);
  });

  it('that can not be read are put aside when the next one is made', async () => {
    await saveCheck(PAGE, example, at(1));
    await browser.storage.local.set({ [`held:${KEY}`]: 'torn' });
    expect(await loadEntry(KEY)).toMatchObject({ decisions: [], tags: [] });
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
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
      const entry = await loadEntry(KEY);
      const before = comparedWith(entry && { evaluation: entry.evaluation, before: entry.before ?? null }, evaluation);
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
