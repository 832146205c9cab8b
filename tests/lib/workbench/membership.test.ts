import { beforeEach, describe, expect, it } from 'vitest';
import type { Project } from '@/lib/ledger/bodies/project';
import { projectsOf } from '@/lib/ledger/list/membership';
import { indexNeighbours } from '@/lib/ledger/list/neighbours';
import { makeSession, type Session } from '@/lib/workbench/session-state';
import { row } from '../../components/workbench/ledger-rows';
import { WORDS } from '../../words';
import { named } from '../ledger/named-units';

const TAG = '2025年度鲤城区年报核查';
const whole = row('whole', { unit: '鲤城区人民政府', year: 2025 }, { tags: [TAG] });
const one = row('one', { unit: '鲤城区统计局', year: 2025 });
const other = row('other', { unit: '鲤城区审计局', year: 2025 });
const PROJECT: Project = { tag: TAG, whole: whole.url, year: 2025, units: named('鲤城区统计局', '鲤城区教育局') };

let session: Session;
const projects = (key: string) => projectsOf(session.row(key) ?? expect.fail(key));
const say = (...said: readonly Project[]) => session.setSaid({ hand: [], projects: said });

beforeEach(() => {
  session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '', onChange: () => {} });
  say(PROJECT);
  session.putRows([whole, one, other]);
});

describe('the projects of a report', () => {
  it('are known wherever the session is asked, whichever came first, roster or report', () => {
    expect([projects('whole'), projects('one'), projects('other')]).toEqual([[TAG], [TAG], []]);
    expect(session.state().rows?.map(projectsOf)).toEqual([[TAG], [TAG], []]);
    say({ ...PROJECT, units: named('鲤城区审计局') });
    expect([projects('one'), projects('other')]).toEqual([[], [TAG]]);
    expect(session.state().rows).toBe(session.rows());
    say();
    expect(projects('other')).toEqual([]);
  });

  it('follow a report that is read anew under another name or year, and one that comes or goes', () => {
    session.putRows([{ ...one, summary: { ...one.summary, unit: '鲤城区民政局' } }]);
    expect(projects('one')).toEqual([]);
    session.putRows([{ ...one, summary: { ...one.summary, year: 2024 } }]);
    expect(projects('one')).toEqual([]);
    session.putRows([one]);
    expect(projects('one')).toEqual([TAG]);
    // 教育局 may be either's, so none is surer than the other while both are there.
    const [near, far] = [row('near', { unit: '教育局', year: 2025 }), row('far', { unit: '教育局', year: 2025 })];
    const apart = [near, { ...far, url: 'http://jyj.shishi.gov.cn/1.htm' }];
    session.putRows(apart);
    expect([projects('near'), projects('far')]).toEqual([[], []]);
    session.putRows([], ['far']);
    expect(projects('near')).toEqual([TAG]);
  });

  it('are not taken for what the reviewer put there, and a row that stays as it is stays the same', () => {
    const before = session.row('one');
    expect(before?.tags).toEqual([]);
    session.putRows([{ ...other, decisionCounts: { ...other.decisionCounts, open: 1 } }]);
    expect(session.row('one')).toBe(before);
    session.putRows([{ ...one, decisionCounts: { ...one.decisionCounts, open: 1 } }]);
    expect([session.row('one')?.decisionCounts.open, session.row('one')?.tags, projects('one')]).toEqual([
      1,
      [],
      [TAG],
    ]);
  });

  it('bring its figures into the sum over the units', () => {
    const { sums } = indexNeighbours(session.rows(), session.said()).of(session.row('whole') ?? whole);
    expect(sums.map(({ units }) => units.map(({ key }) => key))).toEqual([['one']]);
  });
});
