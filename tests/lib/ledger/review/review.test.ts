import { describe, expect, it } from 'vitest';
import type { Evaluation, Finding, Pass } from '../../../../lib/judge/evaluation';
import { type SummaryColumn, sortKey } from '../../../../lib/ledger/list/sort-key';
import type { EntrySummary } from '../../../../lib/ledger/list/summary';
import type { Decision } from '../../../../lib/ledger/record/entry';
import { decide } from '../../../../lib/ledger/review/decision';
import { reviewOf } from '../../../../lib/ledger/review/review-of';
import { SECTION_KEYS } from '../../../../lib/report/form/keys';
import { buildEntry, buildEvaluation, buildFigures, buildFinding } from '../ledger-builder';

const place = { path: [], quote: '' };
const sections = SECTION_KEYS.map((key) => ({ key, heading: key, place }));
const tables = {
  requests: buildFigures('requests', '2021'),
  'review-litigation': buildFigures('review-litigation', '2021'),
};
const contact = {
  office: '办公室',
  address: '某路1号',
  phones: ['0527-84389000'],
  faxes: [],
  postcode: null,
  email: null,
  website: null,
};
const pass = (rule: string): Pass => ({ rule, subject: {}, equation: null });
const passes = ['requests-balance', 'requests-row-total', 'review-litigation-total'].map((name) =>
  pass(`reconciliation/${name}`),
);
const found = (rule: string, overrides: Partial<Finding> = {}): Finding =>
  buildFinding({ id: rule, rule, subject: {}, equation: null, ...overrides });

function summaryOf(
  changes: Parameters<typeof buildEvaluation>[0] = {},
  decisions: readonly Decision[] = [],
  url = 'https://www.suqian.gov.cn/1',
): EntrySummary {
  const evaluation = buildEvaluation({
    passes,
    ...changes,
    report: { sections, tables, contact, ...changes.report },
  });
  return reviewOf(buildEntry(evaluation, { url, decisions })).summary;
}

describe('the line of a report', () => {
  it('says of a report in order that it is', () => {
    expect(summaryOf()).toEqual({
      url: 'https://www.suqian.gov.cn/1',
      kind: 'annual-report',
      published: '2024-03-01',
      deadline: '2024-03-31',
      lateDismissed: false,
      unit: '宿迁市',
      group: '宿迁市',
      year: 2023,
      onTime: 'yes',
      sections: { kind: 'complete', missing: [] },
      requests: { kind: 'holds', failed: 0, undecided: 0 },
      reviewLitigation: { kind: 'holds', failed: 0, undecided: 0 },
      carryOver: { kind: 'none', failed: 0, undecided: 0 },
      contact: 'complete',
      errors: 0,
      warnings: 0,
      notices: 0,
      undecided: 0,
      reviewed: { done: 0, of: 0 },
      lapsed: 0,
      checkedAt: '2026-01-20T09:00:00.000Z',
    });
  });

  const balance = 'reconciliation/requests-balance';
  const late = 'timing/published-late';
  const findings = (...all: readonly Finding[]): Partial<Evaluation> => ({ findings: all });
  const undecided = { outcome: 'cantTell' as const };

  it.each<[string, Parameters<typeof buildEvaluation>[0], Partial<EntrySummary>]>([
    [
      'sums that fail and sums that can’t be told',
      findings(found(balance), found(`${balance}`, { ...undecided, id: 'x' })),
      { requests: { kind: 'failed', failed: 1, undecided: 1 }, errors: 1, undecided: 1, reviewed: { done: 0, of: 2 } },
    ],
    [
      'sums that can’t be told',
      findings(found(balance, undecided)),
      { requests: { kind: 'undecided', failed: 0, undecided: 1 } },
    ],
    [
      'no table 4',
      { report: { tables: { requests: tables.requests } } },
      { reviewLitigation: { kind: 'missing', failed: 0, undecided: 0 } },
    ],
    ['sums that were not asked', { passes: [] }, { requests: { kind: 'none', failed: 0, undecided: 0 } }],
    ['a report that is late', findings(found(late, { reason: 'late' })), { onTime: 'no' }],
    ['one late by a local day', findings(found(late, { reason: 'local' })), { onTime: 'unknown' }],
    ['a disputed year', findings(found(late, { ...undecided, reason: 'year-disputed' })), { onTime: 'unknown' }],
    ['no date', { report: { published: null } }, { onTime: 'unknown' }],
    ['an unclear kind of body', { report: { deadline: null } }, { onTime: 'unknown' }],
    ['a late day without the rule', { report: { published: '2024-04-01' } }, { onTime: 'no' }],
    [
      'two sections missing',
      { report: { sections: sections.slice(0, 4) } },
      { sections: { kind: 'lacking', missing: ['improvements', 'other-matters'] } },
    ],
    [
      'a page that only links a document',
      { ...findings(found('structure/section-missing', undecided)), report: { sections: [] } },
      { sections: { kind: 'unknown', missing: [] } },
    ],
    ['no contact', { report: { contact: null } }, { contact: 'missing' }],
    ['no address', { report: { contact: { ...contact, address: null } } }, { contact: 'gaps' }],
    [
      'a malformed telephone',
      findings(found('contact/phone-malformed', { severity: 'warning' })),
      { contact: 'gaps', warnings: 1 },
    ],
    [
      'no e-mail',
      findings(found('contact/email-missing', { severity: 'notice' })),
      { contact: 'complete', notices: 1 },
    ],
    ['no report', { kind: 'not-a-report' }, { sections: { kind: 'unknown', missing: [] }, kind: 'not-a-report' }],
    ['a district', { report: { agency: '泉州市鲤城区统计局' } }, { group: '鲤城区' }],
    ['a town', { report: { agency: '鲤城区江南街道办事处' } }, { group: '鲤城区' }],
    ['a province', { report: { agency: '福建省财政厅' } }, { group: '福建省' }],
    ['a name without a place', { report: { agency: '区统计局' } }, { group: 'suqian.gov.cn' }],
    ['no name', { report: { agency: null } }, { unit: null, group: 'suqian.gov.cn' }],
  ])('tells of %s', (_, changes, told) => {
    expect(summaryOf(changes)).toMatchObject(told);
  });

  it('takes the carry-over from what was held against last year', () => {
    const entry = buildEntry(buildEvaluation());
    const rule = 'reconciliation/carry-over';
    const carry = (all: readonly Finding[], passed: readonly Pass[] = []) =>
      reviewOf(entry, { findings: all, passes: passed }).summary.carryOver.kind;
    expect(carry([], [pass(rule)])).toBe('holds');
    expect(carry([found(rule)], [pass(rule)])).toBe('failed');
    expect(carry([found(rule, { ...undecided, reason: 'previous-missing' })])).toBe('missing');
    expect(carry([found(rule, { ...undecided, reason: 'cell-missing' })])).toBe('undecided');
  });

  it('counts decisions, leaves out what was dismissed, and tells lapsed ones', () => {
    const at = { note: '', by: '', at: '2026-01-20T10:00:00.000Z' };
    const decided = (finding: Finding, state: Decision['state']): readonly Decision[] =>
      decide([finding], { ...at, state, reason: '口径不同' }) ?? [];
    const [one, two] = [found(balance, { data: { n: 1 } }), found(late, { reason: 'late' })];
    expect(summaryOf(findings(one, two), [...decided(one, 'dismissed'), ...decided(two, 'open')])).toMatchObject({
      errors: 1,
      requests: { kind: 'holds' },
      onTime: 'no',
      reviewed: { done: 1, of: 2 },
    });
    expect(summaryOf(findings(two), decided(two, 'dismissed'))).toMatchObject({ onTime: 'yes', errors: 0 });
    expect(summaryOf(findings(found(balance, { data: { n: 2 } })), decided(one, 'dismissed'))).toMatchObject({
      errors: 1,
      reviewed: { done: 0, of: 1 },
      lapsed: 1,
    });
  });

  it('is small enough for an index', () => {
    expect(JSON.stringify(summaryOf({ report: { sections: [] } })).length).toBeLessThan(1000);
  });
});

