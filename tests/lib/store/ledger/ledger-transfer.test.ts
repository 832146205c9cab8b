import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeArchive } from '@/lib/export/files/archive/archive';
import { reviewCheck } from '@/lib/export/rows/reviewed-check';
import { NOTHING_SAID } from '@/lib/ledger/bodies/said';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { saveMatches } from '@/lib/store/hand-matches';
import { saveCheck } from '@/lib/store/ledger/checks';
import {
  importLedger,
  loadEntries,
  loadEntry,
  removeEntries,
  restoreEntries,
  saveDecisions,
  setTags,
} from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { saveProjects } from '@/lib/store/projects';
import { loadSaid } from '@/lib/store/said';
import { readArchive } from '../../export/files/read-archive';
import { named } from '../../ledger/named-units';
import { example, ofYear } from '../example';
import { decisionOn, withFigure } from '../finding';
import { at, KEY, line, OTHER, PAGE, refuseWrites } from './ledger-pages';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('removing', () => {
  it('takes everything of a report out, and puts it back as it was', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    await saveCheck(OTHER, example, at(3));
    const before = await browser.storage.local.get(null);
    const result = await removeEntries([KEY]);
    if (result.kind !== 'removed') throw new Error(result.reason);
    expect(Object.keys(await browser.storage.local.get(null)).filter((name) => name.includes('qzlc'))).toEqual([]);
    expect(await loadIndex()).toHaveLength(1);
    expect(await restoreEntries(result.removed)).toEqual({ kind: 'saved' });
    expect(await browser.storage.local.get(null)).toEqual(before);
  });

  it('keeps what was checked anew in between', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    const result = await removeEntries([KEY]);
    if (result.kind !== 'removed') throw new Error(result.reason);
    await saveCheck(PAGE, withFigure(12), at(3));
    await restoreEntries(result.removed);
    expect(await line()).toMatchObject({ savedAt: at(3), decisionCounts: { lapsed: 1 } });
  });

  it('leaves the page’s last check where that is one of another year', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveCheck(PAGE, ofYear(2021), at(2));
    await removeEntries([KEY]);
    expect(await browser.storage.local.get(`last:${PAGE}`)).toEqual({ [`last:${PAGE}`]: `check:${keyOf(PAGE, 2021)}` });
  });
});

const NOTHING_BROUGHT = { kind: 'imported', added: 0, updated: 0, matches: 0, projects: 0, conflicts: [] };
const importEntries = (entries: readonly LedgerEntry[]) => importLedger({ entries, said: NOTHING_SAID });

describe('what was said by hand', () => {
  const MATCH = { one: PAGE, other: OTHER, same: true };
  const PROJECT = { tag: '核查', whole: PAGE, units: named('鲤城区统计局', '丰泽区统计局') };

  it('is the same again after an export, a wipe and an import, on an empty store too', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveMatches([MATCH]);
    await saveProjects([PROJECT]);
    const { start, add, finish } = makeArchive({
      exportedAt: at(9),
      engine: '0.1.0',
      said: await loadSaid(),
      numbers: {},
    });
    const added = (await loadEntries([KEY])).flatMap((entry) => add(reviewCheck(entry, { findings: [], passes: [] })));
    const file = [...start, ...added, ...[...finish()].flatMap(({ pieces }) => pieces)].join('');
    const before = await browser.storage.local.get(null);
    fakeBrowser.reset();
    const reading = readArchive(new TextEncoder().encode(file));
    if (reading.kind === 'refused') throw new Error(reading.problem.reason);
    const { entries, matches: hand, projects } = reading.archive;
    expect(await importLedger({ entries, said: { hand, projects } })).toEqual({
      ...NOTHING_BROUGHT,
      added: 1,
      matches: 1,
      projects: 1,
    });
    expect(await loadSaid()).toEqual({ hand: [MATCH], projects: [PROJECT] });
    expect(Object.keys(await browser.storage.local.get(null)).sort()).toEqual(Object.keys(before).sort());
    expect(await importLedger({ entries, said: { hand, projects } })).toEqual(NOTHING_BROUGHT);
  });

  it('comes in without a report too, named as this ledger names pages', async () => {
    const said = { hand: [{ ...MATCH, other: `${OTHER}#zoom` }], projects: [{ ...PROJECT, whole: `${PAGE}#top` }] };
    expect(await importLedger({ entries: [], said })).toMatchObject({ added: 0, matches: 1, projects: 1 });
    expect(await loadSaid()).toEqual({ hand: [MATCH], projects: [PROJECT] });
  });

  it('is kept where the file contradicts it, and told', async () => {
    await saveMatches([MATCH]);
    await saveProjects([PROJECT]);
    const said = { hand: [{ one: OTHER, other: PAGE, same: false }], projects: [{ ...PROJECT, units: null }] };
    const result = await importLedger({ entries: [], said });
    expect(result).toMatchObject({
      conflicts: [
        { kind: 'match', kept: 'mine' },
        { kind: 'project', kept: 'mine' },
      ],
    });
    expect(await loadSaid()).toEqual({ hand: [MATCH], projects: [PROJECT] });
  });

  it('comes in with the reports or not at all', async () => {
    await saveCheck(PAGE, example, at(1));
    const entries = (await loadEntries([KEY])).map((entry) => ({ ...entry, tags: ['核查'] }));
    const set = refuseWrites();
    const incoming = { entries, said: { hand: [MATCH], projects: [PROJECT] } };
    expect(await importLedger(incoming)).toEqual({ kind: 'not-saved', reason: 'full' });
    expect(set).toHaveBeenCalledOnce();
    set.mockRestore();
    expect(await loadSaid()).toEqual(NOTHING_SAID);
  });
});

