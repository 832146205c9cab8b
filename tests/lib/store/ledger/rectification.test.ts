import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Evaluation, Finding } from '@/lib/judge/evaluation';
import { saveCheck } from '@/lib/store/ledger/checks';
import { judgeLedger, type LedgerJudge } from '@/lib/store/ledger/judge-ledger';
import { importLedger, loadEntry, saveDecisions, setTags, undo } from '@/lib/store/ledger/ledger';
import { partKey } from '@/lib/store/ledger/ledger-keys';
import { loadDecisions } from '@/lib/store/ledger/panel-decisions';
import { example } from '../example';
import { decisionOn } from '../finding';
import { at, KEY, line, PAGE, refuseWrites } from './ledger-pages';

const [finding] = example.findings as readonly [Finding];
const passes = [{ rule: finding.rule, subject: finding.subject, equation: null }];
const corrected: Evaluation = { ...example, checkedAt: at(9), textHash: 'd'.repeat(64), findings: [], passes };
const FOUND = { finding, textHash: example.textHash, rules: example.engine.rules };
const HELD = partKey('review', KEY);

const storedDecisions = () => loadDecisions(KEY);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await saveCheck(PAGE, example, at(1));
});

describe('a confirmed finding that a re-check does away with', () => {
  it('is kept in the write that takes its check away', async () => {
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    const set = vi.spyOn(browser.storage.local, 'set');
    expect(await saveCheck(PAGE, corrected, at(9))).toMatchObject({ kind: 'saved' });
    expect(set).toHaveBeenCalledTimes(1);
    const decision = { ...decisionOn('confirmed', at(2)), found: FOUND, putRight: { at: at(9), equation: null } };
    expect(await storedDecisions()).toEqual([decision]);
    expect((await loadEntry(KEY))?.decisions).toEqual([decision]);
    expect((await line())?.decisionCounts.gone).toBe(1);
  });

  it('and its check stay where the store takes nothing', async () => {
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    const before = await browser.storage.local.get(null);
    const refused = refuseWrites();
    expect(await saveCheck(PAGE, corrected, at(9))).toEqual({ kind: 'not-saved', reason: 'full' });
    refused.mockRestore();
    expect(await browser.storage.local.get(null)).toEqual(before);
    await saveCheck(PAGE, corrected, at(10));
    expect(await storedDecisions()).toMatchObject([{ found: FOUND, putRight: { at: at(9) } }]);
  });

  it('is kept beside what other windows decide meanwhile', async () => {
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    const other = { ...decisionOn('dismissed', at(3)), finding: 'table/other:x', fingerprint: 'x' };
    await Promise.all([
      saveDecisions(KEY, [other]),
      saveCheck(PAGE, corrected, at(9)),
      setTags([KEY], ['甲'], []),
      saveDecisions(KEY, [{ ...other, finding: 'table/third:x' }]),
    ]);
    const entry = await loadEntry(KEY);
    expect(entry?.tags).toEqual(['甲']);
    expect(entry?.decisions).toHaveLength(3);
    expect(entry?.decisions.find(({ state }) => state === 'confirmed')).toMatchObject({ found: FOUND });
    expect((await line())?.decisionCounts.gone).toBe(3);
  });

  it('goes with its decision when that is taken back', async () => {
    const made = await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    if (made.kind !== 'saved') throw new Error(made.reason);
    await saveCheck(PAGE, corrected, at(9));
    expect(await undo(KEY, made.steps)).toMatchObject({ kind: 'undone', decisions: [], overtaken: 0 });
  });

  it('is kept where the ledger judges it again otherwise, without proof', async () => {
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    const change = { fresh: [], gone: [finding], changed: [], regraded: [], isRetimed: false };
    const onJudged = vi.fn<LedgerJudge['onJudged']>();
    await judgeLedger([KEY], {
      judge: (entry) => ({
        kind: 'judged',
        entry: { ...entry, evaluation: { ...corrected, textHash: example.textHash } },
        change,
      }),
      onJudged,
      onStep: () => true,
    });
    expect(onJudged.mock.calls[0]?.[1]?.decisions).toMatchObject([{ found: FOUND }]);
    const [decision] = await storedDecisions();
    expect(decision).toMatchObject({ found: FOUND });
    expect(decision?.putRight).toBeUndefined();
    expect((await line())?.decisionCounts.gone).toBe(1);
  });

  it('is kept where a newer check comes in from another ledger, and its item with it', async () => {
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    const entry = await loadEntry(KEY);
    if (entry === null) throw new Error('stored above');
    const said = { hand: [], projects: [] };
    const theirs = { ...entry, evaluation: corrected, savedAt: at(9), decisions: [] };
    await importLedger({ entries: [theirs], said });
    expect(await storedDecisions()).toMatchObject([{ found: FOUND, putRight: { at: at(9) } }]);
    const whole = await loadEntry(KEY);
    if (whole === null) throw new Error('stored above');
    expect(await importLedger({ entries: [whole], said })).toMatchObject({ added: 0, updated: 0, conflicts: [] });
    fakeBrowser.reset();
    await importLedger({ entries: [whole], said });
    expect((await loadEntry(KEY))?.decisions).toEqual(whole.decisions);
  });

  it('is not written over decisions that cannot be read', async () => {
    await browser.storage.local.set({ [HELD]: { version: 99 } });
    expect(await saveCheck(PAGE, corrected, at(9))).toMatchObject({ kind: 'saved' });
    expect((await browser.storage.local.get(HELD))[HELD]).toEqual({ version: 99 });
  });
});