describe('sortKey', () => {
  const base = summaryOf();
  const rows: readonly EntrySummary[] = [
    { ...base, unit: '宿迁市', onTime: 'yes', errors: 2, reviewed: { done: 2, of: 2 } },
    {
      ...base,
      unit: '安溪县',
      year: null,
      onTime: 'unknown',
      errors: 10,
      reviewed: { done: 1, of: 9 },
      contact: 'gaps',
      requests: { kind: 'failed', failed: 1, undecided: 3 },
    },
    {
      ...base,
      unit: null,
      onTime: 'no',
      errors: 0,
      reviewed: { done: 1, of: 2 },
      sections: { kind: 'lacking', missing: ['overview'] },
      requests: { kind: 'failed', failed: 2, undecided: 0 },
    },
  ];

  it.each<[SummaryColumn, readonly (string | null)[]]>([
    ['unit', ['安溪县', '宿迁市', null]],
    ['year', ['宿迁市', null, '安溪县']],
    ['onTime', [null, '安溪县', '宿迁市']],
    ['sections', [null, '宿迁市', '安溪县']],
    ['requests', [null, '安溪县', '宿迁市']],
    ['contact', ['安溪县', '宿迁市', null]],
    ['errors', [null, '宿迁市', '安溪县']],
    ['reviewed', ['安溪县', null, '宿迁市']],
  ])('by %s, ascending: what needs attention first, counts as they are', (column, order) => {
    const words = new Intl.Collator('zh-Hans-CN');
    const sorted = [...rows].sort((one, other) => {
      const [a, b] = [sortKey(one, column), sortKey(other, column)];
      return typeof a === 'string' && typeof b === 'string' ? words.compare(a, b) : Number(a) - Number(b);
    });
    expect(sorted.map(({ unit }) => unit)).toEqual(order);
  });

  it('gives one kind of key a column', () => {
    for (const column of ['unit', 'group', 'checkedAt'] as const)
      expect(rows.map((row) => typeof sortKey(row, column))).toEqual(['string', 'string', 'string']);
    for (const column of ['year', 'carryOver', 'reviewLitigation', 'warnings', 'undecided'] as const)
      expect(rows.map((row) => Number.isNaN(sortKey(row, column)))).toEqual([false, false, false]);
  });
});
