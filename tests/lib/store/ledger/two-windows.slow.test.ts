import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Finding } from '@/lib/judge/evaluation';
import type { Decision } from '@/lib/ledger/record/entry';
import { STATUTORY_PROFILE } from '@/lib/profile/rule-profile';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { example } from '../example';
import { decisionOn } from '../finding';
import { sharedLocks } from '../shared-locks';

const PAGE = 'http://www.qzlc.gov.cn/xxgk/t20210106_1.htm';
const KEY = keyOf(PAGE, 2020);
const at = (second: number) => new Date(Date.UTC(2021, 1, 1, 8, 0, second)).toISOString();

/** The store as another window has it: modules of its own, the browser's store and locks in common. */
async function openWindow() {
  vi.resetModules();
  const ledger = await import('@/lib/store/ledger/ledger');
  const checks = await import('@/lib/store/ledger/checks');
  const profile = await import('@/lib/store/profile');
  return { ...ledger, ...checks, ...profile };
}

/** Every answer of the store comes a little later, so that writers interleave where they can. */
function slowStore() {
  const { local } = fakeBrowser.storage;
  const slow =
    <A extends readonly unknown[], R>(call: (...given: A) => Promise<R>) =>
    async (...given: A) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      const answer = await call(...given);
      await new Promise((resolve) => setTimeout(resolve, 1));
      return answer;
    };
  const [get, set] = [slow(local.get.bind(local)), slow(local.set.bind(local))];
  vi.spyOn(local, 'get').mockImplementation(get as never);
  vi.spyOn(local, 'set').mockImplementation(set as never);
}

const several = Array.from({ length: 10 }, (_, index): Finding => {
  const [finding] = example.findings;
  if (finding === undefined) throw new Error('The example has a finding.');
  return { ...finding, id: `${finding.id}/${index}` };
});
const evaluation = { ...example, findings: several };
const decide = (index: number, by: string): Decision => ({
  ...decisionOn('confirmed', at(index), { ...example, findings: several.slice(index) }, by),
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.stubGlobal('navigator', { locks: sharedLocks() });
  return () => vi.unstubAllGlobals();
});

describe('two windows at once', () => {
  it('keep all decisions and tags of both, and a re-check made between them', async () => {
    const one = await openWindow();
    const other = await openWindow();
    const page = await openWindow();
    await page.saveCheck(PAGE, evaluation, at(0));
    slowStore();
    await Promise.all([
      ...[0, 2, 4, 6, 8].map((index) => one.saveDecisions(KEY, [decide(index, '王')])),
      page.saveCheck(PAGE, { ...evaluation, checkedAt: at(30) }, at(30)),
      one.setTags([KEY], ['甲'], []),
      ...[1, 3, 5, 7, 9].map((index) => other.saveDecisions(KEY, [decide(index, '李')])),
      other.setTags([KEY], ['乙'], []),
    ]);
    const entry = await one.loadEntry(KEY);
    expect(entry?.decisions.map(({ finding }) => finding).sort()).toEqual(several.map(({ id }) => id).sort());
    expect(entry).toMatchObject({ savedAt: at(30) });
    expect([...(entry?.tags ?? [])].sort()).toEqual(['乙', '甲'].sort());
    expect((await other.loadIndexFirst()).rows).toMatchObject([
      { savedAt: at(30), decisionCounts: { confirmed: 10, undecided: 0 } },
    ]);
  });

  it('lose no decision to a re-check that keeps what was confirmed', async () => {
    const one = await openWindow();
    const other = await openWindow();
    const page = await openWindow();
    await page.saveCheck(PAGE, evaluation, at(0));
    await one.saveDecisions(KEY, [decide(0, '王')]);
    slowStore();
    await Promise.all([
      ...[1, 2, 3, 4].map((index) => one.saveDecisions(KEY, [decide(index, '王')])),
      page.saveCheck(PAGE, { ...evaluation, checkedAt: at(30), textHash: 'd'.repeat(64), findings: [] }, at(30)),
      ...[5, 6, 7, 8].map((index) => other.saveDecisions(KEY, [decide(index, '李')])),
    ]);
    const decisions = (await one.loadEntry(KEY))?.decisions ?? [];
    expect(decisions.map(({ finding }) => finding).sort()).toEqual(several.slice(0, 9).map(({ id }) => id));
    expect(decisions.find(({ finding }) => finding === several[0]?.id)?.found?.finding).toEqual(several[0]);
  });

  it('lose no decision that comes while the first re-check is being saved', async () => {
    const one = await openWindow();
    const page = await openWindow();
    await page.saveCheck(PAGE, evaluation, at(0));
    const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
    let made = 0;
    let isSaving = true;
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((async (names: string[]) => {
      const answer = await get(names);
      if (!isSaving) return answer;
      // After each look of the re-check at what is there, somebody decides.
      isSaving = false;
      await one.saveDecisions(KEY, [decide(made, '王')]);
      made += 1;
      isSaving = true;
      return answer;
    }) as never);
    await page.saveCheck(PAGE, { ...evaluation, checkedAt: at(30), textHash: 'd'.repeat(64), findings: [] }, at(30));
    isSaving = false;
    const entry = await one.loadEntry(KEY);
    expect(entry).toMatchObject({ savedAt: at(30) });
    expect(entry?.decisions.map(({ finding }) => finding)).toEqual(several.slice(0, made).map(({ id }) => id));
    expect((await one.loadIndexFirst()).rows).toMatchObject([{ savedAt: at(30), decisionCounts: { gone: made } }]);
  });

  it('take back their own decisions only, all of a press', async () => {
    const one = await openWindow();
    const other = await openWindow();
    await one.saveCheck(PAGE, evaluation, at(0));
    slowStore();
    const [own] = await Promise.all([
      one.saveDecisions(KEY, [decide(0, '王'), decide(2, '王'), decide(4, '王')]),
      other.saveDecisions(KEY, [decide(1, '李'), decide(3, '李')]),
    ]);
    if (own.kind !== 'saved') throw new Error(own.reason);
    // The other window has decided anew on one of them: that decision stays.
    await other.saveDecisions(KEY, [{ ...decide(2, '李'), state: 'open', at: at(20) }]);
    expect(await one.undo(KEY, own.steps)).toMatchObject({ kind: 'undone', overtaken: 1 });
    const left = (await other.loadEntry(KEY))?.decisions ?? [];
    expect(left.map(({ finding, by }) => [finding, by]).sort()).toEqual(
      [1, 2, 3].map((index) => [several[index]?.id, '李']),
    );
  });

  it('change different parts of the profile without undoing each other', async () => {
    const one = await openWindow();
    const other = await openWindow();
    slowStore();
    await Promise.all([
      one.changeProfile((profile) => ({ ...profile, departmentDeadline: '01-20' })),
      other.changeProfile((profile) => ({ ...profile, missingContact: 'off' })),
    ]);
    expect(await one.loadProfile()).toEqual({
      ...STATUTORY_PROFILE,
      departmentDeadline: '01-20',
      missingContact: 'off',
    });
  });
});
