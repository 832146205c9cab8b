import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import { rowOf } from '@/lib/ledger/list/row-of';
import type { FoundEntry, LedgerEntry } from '@/lib/ledger/record/entry';
import { entryKey } from '@/lib/ledger/record/merge';
import { fingerprint } from '@/lib/ledger/review/fingerprint';
import { rejudge } from '@/lib/ledger/review/rejudge';
import { STATUTORY_SETTINGS } from '@/lib/rules/rule';
import { saveCheck } from '@/lib/store/ledger/checks';
import { judgeLedger } from '@/lib/store/ledger/judge-ledger';
import { loadEntry, saveDecisions, watchLedger } from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { packRecord } from '@/lib/store/ledger/packed-record';
import { judgeLedgerAgain } from '@/lib/workbench/judge-again';
import { makeSession, type Session } from '@/lib/workbench/session-state';
import { WORDS } from '../../words';
import { checkedPage } from '../ledger/checked-page';
import { decisionOn } from '../store/finding';
import { refuseWrites } from '../store/ledger/ledger-pages';

const NONE = { judged: 0, changed: 0, fresh: 0, gone: 0, altered: 0, regraded: 0, retimed: 0, lacking: 0, later: 0 };

const { settingsPage, failures } = WORDS['zh-CN'].workbench;
const kept = checkedPage('made-2022-contact-malformed');
const older = checkedPage('made-clean-2019-department');
const [finding] = kept.evaluation.findings;
if (!finding) throw new Error('nothing found');
const KEY = entryKey(kept);
const OFF = { ...STATUTORY_SETTINGS, disabled: [finding.rule] };

let session: Session;
const reading = {
  lineOf: (entry: LedgerEntry) => rowOf(entry, NOTHING_ACROSS),
  refresh: vi.fn(async (_: readonly string[]) => {}),
  refreshSaid: async () => {},
};

const save = ({ url, evaluation, savedAt, text, facts }: LedgerEntry, withFacts: boolean) =>
  saveCheck(url, evaluation, savedAt, { text, before: null, ...(withFacts && facts && { facts }) });
const told = () => session.state().notice.told;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '王', onChange: () => {} });
  await save(kept, true);
  await save(older, false);
  session.putRows(await loadIndex());
});

