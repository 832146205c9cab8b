import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/check-page';
import type { Evaluation } from '@/lib/judge/evaluation';
import { readSums } from '@/lib/judge/sums';
import { readVerdict } from '@/lib/judge/verdict';
import { describeFinding } from '@/lib/messages';
import { STATUTORY_SETTINGS } from '@/lib/rules/rule';
import { WORDS } from '../../words';
import type { Figures } from '../official-html';
import { drawRequests, drawReview } from '../official-html';
import { parseHtml } from '../parse-html';

const RECEIVED: Figures = {
  new: { 'natural-person': 5, total: 5 },
  granted: { 'natural-person': 5, total: 5 },
  'handled-total': { 'natural-person': 5, total: 5 },
};

const EMPTY = Array.from({ length: 3 }, () => Array.from({ length: 5 }, () => ''));

function check(tables: string, disabled: readonly string[] = []): Evaluation {
  const html = `<title>某县甲局2023年政府信息公开工作年度报告</title><p>三、收到和处理政府信息公开申请情况</p>${tables}`;
  const page = parseHtml(html);
  const settings = { ...STATUTORY_SETTINGS, disabled };
  return checkPage(page, { source: '', url: '', checkedAt: '', settings }).evaluation;
}

const ofTables = ({ findings }: Evaluation) => findings.filter(({ rule }) => /^(?:table|reconciliation)\//.test(rule));
const countsOf = (evaluation: Evaluation) => readVerdict(evaluation).sums;

/** Table 3 with its rows cut after so many of their last seven cells. */
function cutShort(html: string, from: string, left: number): string {
  return html.replace(
    new RegExp(`(${from}(?:[^<]|<(?!td))*(?:<td[^>]*>[^<]*</td>){${left}})(?:<td[^>]*>[^<]*</td>)+`),
    '$1',
  );
}

describe('what one fault leaves undecided', () => {
  const negative = check(
    drawRequests('2021', { ...RECEIVED, granted: { 'natural-person': -5, total: 5 } }) + drawReview(),
  );

  it('stands inside the finding of a negative cell', () => {
    const [fault, ...others] = ofTables(negative);
    expect(others).toEqual([]);
    expect(fault?.rule).toBe('table/cell-not-a-count');
    expect(fault?.undecided?.map(({ rule, subject }) => `${rule} ${subject.row ?? subject.column}`)).toEqual([
      'reconciliation/requests-handled-total natural-person',
      'reconciliation/requests-row-total granted',
    ]);
    expect(fault && describeFinding(fault, WORDS['zh-CN']).message).toMatch(/由此有 2 个等式无法校验。$/);
  });

  it('is counted as undecided, with its figures, and never as held', () => {
    expect(countsOf(negative)).toMatchObject({ held: 40, broken: 0, undecided: 2, insideFaults: 2 });
    const undecided = readSums(negative).filter(({ outcome }) => outcome === 'undecided');
    expect(undecided.map(({ finding }) => finding)).toEqual(Array(2).fill(ofTables(negative)[0]?.id));
    expect(undecided.every(({ equation }) => equation !== null)).toBe(true);
  });

  it('is told by itself, once, where the rule that would tell why is switched off', () => {
    const html = drawRequests('2021', { ...RECEIVED, granted: { 'natural-person': -5, total: 5 } }) + drawReview();
    const found = ofTables(check(html, ['table/cell-not-a-count']));
    expect(found.map(({ outcome, reason }) => `${outcome} ${reason}`)).toEqual(['cantTell cell-not-a-count']);
    expect(found[0]?.undecided).toHaveLength(1);
  });

  it('is every sum of a table that was left blank', () => {
    const evaluation = check(drawRequests('2021', RECEIVED) + drawReview(EMPTY));
    const [fault, ...others] = ofTables(evaluation);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'table/blank-form', reason: 'tables', severity: 'warning' });
    expect(countsOf(evaluation)).toMatchObject({ held: 39, undecided: 3 });
  });

  it('is what the text says too, where it would be held against a table that was left blank', () => {
    const told = '<p>全年收到政府信息公开申请 5 件，均已办结。</p>';
    const empty = { value: () => '' };
    expect(ofTables(check(told + drawRequests('2021', {}, empty) + drawReview())).map(({ rule }) => rule)).toEqual([
      'table/blank-form',
    ]);
    expect(ofTables(check(told + drawRequests('2021', {}) + drawReview())).map(({ rule }) => rule)).toEqual([
      'reconciliation/narrative-table',
    ]);
  });

  it('is every sum of the blank form', () => {
    const empty = { value: () => '&nbsp;' };
    const evaluation = check(drawRequests('2021', {}, empty) + drawReview(EMPTY));
    expect(ofTables(evaluation).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['table/blank-form error']);
    expect(countsOf(evaluation)).toMatchObject({ held: 0, undecided: 42 });
  });
});

describe('a row of table 3 that ends too soon', () => {
  const html = cutShort(drawRequests('2021', RECEIVED), '（一）予以公开', 2) + drawReview();

  it('is one finding, and none of its figures is given to a column', () => {
    const evaluation = check(html);
    const [fault, ...others] = ofTables(evaluation);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'table/cells-missing', data: { rows: ['granted'], count: 7 } });
    expect(Object.values(evaluation.report.tables.requests?.granted ?? {})).toEqual(Array(7).fill(null));
    expect(countsOf(evaluation)).toMatchObject({ broken: 0, undecided: 8 });
  });
});
