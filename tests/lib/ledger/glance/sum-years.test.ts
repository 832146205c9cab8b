import { describe, expect, it } from 'vitest';
import { type ReportTotals, readTotals } from '@/lib/ledger/glance/report-totals';
import { sumYears } from '@/lib/ledger/glance/sum-years';
import { twoYears } from '@/lib/ledger/glance/two-years';
import { readRoster } from '@/lib/ledger/list/roster';
import { row } from '../../../components/workbench/ledger-rows';
import { CALENDAR } from '../calendar';
import { checkedPage } from '../checked-page';
import { buildFigures, type Figures } from '../ledger-builder';
import { named } from '../named-units';

const reportOf = (requests: Figures, review: Figures = {}) => ({
  tables: {
    requests: buildFigures('requests', '2021', requests),
    'review-litigation': buildFigures('review-litigation', '2021', review),
  },
  incompleteTables: [],
});

describe('the totals of a report', () => {
  it('are those that a real report gives', () => {
    const { report } = checkedPage('real-2023-hongze-table-four-totals').evaluation;
    const { requests, 'review-litigation': review } = report.tables;
    expect(readTotals(report)).toEqual({
      new: requests?.new?.total,
      granted: requests?.granted?.total,
      review: review?.review?.total,
      litigation: (review?.['litigation-direct']?.total ?? 0) + (review?.['litigation-after-review']?.total ?? 0),
    });
    expect(readTotals(report).new).toBeGreaterThan(0);
  });

  it('add up both ways to court, and a blank is no 0', () => {
    const review = { 'review/total': 3, 'litigation-direct/total': 2, 'litigation-after-review/total': 1 };
    expect(readTotals(reportOf({ 'new/total': 10, 'granted/total': null }, review))).toEqual({
      new: 10,
      granted: null,
      review: 3,
      litigation: 3,
    });
    const half = { 'litigation-direct/total': 2, 'litigation-after-review/total': null };
    expect(readTotals(reportOf({}, half)).litigation).toBeNull();
  });

  it('are not there without the table, nor in one that nothing may be reckoned with', () => {
    const nothing = { new: null, granted: null, review: null, litigation: null };
    expect(readTotals({ tables: {}, incompleteTables: [] })).toEqual(nothing);
    const report = reportOf({ 'new/total': 10 });
    expect(readTotals({ ...report, incompleteTables: ['requests'] })).toMatchObject({ new: null, granted: null });
  });
});

describe('the sums of a district', () => {
  const PROJECT = {
    tag: '2025年度鲤城区年报核查',
    whole: null as string | null,
    year: 2025,
    units: named('鲤城区人民政府', '鲤城区统计局', '鲤城区教育局', '鲤城区审计局'),
  };
  const rows = [
    ...['鲤城区人民政府', '鲤城区统计局', '鲤城区教育局'].flatMap((unit, at) => [
      row(`now${at}`, { unit, year: 2025 }),
      row(`then${at}`, { unit, year: 2024 }),
    ]),
    row('now3', { unit: '鲤城区审计局', year: 2025 }),
  ];
  const paired = (project: typeof PROJECT) => {
    const units = readRoster(project, rows, [], CALENDAR);
    return twoYears(project, units, { projects: [project], rows, hand: [], calendar: CALENDAR })?.summed ?? [];
  };
  const totals = { new: 10, granted: 4, review: 1, litigation: 0 };
  const read = new Map<string, ReportTotals>([
    ['now0', { ...totals, new: 1000 }],
    ['then0', { ...totals, new: 900 }],
    ['now1', { ...totals, new: 12 }],
    ['then1', totals],
    ['now2', { ...totals, new: 20 }],
    ['then2', { ...totals, granted: null }],
  ]);

  it('are over units of which both years give the figure; the others are counted as left out', () => {
    const sums = sumYears(paired({ ...PROJECT, whole: row('now0').url }), (key) => read.get(key));
    expect(sums).toEqual([
      { key: 'new', sums: { before: 20, now: 32, change: 12 }, counted: 2, unread: 0 },
      { key: 'granted', sums: { before: 4, now: 4, change: 0 }, counted: 1, unread: 1 },
      { key: 'review', sums: { before: 2, now: 2, change: 0 }, counted: 2, unread: 0 },
      { key: 'litigation', sums: { before: 0, now: 0, change: 0 }, counted: 2, unread: 0 },
    ]);
  });

  it('have every report but that which sums the others up', () => {
    expect(paired(PROJECT)).toHaveLength(3);
    expect(paired({ ...PROJECT, whole: row('now0').url }).map(({ now }) => now.key)).toEqual(['now1', 'now2']);
  });

  it('are not told where nothing can be read', () => {
    const [first] = sumYears(paired(PROJECT), () => undefined);
    expect(first).toEqual({ key: 'new', sums: null, counted: 0, unread: 3 });
  });
});
