import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Finding } from '@/lib/judge/evaluation';
import { type HistoryResult, NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import type { DecisionState } from '@/lib/ledger/record/entry';
import { decide as make } from '@/lib/ledger/review/decision';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadEntry, removeEntries, saveDecisions } from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { makeDecidingProblems } from '@/lib/workbench/problems/decide-problems';
import { readProblems } from '@/lib/workbench/problems/read-problems';
import { makeSession } from '@/lib/workbench/session-state';
import { WORDS } from '../../words';
import { example } from '../store/example';
import { at, refuseWrites } from '../store/ledger/ledger-pages';

const { notices, problems: words, failures, decisions: text } = WORDS['zh-CN'].workbench;
const PAGES = ['a', 'b', 'c', 'd'].map((name) => `http://www.qzlc.gov.cn/${name}.htm`);
const KEYS = PAGES.map((page) => keyOf(page, 2020));
const [finding] = example.findings as [Finding];
const findings = [finding, { ...finding, id: `${finding.id}#2`, data: { ...finding.data, computed: 12 } }];

/** A window of the workbench that shows all reports by problem. */
async function openWindow(across: HistoryResult = NOTHING_ACROSS) {
  const session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '王', onChange: () => {} });
  session.putRows(await loadIndex());
  const reading = readProblems(session, { resultOf: () => across });
  const deciding = makeDecidingProblems(session, reading);
  const reports = () => {
    const { problems } = session.state();
    return problems.kind === 'read' ? problems.reports : new Map<string, never>();
  };
  const show = async (keys: readonly string[] = KEYS) => {
    reading.show(keys);
    await vi.waitFor(() => expect(reports().size).toBe(keys.length));
  };
  await show();
  const all = () => [...reports()].flatMap(([key, { faults }]) => faults.map((fault) => ({ key, fault })));
  const states = () => all().map(({ fault }) => fault.state);
  const decide = (state: DecisionState | null, given = {}, faults = all()) =>
    deciding.decide({ state, reason: '', note: null, ...given, faults });
  const told = () => session.state().notice.told;
  return { session, reading, show, all, states, decide, told, undo: deciding.undo };
}

const storedStates = async () =>
  (await Promise.all(KEYS.map((key) => loadEntry(key)))).flatMap(
    (entry) => entry?.decisions.map(({ state, by }) => `${state} ${by}`) ?? ['gone'],
  );
const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value);

/** What another window decides on the first finding of a report. */
async function decideElsewhere(key: string, state: DecisionState, second = 30) {
  const said = { state, reason: '口径不同', note: '', by: '李', at: at(second) };
  expect(await saveDecisions(key, make(findings.slice(0, 1), said) ?? [])).toMatchObject({ kind: 'saved' });
}

/** The browser takes so many writes and no more. */
function fillAfter(writes: number) {
  const { local } = browser.storage;
  const set = local.set.bind(local);
  let left = writes;
  return vi.spyOn(local, 'set').mockImplementation(async (items) => {
    left -= 1;
    if (left < 0) throw new Error('QUOTA_BYTES quota exceeded');
    await set(items);
  });
}

/** A clock by which every write takes half a second, so that a work of several is shown. */
function slowClock(onWrite: (written: number) => void = () => {}) {
  const { local } = browser.storage;
  const set = local.set.bind(local);
  let [now, written] = [performance.now(), 0];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    now += 500;
    written += 1;
    onWrite(written);
    await set(items);
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  for (const page of PAGES) await saveCheck(page, { ...example, source: page, findings }, at(0));
});

