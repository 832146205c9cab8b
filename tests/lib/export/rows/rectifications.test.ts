import { describe, expect, it } from 'vitest';
import { needsRectification } from '@/lib/export/rows/rectifications';
import type { Evaluation } from '@/lib/judge/evaluation';
import { findingsOf, itemsOf } from '@/lib/ledger/rectification/items';
import { keepItems } from '@/lib/ledger/rectification/keep-items';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { example } from '../../store/example';
import { decisionOn, withFigure } from '../../store/finding';
import { checkedEntry, decideOn } from '../ledger-builder';
import { OPTIONS, rowOf, sheetOf } from './sheet-reading';

const hongze = checkedEntry('real-2023-hongze-table-four-totals');

const yanghe = checkedEntry('real-2025-yanghe-opposite-differences');

const broken = hongze.evaluation.findings.find(({ subject }) => subject.row === 'review');
if (!broken) throw new Error('the corpus has changed');

describe('整改台账', () => {
  it('asks for what failed or was confirmed, never for what was dismissed', () => {
    expect(needsRectification({ kind: 'error', state: 'open' })).toBe(true);
    expect(needsRectification({ kind: 'warning', state: 'open' })).toBe(true);
    expect(needsRectification({ kind: 'error', state: 'dismissed' })).toBe(false);
    expect(needsRectification({ kind: 'notice', state: 'open' })).toBe(false);
    expect(needsRectification({ kind: 'notice', state: 'confirmed' })).toBe(true);
    expect(needsRectification({ kind: 'cantTell', state: 'open' })).toBe(false);
    expect(needsRectification({ kind: 'cantTell', state: 'rectified' })).toBe(true);
  });

  it('marks what nobody has verified, and leaves the columns behind the advice empty', () => {
    const sheet = sheetOf([{ ...hongze, evaluation: { ...hongze.evaluation, findings: [broken] } }], 1);
    const row = rowOf(sheet, 0);
    expect(row.问题摘要).toMatch(/^（待核实）2023 年度报告，表四“行政复议”/);
    expect(Object.values(row).slice(6)).toEqual(Array(11).fill(null));
    expect(row.编号).toBeNull();
    expect(sheet.columns[15]?.choices).toEqual(['是', '否']);
  });

  it.each(LANGUAGES)('names the year of the report once, in %s', (language) => {
    const { problem } = WORDS[language].exported;
    const late = '2023年度报告的发布日期为2024-04-20';
    expect(problem(2023, late)).toBe(late);
    expect(problem(2024, late)).not.toBe(late);
    expect(problem(null, late)).toBe(late);
  });

  it('says what was put right, and who saw it', () => {
    const entry = decideOn({ ...hongze, evaluation: { ...hongze.evaluation, findings: [broken] } }, broken, {
      state: 'rectified',
    });
    expect(rowOf(sheetOf([entry], 1), 0)).toMatchObject({
      复查情况: expect.stringMatching(/^已整改\n/),
      复核人: '陈晓',
      是否销号: null,
    });
  });

  it('holds what is written of an item, and says which columns are the body’s', () => {
    const one = { ...hongze, evaluation: { ...hongze.evaluation, findings: [broken] } };
    const asked = decideOn(one, broken, {});
    const [item] = itemsOf(reviewOf(asked));
    if (item === undefined) throw new Error('confirmed above');
    const fields = { measures: '=cmd', due: '2026-03-01', closed: 'yes', closedOn: '2026-02-28', reviewer: '王' };
    const record = { number: '2023-0007', findings: findingsOf(item), fields, by: '王', at: '2026-02-01T00:00:00Z' };
    const sheet = sheetOf([{ ...asked, items: [record] }], 1);
    expect(rowOf(sheet, 0)).toMatchObject({
      编号: '2023-0007',
      整改措施: '=cmd',
      完成时限: '2026-03-01',
      复查情况: '待复查',
      复核人: '王',
      是否销号: '是',
      销号日期: '2026-02-28',
    });
    expect(sheet.columns.flatMap(({ title, isAsked }) => (isAsked ? [title] : []))).toEqual(
      '整改措施 责任部门 责任人 完成时限 整改情况 整改结果 证明材料'.split(' '),
    );
    expect(sheet.notes).toEqual([OPTIONS.words.exported.itemsNote]);
  });

  it('says of what is still there after its due date that it is overdue', () => {
    const one = { ...hongze, evaluation: { ...hongze.evaluation, findings: [broken] } };
    const asked = decideOn(one, broken, {});
    const [item] = itemsOf(reviewOf(asked));
    if (item === undefined) throw new Error('confirmed above');
    // By the calendar of Beijing it is the third already.
    const evaluation = { ...asked.evaluation, checkedAt: '2026-02-02T17:00:00Z' };
    const stateOf = (due: string) => {
      const record = {
        number: '2023-0007',
        findings: findingsOf(item),
        fields: { due },
        by: '',
        at: '2026-02-01T00:00:00Z',
      };
      return rowOf(sheetOf([{ ...asked, evaluation, items: [record] }], 1), 0).复查情况;
    };
    expect(stateOf('2026-02-02')).toMatch(/^未整改（逾期）\n2026-02-03 复查/);
    expect(stateOf('2026-02-03')).toMatch(/^整改中\n2026-02-03 复查/);
  });

  it('keeps what was confirmed and is there with other figures, whatever is listed beside it', () => {
    const evaluation = withFigure(12);
    const decisions = keepItems([decisionOn('confirmed', '2021-02-02T08:00:00.000Z')], example, evaluation);
    const entry = { url: example.source, savedAt: evaluation.checkedAt, evaluation, decisions, tags: [], text: null };
    for (const listing of ['confirmed', 'undismissed', 'all'] as const) {
      const { rows } = sheetOf([entry], 1, { ...OPTIONS, listing });
      expect([listing, rows.length]).toEqual([listing, 1]);
    }
    const sheet = sheetOf([entry], 1, { ...OPTIONS, listing: 'confirmed' });
    expect(rowOf(sheet, 0)).toMatchObject({ 复查情况: expect.stringMatching(/^未整改\n(?:.*\n)*.*10 → 12/) });
    expect(sheetOf([entry], 0, { ...OPTIONS, listing: 'confirmed' }).rows).toEqual([]);
  });

  it('says what a re-check showed of what was confirmed, also where the page has it no more', () => {
    const first = { ...hongze, evaluation: { ...hongze.evaluation, findings: [broken] } };
    const asked = decideOn(first, broken, {});
    const { equation } = broken;
    if (equation === null) throw new Error('the corpus has changed');
    const check = { ...first.evaluation, checkedAt: '2026-02-03T09:00:00Z', textHash: 'd'.repeat(64) };
    const rowAfter = (evaluation: Evaluation) => {
      const decisions = keepItems(asked.decisions, first.evaluation, evaluation);
      return rowOf(sheetOf([{ ...asked, evaluation, decisions }], 1), 0);
    };
    expect(rowOf(sheetOf([asked], 1), 0)).toMatchObject({ 复查情况: '待复查', 是否销号: null });
    expect(rowAfter(check)).toMatchObject({ 复查情况: '未整改\n2026-02-03 复查，问题仍在' });

    const terms = equation.terms.map((term) =>
      term.sign === -1 ? { ...term, cell: { ...term.cell, text: '9', value: equation.computed } } : term,
    );
    const mended = { ...equation, terms, reported: equation.computed };
    const passes = [{ rule: broken.rule, subject: broken.subject, equation: mended }];
    const row = rowAfter({ ...check, findings: [], passes });
    expect(row.问题摘要).toMatch(/^2023 年度报告，表四“行政复议”/);
    expect(row).toMatchObject({ 复核人: '陈晓', 是否销号: '是', 销号日期: '2026-02-03' });
    expect(row.复查情况).toMatch(/^已整改\n2026-02-03 复查，已符合\n表四.+：\d+ → \d+/);
    expect(rowAfter({ ...check, findings: [], passes: [] })).toMatchObject({
      复查情况: '待复查\n2026-02-03 复查未再发现，但无法据此认定已整改，请人工核对',
      复核人: null,
      是否销号: null,
    });
  });

  it('keeps the rows of one body together', () => {
    const sheet = sheetOf([hongze, yanghe, hongze], 1);
    const bodies = sheet.rows.map((_, index) => rowOf(sheet, index).单位);
    expect(bodies).toEqual([...bodies].sort((a, b) => bodies.indexOf(a) - bodies.indexOf(b)));
  });
});
