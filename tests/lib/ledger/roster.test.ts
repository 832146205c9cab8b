import { describe, expect, it } from 'vitest';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { joinRosters, projectsOf } from '@/lib/ledger/list/membership';
import { nameNextYear, readRoster, unitsNextYear } from '@/lib/ledger/list/roster';
import { row } from '../../components/workbench/ledger-rows';
import { CALENDAR } from './calendar';
import { named } from './named-units';

const PROJECT = {
  tag: '2025年度鲤城区年报核查',
  whole: null,
  year: 2025,
  units: named('鲤城区人民政府', '鲤城区统计局', '教育局', '开元街道办事处', '审计局'),
};
const report = (key: string, unit: string, group = '鲤城区', given: Parameters<typeof row>[2] = {}): LedgerRow =>
  row(key, { unit, group, year: 2025, reviewed: { done: 0, of: 1 } }, given);
const statesOf = (rows: readonly LedgerRow[], hand: Parameters<typeof readRoster>[2] = []) =>
  readRoster(PROJECT, rows, hand, CALENDAR).map(({ name, state, rows: own }) => [
    name,
    state,
    own.map(({ key }) => key),
  ]);

describe('the roster of a project', () => {
  it('has every unit from the first minute, in its order', () => {
    expect(statesOf([]).map(([, state]) => state)).toEqual(PROJECT.units.map(() => 'missing'));
    expect(readRoster({ ...PROJECT, units: null }, [], [], CALENDAR)).toEqual([]);
  });

  it('tells of each how far the work has come, and who was late', () => {
    const rows = [
      report('a', '泉州市鲤城区人民政府', '鲤城区', { decisionCounts: { open: 1 } }),
      report('b', '鲤城区统计局', '鲤城区', { decisionCounts: { confirmed: 1 } }),
      row('c', { unit: '鲤城区教育局', year: 2025, onTime: 'no', published: '2026-02-03', deadline: '2026-01-31' }),
      report('d', '开元街道', '开元街道', { decisionCounts: { undecided: 1 } }),
    ];
    expect(statesOf(rows)).toEqual([
      ['鲤城区人民政府', 'open', ['a']],
      ['鲤城区统计局', 'done', ['b']],
      ['教育局', 'checked', ['c']],
      ['开元街道办事处', 'open', ['d']],
      ['审计局', 'missing', []],
    ]);
    expect(readRoster(PROJECT, rows, [], CALENDAR).map(({ late }) => late)).toEqual([false, false, true, false, false]);
  });

  it('tells of a unit that handed none in, until a report of it is there', () => {
    const project = { ...PROJECT, absent: ['审计局', '鲤城区统计局', '不在名册的局'] };
    const states = readRoster(project, [report('b', '鲤城区统计局')], [], CALENDAR).map(({ state }) => state);
    expect(states).toEqual(['missing', 'done', 'missing', 'missing', 'absent']);
  });

  it('takes no report of another year, place or body for a unit', () => {
    const rows = [
      report('a', '石狮市教育局', '石狮市'),
      row('b', { unit: '鲤城区统计局', year: 2024 }),
      report('c', '丰泽区人民政府', '丰泽区'),
      row('d', { unit: '鲤城区审计局', year: 2025, kind: 'not-a-report' }),
    ];
    expect(statesOf(rows).every(([, state]) => state === 'missing')).toBe(true);
  });

  it('takes none of two that a short name may mean, but the one that was put into the project', () => {
    const rows = [report('a', '石狮市教育局', '鲤城区'), report('b', '丰泽区教育局', '鲤城区')];
    expect(statesOf(rows)[2]).toEqual(['教育局', 'missing', []]);
    const [first, second] = rows;
    const tagged = second && { ...second, tags: [PROJECT.tag] };
    expect(statesOf(first && tagged ? [first, tagged] : [])[2]).toEqual(['教育局', 'done', ['b']]);
  });

  it('keeps what was said by hand of two pages', () => {
    const rows = [report('a', '鲤城区统计局'), report('b', '泉州统计网')];
    const [one = '', other = ''] = rows.map(({ url }) => url);
    expect(statesOf(rows, [{ one, other, same: true }])[1]?.[2]).toEqual(['a', 'b']);
  });

  it('puts new reports into the project, and leaves those of others as they are', () => {
    const rows = [report('a', '鲤城区统计局', '鲤城区', { tags: ['别的'] }), report('b', '石狮市统计局', '石狮市')];
    const joined = joinRosters(rows, { projects: [PROJECT], hand: [] });
    expect(joined.map(projectsOf)).toEqual([['别的', PROJECT.tag], []]);
    expect(joined.map(({ tags }) => tags)).toEqual([['别的'], []]);
    expect(joined[1]).toBe(rows[1]);
    expect(joinRosters(joined, { projects: [PROJECT], hand: [] })[0]).toBe(joined[0]);
    const undated = { tag: 'x', whole: null, units: named('鲤城区统计局') };
    expect(joinRosters(rows, { projects: [undated], hand: [] })).toEqual(rows);
    expect(joinRosters(joined, { projects: [], hand: [] })).toEqual(rows);
  });

  it('has a name for the next year', () => {
    expect(nameNextYear(PROJECT.tag, 2025)).toBe('2026年度鲤城区年报核查');
    expect(nameNextYear('鲤城核查', 2025)).toBe('2026 鲤城核查');
  });

  it('has the last days of its units a year later in the next year', () => {
    const units = [{ name: '甲局', kind: 'other', deadline: '2028-02-29' }, { name: '乙局' }] as const;
    expect(unitsNextYear(units)).toEqual([{ name: '甲局', kind: 'other', deadline: '2029-02-28' }, { name: '乙局' }]);
  });
});
