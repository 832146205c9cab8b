import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import { rowOf } from '@/lib/ledger/list/row-of';
import { loadMatches, saveMatches } from '@/lib/store/hand-matches';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadEntries, loadEntry, saveDecisions } from '@/lib/store/ledger/ledger';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { type AddressActions, makeAddressActions } from '@/lib/workbench/address-actions';
import { makeListActions } from '@/lib/workbench/list-actions';
import { makeSession, type Session } from '@/lib/workbench/session-state';
import { WORDS } from '../../words';
import { example } from '../store/example';
import { decisionOn } from '../store/finding';
import { at, KEY, line, PAGE, refuseWrites } from '../store/ledger/ledger-pages';

const { addresses, failures } = WORDS['zh-CN'].workbench;
const PHONE = PAGE.replace('www.', 'm.').replace('http:', 'https:');
const PHONE_KEY = keyOf(PHONE, 2020);
let session: Session;
let actions: AddressActions;

const reading = {
  async refresh() {
    session.putRows((await loadEntries([KEY, PHONE_KEY])).map((entry) => rowOf(entry, NOTHING_ACROSS)));
  },
  refreshSaid: async () => session.setSaid({ hand: await loadMatches(), projects: [] }),
};
const shown = () => session.state().rows?.map(({ key }) => key);
const told = () => session.state().notice.told;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '王', onChange: () => {} });
  actions = makeAddressActions(session, reading);
  await saveCheck(PAGE, example, at(0));
  await saveCheck(PHONE, { ...example, source: PHONE }, at(1));
  await reading.refresh();
});

describe('a page that was checked at two addresses', () => {
  it('is one report of the list, by what the store tells of it', async () => {
    expect(session.rows()).toHaveLength(2);
    expect(shown()).toHaveLength(1);
    expect((await line(KEY))?.textHash).toBe((await line(PHONE_KEY))?.textHash);
    expect(session.withAddresses(shown() ?? [])).toHaveLength(2);
  });

  it('is two where the reviewer says so, and one again at the way back', async () => {
    await actions.apart(PAGE, PHONE, true);
    expect(shown()).toHaveLength(2);
    expect(told()?.words).toBe(addresses.saidApart);
    told()?.onUndo?.();
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    expect(await loadMatches()).toEqual([]);
    await actions.apart(PAGE, PHONE, true);
    await actions.apart(PHONE, PAGE, false);
    expect(shown()).toHaveLength(1);
    expect(told()?.words).toBe(addresses.saidOne);
  });

  it('keeps what was said of the bodies before, at the way back', async () => {
    const before = { one: PHONE, other: PAGE, same: true };
    await saveMatches([before]);
    await reading.refreshSaid();
    await actions.apart(PAGE, PHONE, true);
    told()?.onUndo?.();
    await vi.waitFor(async () => expect(await loadMatches()).toEqual([before]));
  });

  it('stays as it is where the browser takes nothing', async () => {
    const full = refuseWrites();
    await actions.apart(PAGE, PHONE, true);
    expect(shown()).toHaveLength(1);
    expect(told()?.tone).toBe('error');
    full.mockRestore();
    expect(await loadMatches()).toEqual([]);
  });

  it('goes and comes back with all of its addresses', async () => {
    const list = makeListActions(session, reading, { pairs: async () => ({ kind: 'none' }) });
    await list.remove(shown() ?? []);
    expect(shown()).toEqual([]);
    expect(await loadEntries([KEY, PHONE_KEY])).toEqual([]);
    session.state().notice.kept[0]?.onUndo?.();
    await vi.waitFor(() => expect(session.rows()).toHaveLength(2));
    expect(shown()).toHaveLength(1);
  });
});

describe('what was decided at both', () => {
  const decisions = async (key: string) => (await loadEntry(key))?.decisions.map(({ state }) => state);

  it('is brought together at a press; the later word stands, and the way back brings the earlier one', async () => {
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    await saveDecisions(PHONE_KEY, [decisionOn('dismissed', at(3))]);
    await actions.takeOver(KEY, PHONE_KEY);
    expect(await decisions(KEY)).toEqual(['dismissed']);
    expect(await decisions(PHONE_KEY)).toEqual(['dismissed']);
    const [kept] = session.state().notice.kept;
    expect(kept?.words).toBe(addresses.taken(1, 1));
    kept?.onUndo?.();
    await vi.waitFor(async () => expect(await decisions(KEY)).toEqual(['confirmed']));
  });

  it('keeps a later word of its own, and says that there is nothing to take', async () => {
    await saveDecisions(PHONE_KEY, [decisionOn('dismissed', at(2))]);
    await saveDecisions(KEY, [decisionOn('confirmed', at(3))]);
    await actions.takeOver(KEY, PHONE_KEY);
    expect(await decisions(KEY)).toEqual(['confirmed']);
    expect(told()?.words).toBe(addresses.nothingToTake);
  });

  it('is as it was where the browser is full, or where another window has deleted one', async () => {
    await saveDecisions(PHONE_KEY, [decisionOn('confirmed', at(2))]);
    const full = refuseWrites();
    await actions.takeOver(KEY, PHONE_KEY);
    expect(told()?.words).toBe(failures.full);
    full.mockRestore();
    expect(await decisions(KEY)).toEqual([]);
    await browser.storage.local.remove(`check:${KEY}`);
    await actions.takeOver(KEY, PHONE_KEY);
    expect(told()?.words).toBe(failures.missing);
  });
});
