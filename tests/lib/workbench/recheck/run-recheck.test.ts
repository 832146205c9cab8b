import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { entryKey } from '@/lib/ledger/record/merge';
import { fingerprint } from '@/lib/ledger/review/fingerprint';
import { saveCheck } from '@/lib/store/ledger/checks';
import { removeEntries, saveDecisions } from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { makeRechecking, type OpenedPage, type Rechecking } from '@/lib/workbench/recheck/run-recheck';
import { makeSession } from '@/lib/workbench/session-state';
import type { Recheck } from '@/lib/workbench/views/recheck-view';
import { WORDS } from '../../../words';
import { checkedPage } from '../../ledger/checked-page';
import { decisionOn } from '../../store/finding';
import { refuseWrites } from '../../store/ledger/ledger-pages';

const one = checkedPage('made-2022-contact-malformed');
const two = checkedPage('made-clean-2019-department');
const [finding] = one.evaluation.findings;
if (finding === undefined) throw new Error('nothing found');
const [ONE, TWO] = [entryKey(one), entryKey(two)];
const LATER = '2026-03-01T09:00:00Z';

const save = (entry: LedgerEntry, at: string, findings = entry.evaluation.findings) =>
  saveCheck(entry.url, { ...entry.evaluation, checkedAt: at, findings }, at, { text: entry.text, before: null });

/** What pages do when they are opened. */
let pages: Readonly<Record<string, () => Promise<Awaited<ReturnType<OpenedPage['check']>>>>>;
let closeOpened: () => void;
const opened = vi.fn<(url: string, front: boolean) => void>();
const leave = vi.fn(async () => {});
let kept: Recheck | null;
let free: (url: string) => boolean;

async function makeIt(left: Recheck | null = null, patience = 60_000): Promise<Rechecking> {
  const session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '王', onChange: () => {} });
  session.putRows(await loadIndex());
  const tab = {
    isFree: (url: string) => free(url),
    async open(url: string, front: boolean): Promise<OpenedPage> {
      opened(url, front);
      const closed = new Promise<void>((resolve) => {
        closeOpened = resolve;
      });
      return { check: () => pages[url]?.() ?? Promise.reject(new Error('no page')), closed };
    },
    leave,
  };
  const keep = (queue: Recheck | null) => {
    kept = queue;
  };
  return makeRechecking(session, { tab, kept: left, keep, patience });
}

/** Waits until the queue is in a phase. */
const until = (rechecking: Rechecking, phase: Recheck['phase']) =>
  vi.waitFor(() => expect(rechecking.view()?.phase).toBe(phase), { timeout: 10_000 });
const outcomes = (rechecking: Rechecking) => rechecking.view()?.steps.map(({ outcome }) => outcome);
const NOTHING_NEW = { kind: 'checked', closed: 0, still: 0, unclear: 0, fresh: 0 } as const;
/** A page that is checked at once; it answers before that is stored. */
const checks =
  (entry: LedgerEntry, findings = entry.evaluation.findings) =>
  async () => {
    void save(entry, LATER, findings);
    return 'asked' as const;
  };
/** A page that never answers. */
const silent = () => new Promise<never>(() => {});

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  opened.mockReset();
  leave.mockReset();
  free = () => true;
  kept = null;
  await save(one, one.savedAt);
  await save(two, two.savedAt);
  pages = { [one.url]: checks(one), [two.url]: checks(two) };
});

