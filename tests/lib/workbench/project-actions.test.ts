import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveCheck } from '@/lib/store/ledger/checks';
import { setTags } from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { loadProjects, saveAbsent, saveProjects, saveUnitPoints } from '@/lib/store/projects';
import { makeListActions } from '@/lib/workbench/list-actions';
import { makeSession, type Session } from '@/lib/workbench/session-state';
import { WORDS } from '../../words';
import { named } from '../ledger/named-units';
import { example } from '../store/example';
import { at, KEY, PAGE, refuseWrites } from '../store/ledger/ledger-pages';

const { notices, projects, units } = WORDS['zh-CN'].workbench;
const [TAG, NEW] = ['2020年度鲤城区年报核查', '2020年度鲤城区复查'];
const SECOND = 'http://www.qzlc.gov.cn/xxgk/t20210107_2.htm';
const SECOND_KEY = keyOf(SECOND, 2020);
const PROJECT = { tag: TAG, whole: PAGE, units: named('甲局') };

let session: Session;
let actions: ReturnType<typeof makeListActions>;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '王', onChange: () => {} });
  const refresh = async () => session.putRows(await loadIndex(), []);
  actions = makeListActions(
    session,
    { refresh, refreshSaid: async () => {} },
    { pairs: async () => ({ kind: 'none' }) },
  );
  await saveCheck(PAGE, example, at(1));
  await saveCheck(SECOND, { ...example, source: SECOND }, at(2));
  await setTags([KEY, SECOND_KEY], [TAG], []);
  await saveProjects([PROJECT]);
  await refresh();
});

const tagged = async (tag: string) => (await loadIndex()).filter(({ tags }) => tags.includes(tag)).length;
const takeBack = () => session.state().notice.kept[0]?.onUndo?.();

describe('a project', () => {
  it('is kept while a report is in it, and comes back with the reports that left it last', async () => {
    await actions.tag([KEY], [], [TAG]);
    expect(await loadProjects()).toEqual([PROJECT]);
    await actions.tag([KEY, SECOND_KEY], [NEW], [TAG]);
    expect(await loadProjects()).toEqual([]);
    expect(session.state().notice.kept[0]?.words).toBe(notices.tagged(2) + units.dropped([TAG]));
    takeBack();
    await vi.waitFor(async () => expect(await loadProjects()).toEqual([PROJECT]));
    expect([await tagged(TAG), await tagged(NEW)]).toEqual([1, 0]);
  });

  it('goes with its last report, and comes back with it', async () => {
    await actions.remove([KEY, SECOND_KEY]);
    expect(await loadProjects()).toEqual([]);
    expect(session.state().notice.kept[0]?.words).toBe(notices.removed(2) + units.dropped([TAG]));
    takeBack();
    await vi.waitFor(async () => expect(await tagged(TAG)).toBe(2));
    expect(await loadProjects()).toEqual([PROJECT]);
  });

  it('gets another name and its old one back, and says why it does not', async () => {
    await actions.rename(TAG, NEW);
    expect([await tagged(NEW), await loadProjects()]).toEqual([2, [{ ...PROJECT, tag: NEW }]]);
    takeBack();
    await vi.waitFor(async () => expect(await tagged(TAG)).toBe(2));
    expect(await loadProjects()).toEqual([PROJECT]);

    await actions.tag([SECOND_KEY], [NEW], [TAG]);
    await actions.rename(TAG, NEW);
    expect(session.state().notice.told).toMatchObject({ tone: 'error', words: units.taken(NEW) });
    refuseWrites();
    await actions.rename(TAG, '另一个');
    expect(session.state().notice.told?.tone).toBe('error');
  });

  it('has units said to have handed no report in, each window its own, and taken back', async () => {
    const absent = async () => (await loadProjects())[0]?.absent;
    // Another window said so of 乙局 and has not been heard of here.
    await saveAbsent(TAG, ['乙局'], true);
    await actions.absent(TAG, '甲局', true);
    expect(await absent()).toEqual(['乙局', '甲局']);
    expect(session.state().notice.told).toMatchObject({ tone: 'passed', words: projects.saidAbsent('甲局') });
    session.state().notice.told?.onUndo?.();
    await vi.waitFor(async () => expect(await absent()).toEqual(['乙局']));
    await actions.absent(TAG, '乙局', false);
    expect(await loadProjects()).toEqual([PROJECT]);
    await actions.absent('没有的项目', '甲局', true);
    expect(await loadProjects()).toEqual([PROJECT]);
    refuseWrites();
    await actions.absent(TAG, '甲局', true);
    expect(session.state().notice.told?.tone).toBe('error');
  });

  it('has points said of units without a report, each window its own, taken back, and lost to no full store', async () => {
    const said = async () =>
      (await loadProjects())[0]?.points?.map((each) => [
        each.unit,
        each.said.map(({ item, points }) => [item, points]),
      ]);
    const other = { item: 'item-1', points: 5, note: '未报', by: '李', at: '2026-02-01T00:00:00Z' };
    await Promise.all([
      saveUnitPoints({ tag: TAG, unit: '甲局', item: 'item-1' }, other),
      actions.unitPoints(TAG, '甲局', null, { points: 2, note: '会商' }),
      actions.unitPoints(TAG, '乙局', 'item-2', { points: 1, note: '补报' }),
    ]);
    const all = [
      [
        '甲局',
        [
          ['item-1', 5],
          [null, 2],
        ],
      ],
      ['乙局', [['item-2', 1]]],
    ];
    expect(await said()).toEqual(all);
    expect((await loadProjects())[0]?.points?.[0]?.said[1]).toMatchObject({ note: '会商', by: '王' });

    refuseWrites();
    expect(await actions.unitPoints(TAG, '甲局', 'item-1', null)).toBe(false);
    expect(session.state().notice.told?.tone).toBe('error');
    vi.restoreAllMocks();
    expect(await said()).toEqual(all);

    expect(await actions.unitPoints(TAG, '乙局', 'item-2', null)).toBe(true);
    expect(await said()).toEqual(all.slice(0, 1));
    session.state().notice.told?.onUndo?.();
    await vi.waitFor(async () => expect(await said()).toEqual(all));

    // What another window said since stays.
    await actions.unitPoints(TAG, '甲局', null, { points: 3, note: '更正' });
    await saveUnitPoints({ tag: TAG, unit: '甲局', item: null }, { ...other, item: null });
    session.state().notice.told?.onUndo?.();
    await vi.waitFor(() => expect(session.state().notice.told?.words).toBe(WORDS['zh-CN'].scoring.overtaken));
    expect((await said())?.at(-1)).toEqual([
      '甲局',
      [
        ['item-1', 5],
        [null, 5],
      ],
    ]);
    expect(await actions.unitPoints('没有的项目', '甲局', null, { points: 3, note: '更正' })).toBe(false);
  });

  it('loses what was said of its units with its roster, and gets it back', async () => {
    await saveProjects([{ tag: TAG, whole: null, year: 2020, absent: ['甲局'], points: [{ unit: '甲局', said: [] }] }]);
    const before = await loadProjects();
    session.setSaid({ hand: [], projects: before });
    await actions.dropRoster(TAG);
    expect(await loadProjects()).toEqual([]);
    takeBack();
    await vi.waitFor(async () => expect(await loadProjects()).toEqual(before));
  });
});