describe('importing', () => {
  it('tells how far it is, and waits for whoever hears it', async () => {
    await saveCheck(PAGE, example, at(1));
    const [mine] = await loadEntries([KEY]);
    if (mine === undefined) throw new Error('It was saved.');
    const entries = [mine, ...[1, 2].map((index) => ({ ...mine, url: `${OTHER}?${index}` }))];
    const heard: string[] = [];
    await importLedger({ entries, said: NOTHING_SAID }, async (stage, done, of) => {
      await Promise.resolve();
      heard.push(`${stage} ${done}/${of}`);
    });
    expect(heard).toEqual(['comparing 1/3', 'storing 1/3', 'storing 2/3', 'storing 3/3']);
  });

  it('brings back what was exported and wiped', async () => {
    await saveCheck(PAGE, example, at(1), { text: ['一'], before: withFigure(3) });
    await saveDecisions(KEY, [decisionOn('dismissed', at(2))]);
    await setTags([KEY], ['核查'], []);
    const exported = await loadEntries([KEY]);
    const before = await line();
    fakeBrowser.reset();
    expect(await importEntries(exported)).toEqual({ ...NOTHING_BROUGHT, added: 1 });
    expect(await loadEntries([KEY])).toEqual(exported);
    expect(await line()).toEqual(before);
    expect(await importEntries(exported)).toEqual(NOTHING_BROUGHT);
  });

  it('keeps the newer decision, tells conflicts, and writes all or nothing', async () => {
    await saveCheck(PAGE, example, at(1));
    await saveDecisions(KEY, [decisionOn('confirmed', at(2))]);
    const [mine] = await loadEntries([KEY]);
    if (mine === undefined) throw new Error('It was saved.');
    const theirs = { ...mine, decisions: [decisionOn('dismissed', at(5), example, '李')], tags: ['他组'] };
    const another = { ...mine, url: `${OTHER}#zoom`, decisions: [] };
    const set = refuseWrites();
    expect(await importEntries([theirs, another])).toEqual({ kind: 'not-saved', reason: 'full' });
    set.mockRestore();
    expect(await loadIndex()).toHaveLength(1);
    expect(await importEntries([theirs, another])).toMatchObject({
      kind: 'imported',
      added: 1,
      updated: 1,
      conflicts: [{ kind: 'decision', kept: 'theirs' }],
    });
    expect(await line()).toMatchObject({ tags: ['他组'], decisionCounts: { dismissed: 1 } });
    expect(await line(keyOf(OTHER, 2020))).toBeDefined();
  });

  it('merges with what is checked meanwhile', async () => {
    await saveCheck(PAGE, example, at(1));
    const exported = await loadEntries([KEY]);
    const get = browser.storage.local.get.bind(browser.storage.local);
    let reads = 0;
    vi.spyOn(browser.storage.local, 'get').mockImplementation(async (keys?: unknown) => {
      const read = await get(keys as never);
      reads += 1;
      if (reads === 2) await saveCheck(PAGE, withFigure(12), at(9));
      return read;
    });
    await importEntries(exported.map((entry) => ({ ...entry, tags: ['核查'] })));
    vi.restoreAllMocks();
    expect(await loadEntry(KEY)).toMatchObject({ savedAt: at(9), tags: ['核查'] });
  });
});
