import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/check-page';
import { drawRequests, drawReview, type Figures } from '../official-html';
import { parseHtml } from '../parse-html';

const FIGURES: Figures = {
  new: { 'natural-person': 5, total: 5 },
  granted: { 'natural-person': 3, total: '' },
  'unavailable.not-held': { 'natural-person': 2, total: '' },
  'handled-total': { 'natural-person': 5, total: 5 },
};

function check(figures: Figures) {
  const html = `<title>某县甲局2023年政府信息公开工作年度报告</title><p>三、收到和处理政府信息公开申请情况</p>${drawRequests('2021', figures)}${drawReview()}`;
  return checkPage(parseHtml(html), { source: '', url: '', checkedAt: '' }).evaluation;
}

describe('totals left blank', () => {
  it('are one fault with the sums that they leave undecided, each cell with what its parts make', () => {
    const { causes, findings } = check(FIGURES);
    expect(causes).toHaveLength(1);
    const [cause] = causes;
    expect(cause?.edits).toEqual([
      { cell: { table: 'requests', row: 'granted', column: 'total' }, value: null, suggested: 3 },
      { cell: { table: 'requests', row: 'unavailable.not-held', column: 'total' }, value: null, suggested: 2 },
    ]);
    const joined = findings.filter((finding) => finding.cause === cause?.id);
    expect(joined.map(({ rule }) => rule)).toEqual(['table/total-blank']);
    expect(joined[0]?.undecided).toHaveLength(cause?.explains ?? 0);
    expect(findings.filter(({ reason }) => reason === 'total-blank')).toEqual([]);
  });

  it('are none where the parts are blank or 0 too', () => {
    expect(check({ granted: { total: '' } }).causes).toEqual([]);
  });
});