describe('the ledger judged again', () => {
  it('says what its reports say by these settings, keeps what people hold of them, and tells what changed', async () => {
    await saveDecisions(KEY, [decisionOn('confirmed', '2026-01-21T09:00:00Z', kept.evaluation)]);
    await judgeLedgerAgain(session, reading).all(OFF);
    const entry = await loadEntry(KEY);
    expect(entry?.evaluation.findings.map(({ rule }) => rule)).not.toContain(finding.rule);
    expect(entry?.evaluation.settings?.disabled).toEqual([finding.rule]);
    expect(entry?.decisions).toHaveLength(1);
    const gone = kept.evaluation.findings.filter(({ rule }) => rule === finding.rule).length;
    const counts = { ...NONE, judged: 1, changed: 1, gone, lacking: 1 };
    expect(told()?.words).toBe(settingsPage.judgedAgain(counts, false));
    const row = (await loadIndex()).find(({ key }) => key === KEY);
    expect(row?.decisionCounts.gone).toBe(1);
    expect(session.row(KEY)?.decisionCounts.gone).toBe(1);
  });

  it('tells of a finding that says something else by the rules of today', async () => {
    const [first, ...rest] = kept.evaluation.findings;
    if (!first) throw new Error('nothing found');
    const findings = [{ ...first, data: { ...first.data, text: '别的' } }, ...rest];
    const engine = { ...kept.evaluation.engine, rules: '0' };
    await save(
      { ...kept, savedAt: '2026-03-01T09:00:00Z', evaluation: { ...kept.evaluation, engine, findings } },
      true,
    );
    await judgeLedgerAgain(session, reading).all(STATUTORY_SETTINGS);
    const counts = { ...NONE, judged: 1, changed: 1, altered: 1, lacking: 1 };
    expect(told()?.words).toBe(settingsPage.judgedAgain(counts, false));
    expect(told()?.words).toContain('内容变化 1');
  });

  it('is left as it is where it was judged so already', async () => {
    const before = await browser.storage.local.get(null);
    await judgeLedgerAgain(session, reading).all(STATUTORY_SETTINGS);
    expect(await browser.storage.local.get(null)).toEqual(before);
    const counts = { ...NONE, lacking: 1 };
    expect(told()?.words).toBe(settingsPage.judgedAgain(counts, false));
  });

  it('is not written over a check that came in meanwhile', async () => {
    const later = { ...kept, savedAt: '2026-02-01T09:00:00Z' };
    const onJudged = vi.fn();
    const judging = judgeLedger([KEY], {
      judge: (entry) => {
        void browser.storage.local.set({ [`check:${KEY}`]: packRecord({ ...later, before: null }) });
        return rejudge(entry, OFF);
      },
      onJudged,
      onStep: () => true,
    });
    expect(await judging).toEqual({ kind: 'judged', stopped: false });
    expect(onJudged).not.toHaveBeenCalled();
    const entry = await loadEntry(KEY);
    expect(entry?.savedAt).toBe('2026-02-01T09:00:00Z');
    expect(entry?.evaluation).toEqual(kept.evaluation);
  });

  it('is not written over checks that come in at any moment of its writing', async () => {
    const get = browser.storage.local.get.bind(browser.storage.local);
    const saves: Promise<unknown>[] = [];
    let isAsking = false;
    const read = vi.spyOn(browser.storage.local, 'get').mockImplementation((async (names: string[]) => {
      const answer = await get(names);
      if (!isAsking || !names.includes(`check:${KEY}`)) return answer;
      isAsking = false;
      saves.push(save({ ...kept, savedAt: `2026-02-01T09:00:0${saves.length}Z` }, true));
      await new Promise((resolve) => setTimeout(resolve, 50));
      isAsking = saves.length < 2;
      return answer;
    }) as never);
    const judge = (entry: FoundEntry) => {
      isAsking = true;
      return rejudge(entry, OFF);
    };
    await judgeLedger([KEY], { judge, onJudged: () => {}, onStep: () => true });
    isAsking = false;
    await Promise.all(saves);
    read.mockRestore();
    const savedAt = `2026-02-01T09:00:0${saves.length - 1}Z`;
    expect(await loadEntry(KEY)).toMatchObject({ savedAt, evaluation: kept.evaluation });
    expect(saves).toHaveLength(2);
  });

  it('can be stopped, and says what the store does not take', async () => {
    const onJudged = vi.fn();
    const by = { judge: (entry: FoundEntry) => rejudge(entry, OFF), onJudged, onStep: () => false };
    expect(await judgeLedger([KEY], by)).toEqual({ kind: 'judged', stopped: true });
    expect(onJudged).not.toHaveBeenCalled();
    expect((await loadEntry(KEY))?.evaluation).toEqual(kept.evaluation);
    refuseWrites();
    await judgeLedgerAgain(session, reading).all(OFF);
    expect(told()).toMatchObject({ tone: 'error', words: failures.full });
    expect(session.state().notice.works).toEqual([]);
  });
});

