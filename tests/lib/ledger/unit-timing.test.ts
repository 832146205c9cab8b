import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project, ProjectUnit } from '@/lib/ledger/bodies/project';
import { deadlinesNextYear, readRoster } from '@/lib/ledger/list/roster';
import { placeIn } from '@/lib/ledger/list/roster-place';
import type { EntrySummary } from '@/lib/ledger/list/summary';
import { kindOf } from '@/lib/ledger/list/unit-kind';
import { differsFromCheck, timingAt } from '@/lib/ledger/list/unit-timing';
import { LANGUAGES } from '@/lib/messages/languages';
import { row } from '../../components/workbench/ledger-rows';
import { WORDS } from '../../words';
import { useSeed } from '../seed';
import { CALENDAR } from './calendar';

useSeed();

const PROJECT: Project = {
  tag: '2025年度鲤城区年报核查',
  whole: null,
  year: 2025,
  units: null,
  deadlines: { department: '2026-01-20', township: '2026-02-10' },
};
const summaryOf = (given: Partial<EntrySummary> = {}): EntrySummary =>
  row('a', { year: 2025, published: '2026-01-25', deadline: '2026-01-31', onTime: 'yes', ...given }).summary;
const timing = (
  unit: Partial<ProjectUnit>,
  given: Partial<EntrySummary> = {},
  project: Project = PROJECT,
  general = CALENDAR.days,
) => {
  const place = placeIn(project, { name: '鲤城区统计局', ...unit });
  const { onTime, days, deadline, from } = timingAt(place, summaryOf(given), general);
  return [onTime, days, deadline, from];
};

describe('where a project has no day of its own', () => {
  const NONE: Project = { ...PROJECT, deadlines: undefined };
  const town = { name: '河市镇人民政府' };
  const unclear = { deadline: null, onTime: 'unknown', published: '2026-02-15' } as const;
  const days = { ...CALENDAR.days, township: '02-10', department: '01-20' };

  it('is as the report’s own check has it, where that judged by the same day', () => {
    expect(timing({}, {}, NONE)).toEqual(['yes', null, '2026-01-31', 'check']);
  });

  it('goes by the settings for a kind that the check does not know', () => {
    expect(timing(town, unclear, NONE)).toEqual(['unknown', null, null, 'check']);
    expect(timing(town, unclear, NONE, days)).toEqual(['no', 5, '2026-02-10', 'settings']);
    expect(timing(town, { ...unclear, published: '2026-02-10' }, NONE, days)).toEqual([
      'yes',
      null,
      '2026-02-10',
      'settings',
    ]);
    expect(timing({ name: '供销社', kind: 'government' }, unclear, NONE)).toEqual(['yes', null, '2026-03-31', 'law']);
  });

  it('is not surely late before the days by law, whatever the settings say', () => {
    expect(timing({}, {}, NONE, days)).toEqual(['unknown', null, '2026-01-20', 'settings']);
    const early = { ...CALENDAR.days, township: '01-10' };
    const before = { ...unclear, onTime: 'yes', published: '2026-01-16' } as const;
    expect(timing(town, before, NONE, early)).toEqual(['unknown', null, '2026-01-10', 'settings']);
    expect(timing(town, { ...before, published: '2026-02-01' }, NONE, early)).toEqual([
      'no',
      22,
      '2026-01-10',
      'settings',
    ]);
  });

  it('says that the law’s day is not past where that of the settings is', () => {
    const told = timingAt(placeIn(NONE, { name: '统计局' }), summaryOf(), days);
    expect(WORDS['zh-CN'].workbench.projects.timing(told)).toContain(
      '设置中“部门”的期限 2026-01-20，2026-01-25 发布，法定期限未过',
    );
    const late = timingAt(placeIn(NONE, town), summaryOf(unclear), days);
    expect(WORDS['zh-CN'].workbench.projects.timing(late)).not.toContain('法定期限未过');
  });

  it('says whose day it was', () => {
    const told = timingAt(placeIn(NONE, town), summaryOf(unclear), days);
    expect(WORDS['zh-CN'].workbench.projects.timing(told)).toContain('设置中“乡镇街道”的期限 2026-02-10');
    expect(differsFromCheck(told)).toBe(true);
  });
});

