// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evaluation, Finding, Pass } from '../../../lib/evaluation';
import { decide } from '../../../lib/ledger/decision';
import type { Decision } from '../../../lib/ledger/entry';
import { type SummaryColumn, sortSummaries } from '../../../lib/ledger/sort-summaries';
import { type EntrySummary, summarize } from '../../../lib/ledger/summary';
import { SECTION_KEYS } from '../../../lib/report/keys';
import { useSeed } from '../seed';
import { buildEntry, buildEvaluation, buildFigures, buildFinding } from './ledger-builder';

useSeed();

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
  return summarize(buildEntry(evaluation, { url, decisions }));
}

describe('summarize', () => {
  it('says of a report in order that it is', () => {
    expect(summaryOf()).toEqual({
      url: 'https://www.suqian.gov.cn/1',
      kind: 'annual-report',
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
      summarize(entry, { findings: all, passes: passed }).carryOver.kind;
    expect(carry([], [pass(rule)])).toBe('holds');
    expect(carry([found(rule)], [pass(rule)])).toBe('failed');
    expect(carry([found(rule, { ...undecided, reason: 'previous-missing' })])).toBe('missing');
    expect(carry([found(rule, { ...undecided, reason: 'cell-missing' })])).toBe('undecided');
  });

  it('counts decisions, leaves out what was dismissed, and tells lapsed ones', () => {
    const at = { note: '', by: '', at: '2026-01-20T10:00:00.000Z' };
    const decided = (finding: Finding, state: Decision['state']): readonly Decision[] => {
      const result = decide([], finding, { ...at, state, reason: '口径不同' });
      return result.kind === 'decided' ? result.decisions : [];
    };
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

describe('sortSummaries', () => {
  const columns: readonly SummaryColumn[] = [
    'unit',
    'group',
    'year',
    'onTime',
    'sections',
    'requests',
    'reviewLitigation',
    'carryOver',
    'contact',
    'errors',
    'warnings',
    'notices',
    'undecided',
    'reviewed',
    'checkedAt',
  ];
  const base = summaryOf();
  const summary = fc
    .record({
      unit: fc.constantFrom('宿迁市', '鲤城区统计局', '安溪县', null),
      year: fc.constantFrom(2021, 2023, null),
      onTime: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      errors: fc.nat({ max: 3 }),
      failed: fc.nat({ max: 3 }),
      url: fc.uuid(),
    })
    .map(
      ({ failed, ...row }): EntrySummary => ({
        ...base,
        ...row,
        requests: { kind: failed > 0 ? 'failed' : 'holds', failed, undecided: 0 },
      }),
    );

  it('gives the same order however the rows came', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(summary, { maxLength: 12, selector: ({ url }) => url }),
        fc.constantFrom(...columns),
        fc.constantFrom('ascending' as const, 'descending' as const),
        (rows, column, direction) => {
          const sorted = sortSummaries(rows, column, direction);
          expect(sortSummaries([...rows].reverse(), column, direction)).toEqual(sorted);
          expect(new Set(sorted)).toEqual(new Set(rows));
        },
      ),
    );
  });

  it('puts what needs attention first, small counts before large, Chinese names by their sound', () => {
    const rows = [
      { ...base, unit: '宿迁市', onTime: 'yes' as const, errors: 2 },
      { ...base, unit: '安溪县', onTime: 'unknown' as const, errors: 10 },
      { ...base, unit: null, onTime: 'no' as const, errors: 0 },
    ];
    const by = (column: SummaryColumn) => sortSummaries(rows, column, 'ascending').map(({ unit }) => unit);
    expect(by('unit')).toEqual(['安溪县', '宿迁市', null]);
    expect(by('onTime')).toEqual([null, '安溪县', '宿迁市']);
    expect(by('errors')).toEqual([null, '宿迁市', '安溪县']);
  });
});