describe('the offer to judge again', () => {
  const offer = (settings = STATUTORY_SETTINGS) => judgeLedgerAgain(session, reading).offer(settings);
  const readList = async () => session.putRows(await loadIndex());
  /** Lines as versions before there were stamps wrote them. */
  const forgetStamps = async () => {
    const stored: Readonly<Record<string, unknown>> = await browser.storage.local.get(null);
    const lines = Object.entries(stored).filter(([name]) => name.startsWith('row:'));
    const { judgedBy: _, ...without } = JSON.parse(String(lines[0]?.[1]));
    expect(_).toBeDefined();
    for (const [name, line] of lines) {
      const { judgedBy: __, ...rest } = JSON.parse(String(line));
      expect(Object.keys(rest)).toEqual(Object.keys(without));
      await browser.storage.local.set({ [name]: JSON.stringify(rest) });
    }
  };

  it('is made where settings differ, for those reports alone that can be judged, and gone once they are', async () => {
    expect(offer()).toBeNull();
    expect(offer({ ...STATUTORY_SETTINGS, disabled: [], severities: {} })).toBeNull();
    const made = offer(OFF);
    expect(made?.reports).toBe(1);
    made?.onJudge();
    await vi.waitFor(() => expect(told()?.tone).toBe('passed'));
    const counts = { ...NONE, judged: 1, changed: 1, gone: 1 };
    expect(told()?.words).toBe(settingsPage.judgedAgain(counts, false));
    await readList();
    expect(offer(OFF)).toBeNull();
    expect(offer()?.reports).toBe(1);
  });

  it('is made where the rules were others', async () => {
    const engine = { ...kept.evaluation.engine, rules: '0' };
    await save({ ...kept, evaluation: { ...kept.evaluation, engine } }, true);
    await readList();
    expect(offer()?.reports).toBe(1);
  });

  it('is told by lines without a stamp, no record read, until they were looked at once', async () => {
    const lines = await loadIndex();
    await forgetStamps();
    const asked = vi.spyOn(browser.storage.local, 'get');
    await readList();
    expect(asked.mock.calls.flat(2).filter((name) => String(name).startsWith('check:'))).toEqual([]);
    expect(offer()?.reports).toBe(2);
    await judgeLedgerAgain(session, reading).all(STATUTORY_SETTINGS);
    await readList();
    expect(offer()).toBeNull();
    expect(await loadIndex()).toEqual(lines);
  });

  it('stays what it is of reports that people decided on', async () => {
    await saveDecisions(KEY, [
      {
        finding: finding.id,
        fingerprint: fingerprint(finding),
        reason: '',
        note: '',
        by: '王',
        at: '2026-01-21T09:00:00Z',
        state: 'confirmed',
      },
    ]);
    await readList();
    expect(offer()).toBeNull();
    expect(offer(OFF)?.reports).toBe(1);
  });

  it('is not made while that is done, and again where the store took nothing', async () => {
    refuseWrites();
    const judging = judgeLedgerAgain(session, reading);
    judging.offer(OFF)?.onJudge();
    expect(judging.offer(OFF)).toBeNull();
    await vi.waitFor(() => expect(judging.offer(OFF)?.reports).toBe(1));
    expect(told()).toMatchObject({ tone: 'error', words: failures.full });
  });

  it('takes what another window judged meanwhile for judged', async () => {
    const here = offer(OFF);
    await judgeLedgerAgain(session, reading).all(OFF);
    const before = await browser.storage.local.get(null);
    here?.onJudge();
    const counts = { ...NONE };
    await vi.waitFor(() => expect(told()?.words).toBe(settingsPage.judgedAgain(counts, false)));
    expect(await browser.storage.local.get(null)).toEqual(before);
  });

  it('hears of a line that could not be written here, and that another window writes', async () => {
    const refused = refuseWrites();
    await judgeLedgerAgain(session, reading).all(OFF);
    const [written = {}] = refused.mock.lastCall ?? [];
    refused.mockRestore();
    const heard = vi.fn();
    const stop = watchLedger(heard);
    await browser.storage.local.set(written);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith({ keys: [KEY], aside: false, said: false }));
    stop();
  });

  it('reads anew the lines alone that others put meanwhile, and hears nothing of its own', async () => {
    const heard = vi.fn();
    const stop = watchLedger(heard);
    const judging = judgeLedgerAgain(session, reading).all(OFF);
    await judging;
    expect(reading.refresh).toHaveBeenLastCalledWith([]);
    expect(heard).not.toHaveBeenCalled();
    const { refreshSaid, lineOf, refresh } = reading;
    // A decision that is read while the report is being judged.
    const meanwhile = (entry: LedgerEntry) => {
      queueMicrotask(() => session.putRows([lineOf(entry)]));
      return lineOf(entry);
    };
    await judgeLedgerAgain(session, { refresh, refreshSaid, lineOf: meanwhile }).all(STATUTORY_SETTINGS);
    expect(refresh).toHaveBeenLastCalledWith([KEY]);
    await saveDecisions(KEY, []);
    expect(heard).toHaveBeenCalledOnce();
    stop();
  });
});