describe('the kind of a unit', () => {
  it.each([
    [{ name: '鲤城区统计局' }, 'department'],
    [{ name: '鲤城区人民政府' }, 'government'],
    [{ name: '河市镇人民政府' }, 'township'],
    [{ name: '开元街道办事处' }, 'township'],
    [{ name: '供销社' }, null],
    [{ name: '开元街道办事处', kind: 'other' }, 'other'],
  ] as const)('%j: what the roster says, else what the name tells', (unit, kind) => {
    expect(kindOf(unit)).toBe(kind);
  });
});

describe('whether a unit was in time', () => {
  it('is judged by its own last day, else by that of its kind, else as its check has it', () => {
    expect(timing({})).toEqual(['no', 5, '2026-01-20', 'project']);
    expect(timing({ deadline: '2026-01-26' })).toEqual(['yes', null, '2026-01-26', 'unit']);
    expect(timing({ kind: 'township' })).toEqual(['yes', null, '2026-02-10', 'project']);
    expect(timing({ kind: 'other' })).toEqual(['yes', null, '2026-01-31', 'check']);
    const late = { published: '2026-02-03', onTime: 'no' } as const;
    expect(timing({ kind: 'other' }, late)).toEqual(['no', 3, '2026-01-31', 'check']);
    expect(timing({ kind: 'township' }, late)).toEqual(['yes', null, '2026-02-10', 'project']);
    expect(timing({}, { published: '2026-01-20' })).toEqual(['yes', null, '2026-01-20', 'project']);
  });

  it('is never said where the page told no day, but for a signature that is late by a day no earlier', () => {
    expect(timing({}, { published: null, onTime: 'unknown' })).toEqual(['unknown', null, '2026-01-20', 'project']);
    expect(timing({}, { published: null, onTime: 'no' })).toEqual(['no', null, '2026-01-20', 'project']);
    expect(timing({ kind: 'township' }, { published: null, onTime: 'no' })[0]).toBe('unknown');
    fc.assert(
      fc.property(
        fc.constantFrom('department', 'township', 'other', undefined),
        fc.constantFrom('no', 'unknown'),
        (kind, onTime) => {
          expect(timing({ kind }, { published: null, deadline: null, onTime })[0]).not.toBe('yes');
        },
      ),
    );
  });

  it('is what a person said of the finding that it is late', () => {
    const given = { published: '2026-02-03', onTime: 'yes', lateDismissed: true } as const;
    expect(timing({}, given)).toEqual(['yes', null, '2026-01-20', 'project']);
    expect(
      WORDS['zh-CN'].workbench.projects.timing(
        timingAt(placeIn(PROJECT, { name: '统计局' }), summaryOf(given), CALENDAR.days),
      ),
    ).toBe('按时：本项目“部门”的期限 2026-01-20，2026-02-03 发布，核查人认定不逾期；核查时按 2026-01-31 判为按时');
  });

  it('is told with its last day, whose that is, and what the check said where that is something else', () => {
    const own = timingAt(placeIn(PROJECT, { name: '统计局' }), summaryOf(), CALENDAR.days);
    expect(differsFromCheck(own)).toBe(true);
    expect(WORDS['zh-CN'].workbench.projects.timing(own)).toBe(
      '晚 5 天：本项目“部门”的期限 2026-01-20，2026-01-25 发布；核查时按 2026-01-31 判为按时；疑点仍以核查为准',
    );
    const same = timingAt(placeIn(PROJECT, { name: '统计局', deadline: '2026-01-26' }), summaryOf(), CALENDAR.days);
    expect(differsFromCheck(same)).toBe(false);
    for (const language of LANGUAGES) expect(WORDS[language].workbench.projects.timing(same)).toContain('2026-01-26');
  });
});

describe('units of a project', () => {
  const units = [{ name: '鲤城区统计局' }, { name: '鲤城区教育局', deadline: '2026-01-28' }];
  const rows = [
    row('a', { unit: '鲤城区统计局', year: 2025, published: '2026-01-25', deadline: '2026-01-31' }),
    row('b', { unit: '鲤城区教育局', year: 2025, published: '2026-01-25', deadline: '2026-01-31' }),
    row('c', { unit: '丰泽区教育局', year: 2025, published: '2026-01-25', deadline: '2026-01-31' }),
  ];

  it('are late by its last days', () => {
    const roster = readRoster({ ...PROJECT, units }, rows, [], CALENDAR);
    expect(roster.map(({ late }) => late)).toEqual([true, false]);
  });

  it('have the last days of their project a year later in the next', () => {
    expect(deadlinesNextYear({ department: '2028-02-29', other: undefined })).toEqual({ department: '2029-02-28' });
  });
});
