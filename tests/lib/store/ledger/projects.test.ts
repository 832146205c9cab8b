import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadEntry, removeEntries, setTags } from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { dropEmptyProjects, makeProject, renameProject } from '@/lib/store/ledger/project-reports';
import { loadProjects, PROJECTS, saveAbsent, saveProjects } from '@/lib/store/projects';
import { named } from '../../ledger/named-units';
import { example } from '../example';
import { at, KEY, PAGE, refuseWrites } from './ledger-pages';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const [OLD, NEW, OTHER] = ['2020年度鲤城区年报核查', '2020年度鲤城区复查', '别的项目'];
const SECOND = 'http://www.qzlc.gov.cn/xxgk/t20210107_2.htm';
const SECOND_KEY = keyOf(SECOND, 2020);

async function fill() {
  await saveCheck(PAGE, example, at(1));
  await saveCheck(SECOND, { ...example, source: SECOND }, at(2));
  await setTags([KEY, SECOND_KEY], [OLD], []);
  await setTags([KEY], [OTHER], []);
  await saveProjects([
    { tag: OLD, whole: PAGE, units: named('甲局') },
    { tag: OTHER, whole: SECOND, units: null },
  ]);
}
const tagsOf = async () => Object.fromEntries((await loadIndex()).map(({ key, tags }) => [key, [...tags].sort()]));

describe('what is said of projects', () => {
  it('changes what is given, and leaves what another window said meanwhile', async () => {
    await Promise.all([saveProjects([{ tag: OLD, whole: PAGE }]), saveProjects([{ tag: OLD, units: named('甲局') }])]);
    expect(await loadProjects()).toEqual([{ tag: OLD, whole: PAGE, units: named('甲局') }]);
    await saveProjects([{ tag: OLD, whole: null }]);
    expect(await loadProjects()).toEqual([{ tag: OLD, whole: null, units: named('甲局') }]);
    await saveProjects([{ tag: OLD, units: null }]);
    expect(await loadProjects()).toEqual([]);
  });
});

describe('the roster of a project as it is stored', () => {
  const store = (units: readonly unknown[]) =>
    fakeBrowser.storage.local.set({ [PROJECTS]: [{ tag: NEW, whole: null, year: 2025, units }] });

  it('of an earlier version has its names', async () => {
    await store(['甲局', '乙\u200b局']);
    expect(await loadProjects()).toEqual([{ tag: NEW, whole: null, year: 2025, units: named('甲局', '乙局') }]);
  });

  it('keeps the names of units of which the rest can’t be read', async () => {
    const good = { name: '甲局', kind: 'department', deadline: '2026-01-20' };
    await store([good, { name: '乙局', kind: 'bureau', deadline: '2026-02-30' }, '丙局']);
    expect((await loadProjects())[0]?.units).toEqual([good, { name: '乙局' }, { name: '丙局' }]);
  });

  it('has its last days by kind, and is there without them where they can’t be read', async () => {
    const deadlines = { department: '2026-01-20', township: '2026-02-10' };
    await makeProject({ tag: NEW, whole: null, year: 2025, units: named('甲局'), deadlines });
    expect(await loadProjects()).toMatchObject([{ tag: NEW, deadlines }]);
    const [project] = await loadProjects();
    await fakeBrowser.storage.local.set({ [PROJECTS]: [{ ...project, deadlines: { department: 'soon' } }] });
    expect(await loadProjects()).toEqual([{ tag: NEW, whole: null, year: 2025, units: named('甲局') }]);
  });

  it('changes while another window says that a unit handed none in, and is as it was where the disk is full', async () => {
    await store(['甲局', '乙局']);
    const units = [{ name: '甲局', kind: 'township', deadline: '2026-01-20' }, { name: '乙局' }] as const;
    await Promise.all([saveProjects([{ tag: NEW, units }]), saveAbsent(NEW, ['乙局'], true)]);
    const saved = [{ tag: NEW, whole: null, year: 2025, units, absent: ['乙局'] }];
    expect(await loadProjects()).toEqual(saved);
    refuseWrites();
    expect(await saveProjects([{ tag: NEW, units: named('丙局') }])).toBeNull();
    expect(await loadProjects()).toEqual(saved);
  });
});

