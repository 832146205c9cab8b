import { describe, expect, it } from 'vitest';
import { commonProblems } from '@/lib/ledger/glance/common-problems';
import { lateUnits } from '@/lib/ledger/glance/late-units';
import { twoYears } from '@/lib/ledger/glance/two-years';
import { joinRosters } from '@/lib/ledger/list/membership';
import { readRoster } from '@/lib/ledger/list/roster';
import { countUnits, isUnitOf, UNIT_FILTERS } from '@/lib/ledger/list/unit-filters';
import type { PlacedFault } from '@/lib/ledger/problems/gather-problems';
import type { DecisionState } from '@/lib/ledger/record/entry';
import type { FaultStanding } from '@/lib/ledger/review/fault-standing';
import { finding } from '../../../components/fixtures';
import { row } from '../../../components/workbench/ledger-rows';
import { CALENDAR } from '../calendar';
import { named } from '../named-units';

const PROJECT = {
  tag: '2025年度鲤城区年报核查',
  whole: null,
  year: 2025,
  units: named('鲤城区统计局', '鲤城区教育局', '鲤城区审计局', '鲤城区财政局'),
};

const given = (rows: readonly ReturnType<typeof row>[], projects: readonly (typeof PROJECT)[] = [PROJECT]) => ({
  projects,
  rows,
  hand: [],
  calendar: CALENDAR,
});

const report = (
  key: string,
  unit: string,
  year: number,
  summary: Parameters<typeof row>[1] = {},
  more: Parameters<typeof row>[2] = {},
) => row(key, { unit, year, published: `${year + 1}-01-20`, deadline: `${year + 1}-01-31`, ...summary }, more);

describe('a project at a glance', () => {
  it('counts each unit in one state, and late and overdue ones beside that', () => {
    const rows = [
      report('a', '鲤城区统计局', 2025, { onTime: 'no' }, { decisionCounts: { open: 2 } }),
      report('b', '鲤城区教育局', 2025),
    ];
    const units = readRoster({ ...PROJECT, absent: ['鲤城区审计局'] }, rows, [], CALENDAR);
    const counts = Object.fromEntries(countUnits(units).map(({ filter, count }) => [filter, count]));
    expect(counts).toEqual({ missing: 1, absent: 1, open: 1, checked: 1, done: 0, late: 1, overdue: 2 });
    for (const filter of UNIT_FILTERS) {
      expect(units.filter((unit) => isUnitOf(unit, filter))).toHaveLength(counts[filter] ?? Number.NaN);
    }
  });

  it('has the late by their days, and those of no known days last', () => {
    const rows = [
      report('a', '鲤城区统计局', 2025, { onTime: 'no', published: null }),
      report('b', '鲤城区教育局', 2025, { onTime: 'no', published: '2026-02-03' }),
      report('c', '鲤城区审计局', 2025, { onTime: 'no', published: '2026-03-01' }),
      report('d', '鲤城区财政局', 2025),
    ];
    const late = lateUnits(readRoster(PROJECT, rows, [], CALENDAR));
    expect(late.map(({ key, timing }) => [key, timing.days])).toEqual([
      ['c', 29],
      ['b', 3],
      ['a', null],
    ]);
  });
});

describe('the commonest problems', () => {
  const fault = (key: string, rule: string, state: DecisionState, kind: FaultStanding['kind'] = 'error') =>
    ({
      id: `${key} ${rule} ${state}`,
      row: row(key),
      fault: { kind, state, findings: [finding({ id: rule, rule, reason: '', data: {} })] },
    }) as unknown as PlacedFault;

  it('are those of most reports; neither what was dismissed nor an open question counts', () => {
    const SUM = 'reconciliation/requests-total';
    const PHONE = 'contact/phone-malformed';
    const problems = commonProblems([
      fault('a', SUM, 'open'),
      fault('a', SUM, 'confirmed'),
      fault('a', SUM, 'rectified'),
      fault('b', PHONE, 'open', 'warning'),
      fault('c', PHONE, 'confirmed', 'cantTell'),
      fault('d', PHONE, 'dismissed'),
      fault('e', PHONE, 'open', 'cantTell'),
    ]);
    expect(
      problems.map(({ rule, reports, confirmedReports, confirmed, states }) => [
        rule,
        reports,
        confirmedReports,
        confirmed,
        states.open,
      ]),
    ).toEqual([
      [PHONE, 2, 1, 1, 1],
      [SUM, 1, 1, 2, 1],
    ]);
  });
});

describe('the year before', () => {
  const now = [
    report('a', '鲤城区统计局', 2025, { errors: 2, warnings: 1 }, { decisionCounts: { open: 3 } }),
    report('b', '鲤城区教育局', 2025, { errors: 5, onTime: 'unknown' }),
    report('c', '鲤城区审计局', 2025, { errors: 7 }),
  ];
  const before = [
    report('x', '鲤城区统计局', 2024, { errors: 1, onTime: 'no' }),
    report('y', '鲤城区审计局', 2024, { errors: 4 }),
    report('z', '鲤城区审计局', 2024, { errors: 4 }),
  ];

  it('is of the same bodies; faults are compared where each year has one report', () => {
    const rows = [...now, ...before];
    const two = twoYears(PROJECT, readRoster(PROJECT, rows, [], CALENDAR), given(rows));
    expect(two).toEqual({
      compared: 1,
      summed: [{ before: rows.find(({ key }) => key === 'x'), now: rows.find(({ key }) => key === 'a') }],
      years: [
        { year: 2024, units: 4, reported: 2, onTime: 1, late: 1, unknown: 0, faults: 1, waiting: 0 },
        { year: 2025, units: 4, reported: 3, onTime: 2, late: 0, unknown: 1, faults: 3, waiting: 3 },
      ],
    });
  });

  it('has the roster of the project that was copied, where there is one', () => {
    const rows = [...now, ...before];
    const copied = { ...PROJECT, tag: '2024年度鲤城区年报核查', year: 2024, units: named('鲤城区审计局') };
    const two = twoYears(PROJECT, readRoster(PROJECT, rows, [], CALENDAR), given(rows, [copied, PROJECT]));
    expect(two?.years[0]).toMatchObject({ units: 1, reported: 1, onTime: 1, late: 0 });
    expect(two?.compared).toBe(0);
  });

  it('is late as the list has it, by another project of that year', () => {
    const other = { ...PROJECT, tag: '另一项目', year: 2024, deadlines: { department: '2025-01-15' } };
    const rows = joinRosters([...now, ...before], { projects: [other], hand: [] });
    const two = twoYears(PROJECT, readRoster(PROJECT, rows, [], CALENDAR), given(rows, [other, PROJECT]));
    expect(two?.years[0]).toMatchObject({ reported: 2, onTime: 0, late: 2 });
  });

  it('is not told where nothing is known of it', () => {
    const units = readRoster(PROJECT, now, [], CALENDAR);
    expect(twoYears(PROJECT, units, given(now))).toBeNull();
    const { year: _, ...undated } = PROJECT;
    expect(twoYears(undated, units, given([...now, ...before]))).toBeNull();
  });
});
