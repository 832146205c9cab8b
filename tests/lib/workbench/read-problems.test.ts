import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { readProblems } from '@/lib/workbench/problems/read-problems';
import { makeSession } from '@/lib/workbench/session-state';
import { WORDS } from '../../words';
import { example } from '../store/example';
import { at } from '../store/ledger/ledger-pages';

const PAGES = Array.from({ length: 24 }, (_, place) => `http://www.qzlc.gov.cn/${place}.htm`);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  for (const page of PAGES) await saveCheck(page, { ...example, source: page }, at(0));
});

/** A session that has read all reports by problem once, and shows none of them now. */
async function readOnce() {
  const session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '王', onChange: () => {} });
  session.putRows(await loadIndex());
  const reading = readProblems(session, { resultOf: () => NOTHING_ACROSS });
  const keys = session.rows().map(({ key }) => key);
  const state = () => session.state().problems;
  const isRead = () => vi.waitFor(() => expect(state().kind).toBe('read'));
  reading.show(keys);
  await isRead();
  reading.show(null);
  expect(state()).toEqual({ kind: 'none' });
  return { session, reading, keys, state, isRead, gets: vi.spyOn(browser.storage.local, 'get') };
}

it('shows what was shown last at once, without reading it again', async () => {
  const { reading, keys, state, gets } = await readOnce();
  reading.show(keys);
  expect(state()).toMatchObject({ kind: 'read', reports: { size: PAGES.length } });
  await new Promise((done) => setTimeout(done, 20));
  expect(gets).not.toHaveBeenCalled();
});

it('reads what changed meanwhile before it is shown, where that is much', async () => {
  const { session, reading, keys, state, isRead, gets } = await readOnce();
  session.putRows(await loadIndex());
  gets.mockClear();
  reading.show(keys);
  expect(state()).toEqual({ kind: 'reading', done: 0, of: PAGES.length });
  await isRead();
  expect(gets).toHaveBeenCalled();
});

it('lets go of what was not shown last', async () => {
  const { reading, keys, state, isRead } = await readOnce();
  reading.show(keys.slice(0, 1));
  await isRead();
  reading.show(null);
  reading.show(keys);
  expect(state()).toEqual({ kind: 'reading', done: 1, of: PAGES.length });
  await isRead();
});