describe('a project that gets another name', () => {
  it('keeps its reports, which report sums it up, and its list', async () => {
    await fill();
    const result = await renameProject(OLD, NEW);
    expect(result.kind === 'renamed' && [...result.keys].sort()).toEqual([KEY, SECOND_KEY].sort());
    expect(await tagsOf()).toEqual({ [KEY]: [OTHER, NEW].sort(), [SECOND_KEY]: [NEW] });
    expect((await loadEntry(SECOND_KEY))?.tags).toEqual([NEW]);
    expect(await loadProjects()).toEqual([
      { tag: NEW, whole: PAGE, units: named('甲局') },
      { tag: OTHER, whole: SECOND, units: null },
    ]);
  });

  it('takes no name that reports have, and leaves everything where the store refuses', async () => {
    await fill();
    const before = [await tagsOf(), await loadProjects()];
    expect(await renameProject(OLD, OTHER)).toEqual({ kind: 'taken' });
    refuseWrites();
    expect(await renameProject(OLD, NEW)).toMatchObject({ kind: 'not-saved' });
    expect([await tagsOf(), await loadProjects()]).toEqual(before);
  });
});

describe('a project that the last report leaves', () => {
  it('is forgotten, and no other is', async () => {
    await fill();
    await setTags([KEY], [], [OLD]);
    expect(await dropEmptyProjects([OLD, OTHER])).toEqual([]);
    await removeEntries([SECOND_KEY]);
    const dropped = await dropEmptyProjects([OLD]);
    expect(dropped).toEqual([{ tag: OLD, whole: PAGE, units: named('甲局') }]);
    expect(await loadProjects()).toEqual([{ tag: OTHER, whole: SECOND, units: null }]);
    await saveProjects(dropped);
    expect(await loadProjects()).toHaveLength(2);
  });
});

describe('a project that is made of its roster', () => {
  const ROSTER = { tag: NEW, whole: null, year: 2025, units: named('甲局', '乙局') };

  it('needs no report, stays when the last one leaves, and takes no name that is there', async () => {
    await fill();
    expect(await makeProject(ROSTER)).toEqual({ kind: 'saved' });
    expect(await loadProjects()).toContainEqual(ROSTER);
    expect(await dropEmptyProjects([NEW])).toEqual([]);
    expect(await makeProject({ ...ROSTER, units: named() })).toEqual({ kind: 'taken' });
    expect(await makeProject({ ...ROSTER, tag: OTHER })).toEqual({ kind: 'taken' });
    expect(await renameProject(OLD, NEW)).toEqual({ kind: 'taken' });
    expect(await loadProjects()).toContainEqual(ROSTER);
  });

  it('is there or not where the store refuses or two windows make it, and nothing else is lost', async () => {
    await fill();
    const before = await loadProjects();
    const restore = refuseWrites();
    expect(await makeProject(ROSTER)).toMatchObject({ kind: 'not-saved' });
    restore.mockRestore();
    expect(await loadProjects()).toEqual(before);
    const made = await Promise.all([makeProject(ROSTER), makeProject({ ...ROSTER, units: named('丙局') })]);
    expect(made.map(({ kind }) => kind).sort()).toEqual(['saved', 'taken']);
    expect(await loadProjects()).toEqual([...before, ROSTER]);
  });

  it('is told by its roster where its year cannot be read', async () => {
    await fakeBrowser.storage.local.set({ 'setting:projects': [{ ...ROSTER, year: '去年' }] });
    expect(await loadProjects()).toEqual([{ tag: NEW, whole: null, units: ROSTER.units, year: undefined }]);
  });
});
