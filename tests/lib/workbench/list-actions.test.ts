import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadEntry, saveDecisions } from '@/lib/store/ledger/ledger';
import { makeListActions } from '@/lib/workbench/list-actions';
import { makeSession, type Session } from '@/lib/workbench/session-state';
import { WORDS } from '../../words';
import { example } from '../store/example';
import { decisionOn } from '../store/finding';
import { at, KEY, PAGE } from '../store/ledger/ledger-pages';

const { notices } = WORDS['zh-CN'].workbench;
let session: Session;
let refreshed: (keys: readonly string[]) => void;
let remove: (keys: readonly string[]) => Promise<void>;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '王', onChange: () => {} });
  refreshed = vi.fn();
  const reading = { refresh: async (keys: readonly string[]) => refreshed(keys), refreshSaid: async () => {} };
  const actions = makeListActions(session, reading, { pairs: async () => ({ kind: 'none' }) });
  remove = actions.remove;
  await saveCheck(PAGE, example, at(0));
  await saveDecisions(KEY, [decisionOn('confirmed', at(1))]);
});

afterEach(() => void vi.useRealTimers());

const notice = () => session.state().notice;

describe('the way back from a removal', () => {
  it('is still there after other notices, and brings reports back with their decisions', async () => {
    await remove([KEY]);
    expect(await loadEntry(KEY)).toBeNull();
    session.tell({ tone: 'passed', words: '甲' });
    session.tell({ tone: 'passed', words: '乙' });
    const [kept] = notice().kept;
    expect(kept?.words).toBe(notices.removed(1));
    kept?.onUndo?.();
    await vi.waitFor(() => expect(refreshed).toHaveBeenCalledWith([KEY]));
    expect((await loadEntry(KEY))?.decisions).toMatchObject([{ state: 'confirmed' }]);
    expect(notice()).toMatchObject({ kept: [], told: { words: notices.restored(1) } });
  });

  it('stays where the browser did not take the reports back', async () => {
    await remove([KEY]);
    const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    notice().kept[0]?.onUndo?.();
    await vi.waitFor(() => expect(notice().told?.tone).toBe('error'));
    full.mockRestore();
    notice().kept[0]?.onUndo?.();
    await vi.waitFor(async () => expect((await loadEntry(KEY))?.decisions).toHaveLength(1));
  });

  it('goes when it is dismissed, or after a minute; what is told beside it stays', () => {
    vi.useFakeTimers();
    const onUndo = vi.fn();
    for (const words of ['甲', '乙']) session.keep({ tone: 'notice', words, onUndo });
    session.tell({ tone: 'error', words: '丙' });
    session.dismiss(notice().kept[0]?.id ?? 0);
    expect(notice()).toMatchObject({ kept: [{ words: '乙' }], told: { words: '丙' } });
    vi.advanceTimersByTime(59_000);
    expect(notice().kept).toHaveLength(1);
    vi.advanceTimersByTime(1_000);
    expect(notice()).toMatchObject({ kept: [], told: { words: '丙' } });
    session.dismiss(notice().told?.id ?? 0);
    expect(notice().told).toBeNull();
  });
});
