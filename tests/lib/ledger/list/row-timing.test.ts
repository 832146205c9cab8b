import { describe, expect, it } from 'vitest';
import type { Project } from '@/lib/ledger/bodies/project';
import { foldAddresses } from '@/lib/ledger/list/fold-addresses';
import { joinRosters, nameIn } from '@/lib/ledger/list/membership';
import { readRoster } from '@/lib/ledger/list/roster';
import { saysMore, timingOfRow, withTimings } from '@/lib/ledger/list/row-timing';
import type { EntrySummary } from '@/lib/ledger/list/summary';
import { LANGUAGES } from '@/lib/messages/languages';
import { row } from '../../../components/workbench/ledger-rows';
import { WORDS } from '../../../words';
import { CALENDAR } from '../calendar';

const { days } = CALENDAR;
const project = (tag: string, given: Partial<Project> = {}): Project => ({
  tag,
  whole: null,
  year: 2025,
  units: [{ name: '鲤城区统计局' }],
  ...given,
});
const DISTRICT = project('鲤城区', { deadlines: { department: '2026-01-20' } });
const CITY = project('泉州市', { deadlines: { department: '2026-01-28' } });
const PLAIN = project('无期限');
const report = (given: Partial<EntrySummary> = {}, key = 'a') =>
  row(key, { unit: '鲤城区统计局', year: 2025, published: '2026-01-25', deadline: '2026-01-31', ...given });
const timed = (projects: readonly Project[], shown: string | null = null, given: Partial<EntrySummary> = {}) => {
  const [only] = withTimings(joinRosters([report(given)], { projects, hand: [] }), days, shown);
  return only ?? expect.fail('no row');
};

describe('whether a row is late', () => {
  it('goes by the last day of its place in a roster, whether that project is shown or not', () => {
    for (const shown of [null, DISTRICT.tag, PLAIN.tag]) {
      const { summary, timing } = timed([DISTRICT], shown);
      expect([summary.onTime, timing?.days, timing?.deadline]).toEqual(['no', 5, '2026-01-20']);
      expect(timing?.checked).toEqual({ onTime: 'yes', deadline: '2026-01-31' });
    }
    expect(timed([PLAIN]).timing?.from).toBe('check');
  });

  it('is as its check has it where no roster names it: the very same row', () => {
    const rows = joinRosters([report({ unit: '丰泽区统计局' })], { projects: [DISTRICT], hand: [] });
    expect(withTimings(rows, days, null)[0]).toBe(rows[0]);
  });

  it('is as the roster of the project that is shown has it', () => {
    const rows = joinRosters([report(), report({ published: '2026-01-10' }, 'b')], { projects: [DISTRICT], hand: [] });
    const [unit] = readRoster(DISTRICT, rows, [], CALENDAR);
    for (const each of withTimings(rows, days, DISTRICT.tag))
      expect(each.timing).toMatchObject({ ...unit?.timings.get(each.key) });
  });
});

describe('a report in two projects with different last days', () => {
  const both = [CITY, DISTRICT];

  it('is late when it is late in any, and says both; the project that is shown alone has its own day', () => {
    const told = (shown: string | null) => {
      const { summary, timing } = timed(both, shown);
      const others = timing?.beside.map((each) => [each.project, each.deadline, each.onTime]);
      return [summary.onTime, timing?.project, timing?.deadline, others];
    };
    expect(told(null)).toEqual(['no', '鲤城区', '2026-01-20', [['泉州市', '2026-01-28', 'yes']]]);
    expect(told(CITY.tag)).toEqual(['yes', '泉州市', '2026-01-28', [['鲤城区', '2026-01-20', 'no']]]);
    expect(told(DISTRICT.tag)).toEqual(['no', '鲤城区', '2026-01-20', [['泉州市', '2026-01-28', 'yes']]]);
  });

  it('is late by the one that it is latest in, and not known before it is in time', () => {
    expect(timed(both, null, { published: '2026-01-30' }).timing).toMatchObject({ project: '鲤城区', days: 10 });
    const unclear = project('名单', { units: [{ name: '鲤城区统计局', kind: 'other' }] });
    const given = { deadline: null, onTime: 'unknown', published: '2026-01-27' } as const;
    expect(timed([CITY, unclear], null, given).summary.onTime).toBe('unknown');
  });

  it('names each project with its day, in every language', () => {
    const { timing } = timed(both);
    if (timing === undefined) return expect.fail('no timing');
    expect(WORDS['zh-CN'].workbench.projects.rowTiming(timing)).toBe(
      '晚 5 天：“鲤城区”中“部门”的期限 2026-01-20，2026-01-25 发布；核查时按 2026-01-31 判为按时；疑点仍以核查为准；另在“泉州市”中：期限 2026-01-28，按时',
    );
    for (const language of LANGUAGES) {
      const words = WORDS[language].workbench.projects.rowTiming(timing);
      for (const each of ['鲤城区', '泉州市', '2026-01-20', '2026-01-28']) expect(words).toContain(each);
    }
  });

  it('says one where they come to the same, and that each once', () => {
    const twice = project('泉州市', {
      deadlines: CITY.deadlines,
      units: [{ name: '鲤城区统计局' }, { name: '泉州市鲤城区统计局' }],
    });
    expect(timed([DISTRICT, twice]).timing?.beside).toHaveLength(1);
    expect(timed([DISTRICT, { ...DISTRICT, tag: '又一个' }]).timing?.beside).toEqual([]);
    // In one day is the same as in none of its own: by the check.
    const { timing } = timed([PLAIN, project('法定', { deadlines: { department: '2026-01-31' } })]);
    expect(timing && [timing.beside, saysMore(timing)]).toEqual([[], false]);
  });
});

describe('the places of a row', () => {
  it('are those of projects without a year too, that it was put in', () => {
    const undated = { ...DISTRICT, year: undefined };
    const rows = [{ ...report(), tags: [undated.tag] }];
    const [joined] = joinRosters(rows, { projects: [undated], hand: [] });
    expect(joined?.named).toBeUndefined();
    expect(joined?.places).toEqual([
      { project: '鲤城区', unit: '鲤城区统计局', kind: 'department', own: { deadline: '2026-01-20', from: 'project' } },
    ]);
  });

  it('are told anew when a last day changes, and only then', () => {
    const [joined] = joinRosters([report()], { projects: [DISTRICT], hand: [] });
    if (joined === undefined) return expect.fail('no row');
    expect(joinRosters([joined], { projects: [{ ...DISTRICT }], hand: [] })[0]).toBe(joined);
    const moved = { ...DISTRICT, deadlines: { department: '2026-01-26' } } as const;
    const [again] = joinRosters([joined], { projects: [moved], hand: [] });
    expect(again && timingOfRow(again, days, null)?.onTime).toBe('yes');
    expect(nameIn(joined)).toEqual(report());
  });

  it('are those of all its pages where it stands at several', () => {
    const rows = joinRosters(
      ['', '?from=timeline'].map((end, index) => ({
        ...report({}, `p${index}`),
        url: `http://www.qzlc.gov.cn/a.htm${end}`,
        textHash: 'same',
        tags: index === 0 ? [] : [CITY.tag],
      })),
      { projects: [{ ...CITY, year: undefined }, DISTRICT], hand: [] },
    );
    const folded = foldAddresses(rows, []);
    expect(folded.map(({ places }) => places?.map((place) => place.project))).toEqual([['鲤城区', '泉州市']]);
  });
});
