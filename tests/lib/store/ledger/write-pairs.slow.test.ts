import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { example } from '../example';
import { sharedLocks } from '../shared-locks';
import { at } from './ledger-pages';
import { fillStore, makeWrites, openWindow, type StoreWindow, THIRD, THIRD_KEY } from './writes';

const breathe = () => new Promise((resolve) => setImmediate(resolve));

/** Every answer of the store comes a little later, so that writers interleave where they can. */
function slowStore() {
  const { local } = fakeBrowser.storage;
  for (const name of ['get', 'set', 'remove'] as const) {
    const call = local[name].bind(local) as (given: unknown) => Promise<unknown>;
    const slow = async (given: unknown) => {
      await breathe();
      const answer = await call(given);
      await breathe();
      return answer;
    };
    vi.spyOn(local, name).mockImplementation(slow as never);
  }
}

/** What was judged again is left where a check came in meanwhile, which was made by the newer rules. */
const GIVES_WAY: Readonly<Record<string, string>> = { judgeLedger: 'saveCheck' };

const NAMES = Object.keys(makeWrites());
let one: StoreWindow;
let other: StoreWindow;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.stubGlobal('navigator', { locks: sharedLocks() });
  return () => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  };
});

describe.each(NAMES)('%s in one window', (name) => {
  it('loses nothing that another window writes at once, whatever that is, and whichever begins', async () => {
    one = await openWindow();
    other = await openWindow();
    const lost: string[] = [];
    for (const beside of NAMES) {
      if (beside === name) continue;
      fakeBrowser.reset();
      const [mine, theirs] = [makeWrites()[name], makeWrites()[beside]];
      if (mine === undefined || theirs === undefined) throw new Error(beside);
      await fillStore(one);
      await mine.prepare?.(one);
      await theirs.prepare?.(other);
      slowStore();
      await Promise.all([mine.make(one), theirs.make(other)]);
      vi.restoreAllMocks();
      if (GIVES_WAY[name] !== beside && !(await mine.holds(one))) lost.push(`${name}, beside ${beside}`);
      if (GIVES_WAY[beside] !== name && !(await theirs.holds(other))) lost.push(`${beside}, beside ${name}`);
    }
    expect(lost).toEqual([]);
  });
});

/** Another window saves a check as soon as this one has read what is there; waits for it as long as it could be under way. */
function checkMeanwhile(window: StoreWindow): () => Promise<unknown> {
  const { local } = fakeBrowser.storage;
  const get = local.get.bind(local);
  let saving: Promise<unknown> | undefined;
  vi.spyOn(local, 'get').mockImplementation((async (names: string[]) => {
    const answer = await get(names);
    if (saving !== undefined) return answer;
    const check = { ...example, source: THIRD, checkedAt: at(50), textHash: 'e'.repeat(64) };
    saving = window.saveCheck(THIRD, check, at(50));
    await Promise.race([saving, new Promise((resolve) => setTimeout(resolve, 300))]);
    return answer;
  }) as never);
  return async () => saving;
}

describe('a check that is saved', () => {
  beforeEach(async () => {
    one = await openWindow();
    other = await openWindow();
    await fillStore(one);
  });

  it('while its report is being taken out is not taken out with it', async () => {
    const saved = checkMeanwhile(other);
    expect(await one.removeEntries([THIRD_KEY])).toMatchObject({ kind: 'removed' });
    await saved();
    expect(await one.loadEntry(THIRD_KEY)).toMatchObject({ savedAt: at(50) });
  });

  it('while its report is being put back is not overwritten by the older one', async () => {
    const result = await one.removeEntries([THIRD_KEY]);
    if (result.kind !== 'removed') throw new Error(result.reason);
    const saved = checkMeanwhile(other);
    expect(await one.restoreEntries(result.removed)).toEqual({ kind: 'saved' });
    await saved();
    expect(await one.loadEntry(THIRD_KEY)).toMatchObject({ savedAt: at(50) });
  });
});