describe('reports that are checked again', () => {
  it('are opened one after the other, and end with what came of each', async () => {
    await saveDecisions(ONE, [decisionOn('confirmed', '2026-01-21T09:00:00Z', one.evaluation)]);
    const others = one.evaluation.findings.filter((each) => each !== finding);
    const fresh = { ...finding, id: 'structure/section-missing:contact', rule: 'structure/section-missing' };
    pages = { [one.url]: checks(one, [...others, fresh]), [two.url]: checks(two) };
    const rechecking = await makeIt();
    rechecking.start([ONE, TWO]);
    await until(rechecking, 'ended');
    // Gone, but no rule says that it is in order.
    expect(outcomes(rechecking)).toEqual([{ ...NOTHING_NEW, unclear: 1, fresh: 1 }, NOTHING_NEW]);
    expect(opened.mock.calls).toEqual([
      [one.url, false],
      [two.url, false],
    ]);
    await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
    expect(rechecking.view()?.failed).toBe(0);
    rechecking.view()?.onClose();
    expect([rechecking.view(), kept]).toEqual([null, null]);
  });

  it('say that an item that was confirmed is still there', async () => {
    await saveDecisions(ONE, [decisionOn('confirmed', '2026-01-21T09:00:00Z', one.evaluation)]);
    const rechecking = await makeIt();
    rechecking.start([ONE]);
    await until(rechecking, 'ended');
    expect(outcomes(rechecking)).toEqual([{ ...NOTHING_NEW, still: 1 }]);
  });

  it('tell of pages that did not come, show no report or break, and try those again', async () => {
    pages = { [two.url]: async () => 'no-report' };
    const rechecking = await makeIt();
    rechecking.start([ONE, TWO]);
    await until(rechecking, 'ended');
    expect(outcomes(rechecking)).toEqual([{ kind: 'unreachable' }, { kind: 'no-report' }]);
    expect(rechecking.view()?.failed).toBe(2);
    pages = { [one.url]: checks(one), [two.url]: async () => 'no-report' };
    rechecking.view()?.onRetry();
    await vi.waitFor(() => expect(outcomes(rechecking)).toEqual([NOTHING_NEW, { kind: 'no-report' }]));
  });

  it('say that a check was not stored, on a full disk too', async () => {
    refuseWrites();
    const rechecking = await makeIt(null, 30);
    rechecking.start([ONE]);
    await until(rechecking, 'ended');
    expect(outcomes(rechecking)).toEqual([{ kind: 'unsaved' }]);
  });

  it('take no decision of another window for a check', async () => {
    pages = {
      async [one.url]() {
        const at = '2026-01-21T09:00:00Z';
        const print = fingerprint(finding);
        const said = { finding: finding.id, fingerprint: print, reason: '', note: '', by: '李', at } as const;
        await saveDecisions(ONE, [{ ...said, state: 'confirmed' }]);
        return 'asked';
      },
    };
    const rechecking = await makeIt(null, 300);
    rechecking.start([ONE]);
    await until(rechecking, 'ended');
    expect(outcomes(rechecking)).toEqual([{ kind: 'unsaved' }]);
  });

  it('tell of a page that has the report of another year now, and of one that the ledger lacks', async () => {
    const next = { ...two.evaluation, report: { ...two.evaluation.report, year: 2031 } };
    pages = { [two.url]: checks({ ...two, evaluation: next }) };
    const rechecking = await makeIt();
    await removeEntries([ONE]);
    rechecking.start([ONE, TWO]);
    await until(rechecking, 'ended');
    expect(outcomes(rechecking)).toEqual([{ kind: 'gone' }, { kind: 'other-year' }]);
  });

  it('are skipped one by one, and where the reader closes the page', async () => {
    pages = { [one.url]: silent, [two.url]: silent };
    const rechecking = await makeIt();
    rechecking.start([ONE, TWO]);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
    rechecking.view()?.onSkip();
    await vi.waitFor(() => expect(opened).toHaveBeenCalledTimes(2));
    closeOpened();
    await until(rechecking, 'ended');
    expect(outcomes(rechecking)).toEqual([{ kind: 'skipped' }, { kind: 'skipped' }]);
  });

  it('stop where the reader stops them, keep their turn, and go on; after a reload too', async () => {
    pages = { [one.url]: checks(one), [two.url]: silent };
    const rechecking = await makeIt();
    rechecking.start([ONE, TWO]);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledTimes(2));
    rechecking.view()?.onStop();
    await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
    expect(rechecking.view()?.phase).toBe('stopped');
    expect(outcomes(rechecking)).toEqual([NOTHING_NEW, null]);
    const left = kept;
    const loaded = await makeIt(left);
    expect(outcomes(loaded)).toEqual([NOTHING_NEW, null]);
    pages = { [two.url]: checks(two) };
    loaded.view()?.onResume();
    await until(loaded, 'ended');
    expect(outcomes(loaded)).toEqual([NOTHING_NEW, NOTHING_NEW]);
  });

  it('wait for the reader’s press on pages that only that opens, after those that need none', async () => {
    free = (url) => url === two.url;
    const rechecking = await makeIt();
    rechecking.start([ONE, TWO]);
    await until(rechecking, 'press');
    expect(opened.mock.calls).toEqual([
      [two.url, false],
      [one.url, true],
    ]);
    await save(one, LATER);
    await until(rechecking, 'ended');
    expect(outcomes(rechecking)).toEqual([NOTHING_NEW, NOTHING_NEW]);
  });

  it('go on as one queue at a time', async () => {
    pages = { [one.url]: silent };
    const rechecking = await makeIt();
    rechecking.start([ONE]);
    rechecking.start([TWO]);
    rechecking.view()?.onClose();
    expect(rechecking.view()?.steps.map(({ key }) => key)).toEqual([ONE]);
    rechecking.view()?.onStop();
    await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
  });
});
