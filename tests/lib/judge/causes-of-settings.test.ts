import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/check-page';
import type { Evaluation } from '@/lib/judge/evaluation';
import { STATUTORY_SETTINGS } from '@/lib/rules/rule';
import { drawRequests, drawReview, type Figures } from '../official-html';
import { parseHtml } from '../parse-html';

const RECEIVED: Figures = {
  new: { 'natural-person': 5, total: 5 },
  granted: { 'natural-person': 5, total: 5 },
  'handled-total': { 'natural-person': 5, total: 5 },
};
const ROWS = 'reconciliation/requests-row-total';
const HANDLED = 'reconciliation/requests-handled-total';
const BALANCE = 'reconciliation/requests-balance';

function check(figures: Figures, ...disabled: readonly string[]): Evaluation {
  const title = '<title>某县甲局2023年政府信息公开工作年度报告</title>';
  const html = `${title}<p>三、收到和处理政府信息公开申请情况</p>${drawRequests('2021', figures)}${drawReview()}`;
  const page = parseHtml(html);
  const settings = { ...STATUTORY_SETTINGS, disabled };
  return checkPage(page, { source: '', url: '', checkedAt: '', settings }).evaluation;
}

const sumsOf = ({ findings }: Evaluation) => findings.filter(({ rule }) => rule.startsWith('reconciliation/'));
const editsOf = ({ causes }: Evaluation) => causes.map(({ edits, unique, rivals }) => ({ edits, unique, rivals }));

describe('the cause of a finding', () => {
  const mistyped = { ...RECEIVED, granted: { 'natural-person': 15, total: 5 } };

  it('is the same where a rule is off whose equation it would mend as well', () => {
    const all = check(mistyped);
    expect(
      sumsOf(all)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual([HANDLED, ROWS]);
    expect(all.causes).toMatchObject([{ edits: [{ value: 15, suggested: 5 }], unique: true }]);
    for (const [off, left] of [
      [ROWS, HANDLED],
      [HANDLED, ROWS],
    ] as const) {
      const some = check(mistyped, off);
      expect(sumsOf(some).map(({ rule, cause }) => [rule, cause])).toEqual([[left, 'c1']]);
      expect(some.passes.filter(({ rule }) => rule === off)).toEqual([]);
      expect(editsOf(some)).toEqual(editsOf(all));
    }
  });

  it('is bound by what holds in the page, asked or not', () => {
    // The row alone is wrong: its parts stand in columns that add up, its total does not.
    const total = { ...RECEIVED, granted: { 'natural-person': 5, total: 15 } };
    expect(editsOf(check(total, BALANCE))).toEqual(editsOf(check(total)));
    expect(editsOf(check(total, HANDLED))).toEqual(editsOf(check(total)));
  });

  it('is not told where nothing that it explains is', () => {
    const none = check(mistyped, ROWS, HANDLED);
    expect(sumsOf(none)).toEqual([]);
    expect(none.causes).toEqual([]);
    expect(none.tally.failed).toBe(none.findings.filter(({ outcome }) => outcome === 'failed').length);
  });

  it('leaves findings numbered without gaps', () => {
    const { findings } = check(mistyped, HANDLED);
    expect(findings.map(({ order }) => order)).toEqual(findings.map((_, index) => index));
  });
});

describe('a rule that is off', () => {
  it('leaves nothing undecided inside what another one finds', () => {
    const negative = { ...RECEIVED, granted: { 'natural-person': -5, total: 5 } };
    const [fault] = check(negative, ROWS).findings.filter(({ rule }) => rule === 'table/cell-not-a-count');
    expect(fault?.undecided?.map(({ rule }) => rule)).toEqual([HANDLED]);
    const [told, ...others] = sumsOf(check(negative, 'table/cell-not-a-count'));
    expect([told?.outcome, told?.undecided?.length, others.length]).toEqual(['cantTell', 1, 0]);
  });
});
