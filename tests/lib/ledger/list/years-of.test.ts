import { describe, expect, it } from 'vitest';
import { yearsOf } from '../../../../lib/ledger/list/years-of';
import type { LedgerEntry } from '../../../../lib/ledger/record/entry';
import { buildEntry, buildEvaluation, reportOf } from '../ledger-builder';

const checkedAt = (entry: LedgerEntry, at: string, url = entry.url): LedgerEntry => ({
  ...entry,
  url,
  evaluation: { ...entry.evaluation, checkedAt: at },
});
const told = (entry: LedgerEntry, others: readonly LedgerEntry[]) => {
  const { years, disputed } = yearsOf(entry, others);
  return { years: years.map(({ url, evaluation }) => `${evaluation.report.year} ${url}`), disputed };
};
const [y2022, y2023, y2024] = [reportOf(2022), reportOf(2023), reportOf(2024)];

describe('a body’s years', () => {
  it('come in order, the report itself among them', () => {
    expect(told(y2023, [y2024, y2022]).years.map((line) => line.slice(0, 4))).toEqual(['2022', '2023', '2024']);
  });

  it('have the latest check of a page that is there twice, and the report itself before any other of its year', () => {
    const earlier = checkedAt(y2022, '2026-01-01T00:00:00.000Z', 'https://www.suqian.gov.cn/early.html');
    const later = checkedAt(y2022, '2026-02-01T00:00:00.000Z', 'https://www.suqian.gov.cn/late.html');
    expect(told(y2023, [later, earlier]).years[0]).toBe('2022 https://www.suqian.gov.cn/late.html');
    const again = checkedAt(y2023, '2026-03-01T00:00:00.000Z', 'https://www.suqian.gov.cn/again.html');
    expect(told(y2023, [again]).years).toEqual([`2023 ${y2023.url}`]);
  });

  it('are disputed where two reports of one year have different figures', () => {
    const other = checkedAt(
      reportOf(2022, { requests: { 'new/total': 7 } }),
      y2022.evaluation.checkedAt,
      'https://b.cn/1',
    );
    expect(told(y2023, [y2022, other]).disputed).toEqual([2022]);
    expect(told(y2023, [y2022, checkedAt(y2022, y2022.evaluation.checkedAt, 'https://b.cn/1')]).disputed).toEqual([]);
  });

  it('leave out pages without a year and pages that are no report', () => {
    const undated = buildEntry(buildEvaluation({ report: { year: null } }));
    const page = buildEntry(buildEvaluation({ kind: 'not-a-report', report: { year: 2021 } }));
    expect(told(y2023, [undated, page]).years).toHaveLength(1);
  });
});
