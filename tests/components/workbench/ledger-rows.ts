import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { EntrySummary } from '@/lib/ledger/list/summary';

const NONE = { kind: 'none', failed: 0, undecided: 0 } as const;

/** A row with everything a test does not care about filled in: a report in order, nothing to decide. */
export function row(
  key: string,
  summary: Partial<EntrySummary> = {},
  given: Partial<Omit<LedgerRow, 'key' | 'summary' | 'decisionCounts'>> & {
    readonly decisionCounts?: Partial<LedgerRow['decisionCounts']>;
  } = {},
): LedgerRow {
  const url = `http://www.qzlc.gov.cn/${key}.htm`;
  const { decisionCounts, ...rest } = given;
  return {
    key,
    url,
    title: `${summary.unit ?? '统计局'}${summary.year ?? 2024}年政府信息公开工作年度报告`,
    tags: [],
    ...rest,
    decisionCounts: {
      undecided: 0,
      open: 0,
      confirmed: 0,
      dismissed: 0,
      rectified: 0,
      lapsed: 0,
      gone: 0,
      ...decisionCounts,
    },
    summary: {
      url,
      kind: 'annual-report',
      unit: '鲤城区统计局',
      group: '鲤城区',
      year: 2024,
      published: '2025-01-20',
      deadline: '2025-01-31',
      lateDismissed: false,
      onTime: 'yes',
      sections: { kind: 'complete', missing: [] },
      requests: { kind: 'holds', failed: 0, undecided: 0 },
      reviewLitigation: { kind: 'holds', failed: 0, undecided: 0 },
      carryOver: NONE,
      contact: 'complete',
      errors: 0,
      warnings: 0,
      notices: 0,
      undecided: 0,
      reviewed: { done: 0, of: 0 },
      lapsed: 0,
      checkedAt: '2026-01-20T01:05:00Z',
      ...summary,
    },
  };
}

/** A report with findings, one that is late, and a page that is none. */
export const ROWS = [
  row(
    'a',
    { unit: '鲤城区统计局', errors: 2, reviewed: { done: 1, of: 3 } },
    { decisionCounts: { undecided: 2, confirmed: 1 } },
  ),
  row('b', { unit: '丰泽区教育局', group: '丰泽区', onTime: 'no' }),
  row('c', { unit: null, kind: 'not-a-report', year: null }),
];
