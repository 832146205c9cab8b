import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAgainstPrevious } from '../../../../lib/ledger/across/history';
import type { HistoryResult } from '../../../../lib/ledger/across/make-finding';
import { findPrevious } from '../../../../lib/ledger/bodies/previous-report';
import { useSeed } from '../../seed';
import { buildFigures, buildFinding, type Figures, type Made, reportOf } from '../ledger-builder';

useSeed();

import { told } from './history-builder';

const CARRY = 'reconciliation/carry-over';

/** 宿迁 2023, table 3, 四、结转下年度继续办理. */
const FORWARD_2023 = {
  'carried-forward/natural-person': 118,
  'carried-forward/commercial-enterprise': 3,
  'carried-forward/total': 121,
};

const IN_2024 = { 'carried-in/natural-person': 118, 'carried-in/commercial-enterprise': 3, 'carried-in/total': 121 };

function carried(now: Figures, before: Figures = FORWARD_2023, nowMade: Made = {}, beforeMade: Made = {}) {
  const previous = reportOf(2023, { requests: before, ...beforeMade });
  const entry = reportOf(2024, { requests: now, ...nowMade });
  return checkAgainstPrevious(entry, findPrevious(entry, [previous, entry]));
}

describe('carry-over', () => {
  it('passes per column where 宿迁 carries 121 over', () => {
    const result = carried(IN_2024);
    expect(told(result, CARRY)).toHaveLength(7);
    expect(result.findings).toEqual([]);
    expect(result.passes.find(({ subject }) => subject.column === 'total')?.equation).toMatchObject({
      computed: 121,
      reported: 121,
      terms: [
        {
          sign: 1,
          cell: { row: 'carried-forward', value: 121 },
          source: { year: 2023, url: 'https://www.suqian.gov.cn/2023.html' },
        },
        {
          sign: -1,
          cell: { row: 'carried-in', value: 121 },
          source: { year: 2024, url: 'https://www.suqian.gov.cn/2024.html' },
        },
      ],
    });
  });

  it('fails where 119 is planted, naming both pages', () => {
    const { findings } = carried({ ...IN_2024, 'carried-in/total': 119 });
    expect(findings).toMatchObject([
      {
        id: 'reconciliation/carry-over:requests/total',
        outcome: 'failed',
        severity: 'error',
        reason: 'differs',
        section: 'requests',
        data: {
          before: 121,
          now: 119,
          difference: 2,
          url: 'https://www.suqian.gov.cn/2024.html',
          previousUrl: 'https://www.suqian.gov.cn/2023.html',
        },
      },
    ]);
  });

  it.each<[string, Figures, readonly string[]]>([
    [
      'a column and the total that follows from it',
      { ...IN_2024, 'carried-in/natural-person': 116, 'carried-in/total': 119 },
      ['failed differs natural-person', 'failed follows total'],
    ],
    [
      'two columns off by as much in opposite directions',
      { ...IN_2024, 'carried-in/natural-person': 117, 'carried-in/commercial-enterprise': 4 },
      ['failed opposite natural-person', 'failed opposite commercial-enterprise'],
    ],
  ])('says of %s', (_, now, says) => {
    expect(told(carried(now), CARRY).filter((line) => !line.startsWith('passed'))).toEqual(says);
  });

  const torn = buildFinding({
    outcome: 'cantTell',
    reason: 'split-digits',
    equation: null,
    data: { cells: ['carried-in/total', 'carried-in/other-organization'] },
  });
  const words = (row: string) =>
    buildFinding({
      rule: 'table/cell-not-a-count',
      reason: 'not-a-number',
      equation: null,
      subject: { table: 'requests', row, column: 'total' },
    });
  const rule = (id: string, cells: readonly string[] = []) =>
    buildFinding({ rule: id, reason: 'blank', equation: null, subject: { table: 'requests' }, data: { cells } });
  const blankRow = (row: string) =>
    Object.fromEntries(
      Object.keys(buildFigures('requests', '2021').new ?? {}).map((column) => [`${row}/${column}`, null]),
    );

  it.each<[string, HistoryResult, string, object]>([
    ['no table this year', carried({}, FORWARD_2023, { requests: null }), 'table-missing', { fault: 'missing' }],
    ['no table last year', carried(IN_2024, {}, {}, { requests: null }), 'previous-unreadable', { fault: 'missing' }],
    [
      'an incomplete table last year',
      carried(IN_2024, {}, {}, { findings: [rule('structure/table-incomplete')] }),
      'previous-unreadable',
      { fault: 'incomplete' },
    ],
    ['a row that is not there', carried(blankRow('carried-in')), 'cell-missing', { rows: ['2024/carried-in'] }],
    [
      'a disputed year',
      carried(IN_2024, {}, {}, { findings: [rule('timing/year-mismatch')] }),
      'year-disputed',
      { years: ['2023'] },
    ],
  ])('tells once for the table: %s', (_, result, reason, data) => {
    expect(result.findings).toMatchObject([
      { rule: CARRY, outcome: 'cantTell', reason, data, subject: { table: 'requests' } },
    ]);
    expect(result.findings[0]?.subject.column).toBeUndefined();
  });

  it.each<[string, HistoryResult, string, object]>([
    [
      'words in this year’s cell',
      carried({ ...IN_2024, 'carried-in/total': null }, FORWARD_2023, { findings: [words('carried-in')] }),
      'cell-unreadable',
      { rows: ['2024/carried-in'] },
    ],
    [
      'words in last year’s cell',
      carried(
        IN_2024,
        { ...FORWARD_2023, 'carried-forward/total': null },
        {},
        { findings: [words('carried-forward')] },
      ),
      'cell-unreadable',
      { rows: ['2023/carried-forward'] },
    ],
    [
      'a blank total beside its parts',
      carried({ ...IN_2024, 'carried-in/total': null }, FORWARD_2023, {
        findings: [rule('table/total-blank', ['carried-in/total'])],
      }),
      'total-blank',
      { rows: ['2024/carried-in'] },
    ],
  ])('cannot tell a column by %s', (_, result, reason, data) => {
    const undecided = result.findings.filter(({ outcome }) => outcome === 'cantTell');
    expect(undecided).toMatchObject([{ reason, data, subject: { column: 'total' } }]);
  });

  it('cannot tell a blank total that only the equation shows', () => {
    const total = { table: 'requests' as const, row: 'carried-in', column: 'total', text: '', value: null };
    const equation = { terms: [{ sign: 1 as const, cell: total, place: null }], computed: 0, reported: 0 };
    const passes = [{ rule: 'reconciliation/requests-row-total', subject: {}, equation }];
    const { findings } = carried({ ...IN_2024, 'carried-in/total': null }, FORWARD_2023, { passes });
    expect(findings).toMatchObject([{ reason: 'total-blank', subject: { column: 'total' } }]);
  });

  it('tells of one column where only the first is faulty', () => {
    const { findings } = carried({ ...IN_2024, 'carried-in/natural-person': null });
    expect(findings).toMatchObject([{ reason: 'cell-missing', subject: { column: 'natural-person' } }]);
  });

  it('cannot tell a number torn over two cells', () => {
    const { findings } = carried({ ...IN_2024, 'carried-in/total': 12 }, FORWARD_2023, { findings: [torn] });
    expect(findings.map(({ reason }) => reason)).toEqual(['cell-unreadable', 'cell-unreadable']);
  });

  it('counts blanks as 0 and says so', () => {
    const blank = rule('table/cell-blank', Object.keys(blankRow('carried-in')));
    const none = { 'carried-forward/total': 0 };
    expect(told(carried(blankRow('carried-in'), none, { findings: [blank] }), CARRY)).toEqual(
      Array.from({ length: 7 }, () => expect.stringMatching(/^passed/)),
    );
    const off = carried(blankRow('carried-in'), FORWARD_2023, { findings: [blank] });
    expect(off.findings[0]).toMatchObject({ outcome: 'failed', data: { blanks: 1 } });
  });

  it.each([
    ['no report of last year', [], 'previous-missing'],
    ['one of another body', [reportOf(2023, { agency: '泗阳县' })], 'previous-missing'],
    ['one of two years before', [reportOf(2022)], 'previous-missing'],
    [
      'one that is likely the same body',
      [reportOf(2023, { agency: '市政府', requests: FORWARD_2023 })],
      'previous-unconfirmed',
    ],
    [
      'two with different figures',
      [reportOf(2023, { requests: FORWARD_2023 }), reportOf(2023, { url: 'https://www.suqian.gov.cn/copy' })],
      'previous-several',
    ],
  ])('says that there is %s', (_, others, reason) => {
    const entry = reportOf(2024, { requests: IN_2024 });
    expect(checkAgainstPrevious(entry, findPrevious(entry, others)).findings).toMatchObject([
      { rule: CARRY, outcome: 'cantTell', reason },
    ]);
  });

  it('listens to a match made by hand', () => {
    const entry = reportOf(2024, { requests: IN_2024 });
    const previous = reportOf(2023, { agency: '洋河新区', requests: FORWARD_2023 });
    const hand = [{ one: previous.url, other: entry.url, same: true }];
    expect(checkAgainstPrevious(entry, findPrevious(entry, [previous], hand)).findings).toEqual([]);
  });

  it.each([
    ['the first year of the tables', reportOf(2019, { edition: '2019' })],
    ['an older report', reportOf(2023, { kind: 'older-annual-report' })],
    ['no report', reportOf(2023, { kind: 'not-a-report' })],
  ])('asks nothing of %s', (_, entry) => {
    expect(checkAgainstPrevious(entry, findPrevious(entry, []))).toEqual({ findings: [], passes: [] });
  });

  it('fails exactly in the columns that differ', () => {
    const columns = Object.keys(buildFigures('requests', '2021').new ?? {});
    const row = fc.array(fc.nat({ max: 3 }), { minLength: columns.length, maxLength: columns.length });
    const figures = (name: string, values: readonly number[]) =>
      Object.fromEntries(columns.map((column, index) => [`${name}/${column}`, values[index] ?? 0]));
    fc.assert(
      fc.property(row, row, (before, now) => {
        const { findings } = carried(figures('carried-in', now), figures('carried-forward', before));
        expect(findings.map(({ subject }) => subject.column)).toEqual(
          columns.filter((_column, index) => before[index] !== now[index]),
        );
      }),
    );
  });
});
