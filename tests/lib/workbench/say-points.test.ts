import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { scorableOf } from '@/lib/ledger/scoring/scorable';
import { writeConflicts } from '@/lib/messages/import-conflicts';
import { saveCheck } from '@/lib/store/ledger/checks';
import {
  importLedger,
  loadEntry,
  removeEntries,
  restoreEntries,
  saveDecisions,
  setTags,
} from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { partKey } from '@/lib/store/ledger/ledger-keys';
import { savePanelDecisions } from '@/lib/store/ledger/panel-decisions';
import { makePointsSaying } from '@/lib/workbench/say-points';
import { makeSession } from '@/lib/workbench/session-state';
import { WORDS } from '../../words';
import { example } from '../store/example';
import { decisionOn } from '../store/finding';
import { at, KEY, PAGE, refuseWrites } from '../store/ledger/ledger-pages';

const { scoring, workbench } = WORDS['zh-CN'];
const THREE = { points: 3, note: '二次退回' };

/** A window of the workbench with the report open. */
async function openWindow() {
  const session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '王', onChange: () => {} });
  const rest = {
    result: { findings: [], passes: [] },
    previous: { kind: 'missing', year: 2019 },
    years: [],
    disputed: [],
    sums: [],
    group: [],
  } as const;
  const entry = await loadEntry(KEY);
  if (entry === null) throw new Error('There is no report.');
  session.set({ opening: { kind: 'open', key: KEY, report: { key: KEY, entry, ...rest } } });
  const { say } = makePointsSaying(session, {
    show: (shown) => session.set({ opening: { kind: 'open', key: KEY, report: { key: KEY, entry: shown, ...rest } } }),
  });
  const shown = () => {
    const { opening } = session.state();
    return opening.kind === 'open' ? opening.report.entry.points : undefined;
  };
  return { session, say, shown, told: () => session.state().notice.told };
}

const missing = (): never => {
  throw new Error('There is no report.');
};
const stored = async () => (await loadEntry(KEY))?.points?.map(({ item, points }) => [item, points]);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await saveCheck(PAGE, example, at(0));
});

describe('points that a person says', () => {
  it('are kept with their reason and who said it, shown at once, and taken back', async () => {
    const { say, shown, told } = await openWindow();
    expect(await say('item-5', THREE)).toBe(true);
    expect((await loadEntry(KEY))?.points).toMatchObject([{ item: 'item-5', ...THREE, by: '王' }]);
    expect(shown()).toHaveLength(1);
    expect(await say(null, { points: 6, note: '会商' })).toBe(true);
    expect(await say('item-5', { points: 4, note: '更正' })).toBe(true);
    expect(await stored()).toEqual([
      [null, 6],
      ['item-5', 4],
    ]);
    told()?.onUndo?.();
    await vi.waitFor(() => expect(told()?.words).toBe(scoring.undone));
    expect(await stored()).toEqual([
      [null, 6],
      ['item-5', 3],
    ]);
    expect(await say('item-5', null)).toBe(true);
    expect(await stored()).toEqual([[null, 6]]);
    expect(shown()).toHaveLength(1);
  });

  it('stand in the line of the list from the same write on, and in that of a list made anew', async () => {
    const { say } = await openWindow();
    const inList = async () => (await loadIndex()).map(({ points }) => points?.map((one) => one.points));
    expect(await inList()).toEqual([undefined]);
    await say('item-5', THREE);
    expect(await inList()).toEqual([[3]]);
    expect((await loadIndex())[0]?.scorable).toEqual(scorableOf(reviewOf((await loadEntry(KEY)) ?? missing())));
    // As an earlier version left it, without what a score rests on.
    const parts = await browser.storage.local.get([partKey('row', KEY), partKey('mark', KEY)]);
    const earlier = Object.entries(parts).map(([name, line]) => {
      const { scorable: _, points: __, ...rest } = JSON.parse(String(line));
      return [name, JSON.stringify({ ...rest, version: 5 })];
    });
    await browser.storage.local.set(Object.fromEntries(earlier));
    expect(await inList()).toEqual([[3]]);
    refuseWrites();
    await say('item-5', { points: 1, note: '其他' });
    expect(await inList()).toEqual([[3]]);
  });

  it('are not saved where the store is full, which is said, and nothing is lost', async () => {
    const { say, shown, told } = await openWindow();
    await say('item-5', THREE);
    refuseWrites();
    expect(await say('item-5', { points: 1, note: '其他' })).toBe(false);
    expect(told()).toMatchObject({ tone: 'error', words: workbench.failures.full });
    expect([await stored(), shown()?.length]).toEqual([[['item-5', 3]], 1]);
  });

  it('of two windows all stay, and one takes back only its own', async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    await Promise.all([one.say('item-1', THREE), other.say('item-2', THREE)]);
    expect((await stored())?.sort()).toEqual([
      ['item-1', 3],
      ['item-2', 3],
    ]);
    const undo = one.told()?.onUndo;
    await other.say('item-1', { points: 1, note: '后改' });
    undo?.();
    await vi.waitFor(() => expect(one.told()?.words).toBe(scoring.overtaken));
    expect((await stored())?.sort()).toEqual([
      ['item-1', 1],
      ['item-2', 3],
    ]);
  });

  it('stand through decisions, projects, a re-check, and a way out and back', async () => {
    const { say } = await openWindow();
    await say('item-5', THREE);
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    await savePanelDecisions(KEY, [decisionOn('open', at(3))]);
    await setTags([KEY], ['甲'], []);
    await saveCheck(PAGE, { ...example, checkedAt: at(4), findings: [] }, at(4));
    const removed = await removeEntries([KEY]);
    if (removed.kind !== 'removed') throw new Error('not removed');
    await restoreEntries(removed.removed);
    expect(await stored()).toEqual([['item-5', 3]]);
  });

  it('come in from a file, of each item the later word', async () => {
    const { say } = await openWindow();
    await say('item-5', THREE);
    const entry = await loadEntry(KEY);
    if (entry === null) throw new Error('There is no report.');
    const said = (item: string, when: string) => ({ item, points: 1, note: '他处', by: '李', at: when });
    const theirs = { ...entry, points: [said('item-5', at(1)), said('item-1', at(1))] };
    const incoming = { entries: [theirs], said: { hand: [], projects: [] } };
    expect(await importLedger(incoming)).toMatchObject({
      kind: 'imported',
      updated: 1,
      conflicts: [{ kind: 'points', kept: 'mine', mine: { points: 3 }, theirs: { points: 1 } }],
    });
    expect((await stored())?.sort()).toEqual([
      ['item-1', 1],
      ['item-5', 3],
    ]);
    expect(await importLedger(incoming)).toMatchObject({ updated: 0 });
    const [told] = writeConflicts(
      [
        {
          kind: 'points',
          url: PAGE,
          year: 2020,
          kept: 'mine',
          mine: said('item-5', at(1)),
          theirs: said('item-5', at(2)),
        },
      ],
      new Map(),
      WORDS['zh-CN'],
    );
    expect(told).toMatchObject({ what: scoring.pointsSaid, mine: expect.stringContaining('1 · 他处 · 李') });
    fakeBrowser.reset();
    expect(await importLedger(incoming)).toMatchObject({ added: 1 });
    expect((await stored())?.sort()).toEqual([
      ['item-1', 1],
      ['item-5', 1],
    ]);
  });
});