describe('deciding alike across reports', () => {
  it('decides on all, tells it in a line, and takes all back at once', async () => {
    const window = await openWindow();
    expect(await window.decide('dismissed', { reason: '口径不同' })).toBe(true);
    expect(await storedStates()).toEqual(times(8, 'dismissed 王'));
    expect(window.states()).toEqual(times(8, 'dismissed'));
    expect(window.told()).toMatchObject({ tone: 'passed', words: notices.decided(text.states.dismissed, 8) });
    expect((await loadIndex()).map(({ decisionCounts }) => decisionCounts.dismissed)).toEqual(times(4, 2));
    await window.undo();
    expect(await storedStates()).toEqual([]);
    expect(window.states()).toEqual(times(8, 'open'));
    expect(window.told()?.words).toBe(notices.undone(null));
    await window.undo();
    expect(window.told()?.words).toBe(notices.nothing);
  });

  it('keeps what is confirmed across reports in its own words', async () => {
    const carryOver = { ...finding, id: 'reconciliation/carry-over:review', rule: 'reconciliation/carry-over' };
    const window = await openWindow({ findings: [carryOver], passes: [] });
    await window.decide('confirmed');
    const [decisions = []] = await Promise.all(KEYS.slice(0, 1).map(async (key) => (await loadEntry(key))?.decisions));
    expect(decisions.map(({ found }) => found?.finding.id)).toEqual([undefined, undefined, carryOver.id]);
  });

  it('says of a selection how many had been decided otherwise, which undo brings back', async () => {
    const window = await openWindow();
    const [first, second, ...rest] = window.all();
    if (!first || !second) throw new Error('there are eight');
    await window.decide('dismissed', { reason: '口径不同' }, [first]);
    await window.decide('confirmed', {}, [second]);
    await window.decide('confirmed', {}, window.all());
    const decided = notices.decided(text.states.confirmed, rest.length + 2);
    expect(window.told()?.words).toBe([decided, words.replaced(1)].join(words.semicolon));
    await window.undo();
    expect(window.states().slice(0, 3)).toEqual(['dismissed', 'confirmed', 'open']);
    // One by itself: what stood there is seen.
    await window.decide('confirmed', {}, window.all().slice(0, 1));
    expect(window.told()?.words).toBe(notices.decided(text.states.confirmed, 1));
  });

  it('asks for the reason of a dismissal, and changes nothing without one', async () => {
    const window = await openWindow();
    expect(await window.decide('dismissed', { reason: ' ' })).toBe(false);
    expect(window.told()?.words).toBe(notices.reasonMissing);
    expect(await storedStates()).toEqual([]);
  });

  it('takes presses one after the other, the later ones seeing the earlier', async () => {
    const window = await openWindow();
    const faults = window.all();
    await Promise.all([window.decide('confirmed', {}, faults), window.decide('rectified', {}, faults)]);
    expect(await storedStates()).toEqual(times(8, 'rectified 王'));
    await window.undo();
    expect(window.states()).toEqual(times(8, 'confirmed'));
    await window.decide(null, { note: '同批复核' });
    expect(window.told()?.words).toBe(words.noted(8));
    expect(window.states()).toEqual(times(8, 'confirmed'));
    expect((await loadEntry(KEYS[0] ?? ''))?.decisions[0]?.note).toBe('同批复核');
  });

  it('leaves what another window decided in between, and says so', async () => {
    const window = await openWindow();
    await decideElsewhere(KEYS[1] ?? '', 'dismissed');
    expect(await window.decide('confirmed')).toBe(true);
    expect(await storedStates()).toEqual([...times(2, 'confirmed 王'), 'dismissed 李', ...times(5, 'confirmed 王')]);
    expect(window.told()).toMatchObject({
      tone: 'warning',
      words: [notices.decided(text.states.confirmed, 7), words.overtaken(1)].join(words.semicolon),
    });
    expect(window.states().filter((state) => state === 'dismissed')).toHaveLength(1);
    // Undoing leaves it too, and what was decided anew since.
    await decideElsewhere(KEYS[0] ?? '', 'rectified', 40);
    await window.undo();
    expect(await storedStates()).toEqual(['rectified 李', 'dismissed 李']);
    expect(window.told()?.words).toBe(notices.undonePartly(6, 1));
  });

  it('keeps what was saved before the disk was full, says what is left, and takes that much back', async () => {
    const window = await openWindow();
    const full = fillAfter(2);
    expect(await window.decide('confirmed')).toBe(true);
    full.mockRestore();
    expect(await storedStates()).toEqual(times(4, 'confirmed 王'));
    expect(window.states()).toEqual([...times(4, 'confirmed'), ...times(4, 'open')]);
    expect(window.told()).toMatchObject({
      tone: 'error',
      words: [notices.decided(text.states.confirmed, 4), words.refused(4, failures.full)].join(words.semicolon),
    });
    // Taking back stops at a full disk as well, and can be taken up again.
    const again = fillAfter(1);
    await window.undo();
    again.mockRestore();
    expect(window.told()).toMatchObject({ tone: 'error', words: failures.full });
    expect(await storedStates()).toEqual(times(2, 'confirmed 王'));
    await window.undo();
    expect(await storedStates()).toEqual([]);
    expect(window.states()).toEqual(times(8, 'open'));
  });

  it('saves nothing on a disk that is full at once', async () => {
    const window = await openWindow();
    const full = refuseWrites();
    expect(await window.decide('confirmed')).toBe(false);
    full.mockRestore();
    expect(window.told()).toMatchObject({ tone: 'error', words: words.refused(8, failures.full) });
    expect(window.told()?.onUndo).toBeUndefined();
    expect(await storedStates()).toEqual([]);
  });

  it('passes over a report that was deleted meanwhile, and says so', async () => {
    const window = await openWindow();
    await removeEntries(KEYS.slice(0, 1));
    await window.decide('confirmed');
    expect(await storedStates()).toEqual(['gone', ...times(6, 'confirmed 王')]);
    expect(window.told()?.words).toBe([notices.decided(text.states.confirmed, 6), words.gone(2)].join(words.semicolon));
  });

  it('shows how far it is when it takes its time, and stops where it is told to', async () => {
    const window = await openWindow();
    const seen: string[] = [];
    slowClock((written) => {
      const [work] = window.session.state().notice.works;
      if (work !== undefined) seen.push(`${work.words} ${work.done}/${work.of}`);
      if (written === 3) work?.onStop?.();
    });
    await window.decide('confirmed');
    expect(seen).toEqual([`${words.saving} 1/4`, `${words.saving} 2/4`]);
    expect(window.session.state().notice.works).toEqual([]);
    expect(await storedStates()).toEqual(times(6, 'confirmed 王'));
    expect(window.told()).toMatchObject({
      tone: 'warning',
      words: [notices.decided(text.states.confirmed, 6), words.left(2)].join(words.semicolon),
    });
    window.told()?.onUndo?.();
    await vi.waitFor(async () => expect(await storedStates()).toEqual([]));
  });
});

describe('the faults that are shown', () => {
  it('are read again for a line that was put anew, and let go of when others were shown last', async () => {
    const window = await openWindow();
    await decideElsewhere(KEYS[2] ?? '', 'confirmed');
    window.session.putRows((await loadIndex()).filter(({ key }) => key === KEYS[2]));
    window.reading.show(KEYS);
    await vi.waitFor(() => expect(window.states().filter((state) => state === 'confirmed')).toHaveLength(1));
    await window.show(KEYS.slice(0, 2));
    expect(window.all()).toHaveLength(4);
    window.reading.show(null);
    expect(window.session.state().problems).toEqual({ kind: 'none' });
    expect(KEYS.map((key) => window.reading.of(key)?.key)).toEqual([KEYS[0], KEYS[1], undefined, undefined]);
  });

  it('are said to be out of reach where the store is', async () => {
    const window = await openWindow();
    window.reading.show(null);
    window.session.putRows(await loadIndex());
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('Extension context invalidated.'));
    window.reading.show(KEYS);
    await vi.waitFor(() => expect(window.session.state().problems).toEqual({ kind: 'unreadable' }));
  });
});
