import { describe, expect, it } from 'vitest';
import { tellVerdict } from '@/components/shared/verdict';
import type { Evaluation } from '@/lib/judge/evaluation';
import { reviewOf, undecidedCheck } from '@/lib/ledger/review/review-of';
import { LANGUAGES } from '@/lib/messages/languages';
import type { PanelText } from '@/lib/messages/words';
import { WORDS } from '../../words';
import { cleanReport, evaluation, finding, manyBlanks, twoFailures } from '../fixtures';

const zh = WORDS['zh-CN'].panel;
const tell = (given: Evaluation, text: PanelText) => tellVerdict(reviewOf(undecidedCheck(given)), text);

describe('the verdict', () => {
  it('says what was compared when nothing is wrong', () => {
    expect(tell(cleanReport, zh)).toEqual({
      tone: 'passed',
      headline: '未发现问题',
      progress: [],
      details: ['核对的 42 个等式均成立'],
    });
  });

  it('counts faults, and says how many equations they break', () => {
    const { tone, headline, details } = tell(twoFailures, zh);
    expect(tone).toBe('error');
    expect(headline).toBe('2 处错误、1 条警告待核实');
    expect(details).toEqual(['2 个等式不成立', '其余 38 个等式成立']);
  });

  it('never says that all equations hold when some could not be decided', () => {
    const { tone, headline, details } = tell(manyBlanks, zh);
    expect(tone).toBe('cantTell');
    expect(headline).toMatch(/^\d+ 项需人工待核实$/);
    expect(details.join()).not.toContain('均成立');
    expect(details.join()).toContain('无法判断');
  });

  it('says that there was nothing to compare rather than that all is well', () => {
    const { details } = tell(evaluation(), zh);
    expect(details).toEqual([zh.verdict.noSums]);
  });

  it('is not clean when a rule broke', () => {
    const broken = evaluation({ ruleErrors: [{ rule: 'table/cell-blank', error: 'TypeError' }] });
    expect(tell(broken, zh)).toMatchObject({ tone: 'cantTell', headline: zh.verdict.undecidedOnly });
  });

  it('tells errors that are no sums apart', () => {
    const missing = finding({ id: 'a', rule: 'structure/section-missing', reason: 'missing' });
    const alone = tell({ ...cleanReport, findings: [missing] }, zh);
    expect(alone.headline).toBe('1 处错误待核实');
    expect(alone.details).toContain('核对的 42 个等式均成立');
    const both = tell({ ...twoFailures, findings: [missing, ...twoFailures.findings] }, zh);
    expect(both.headline).toBe('3 处错误、1 条警告待核实');
  });

  it('says how many sums a fault leaves undecided', () => {
    const blank = { id: 'c1', edits: [], explains: 1, unique: true, rivals: [] };
    const fault = finding({ id: 'a', rule: 'table/total-blank', reason: 'blank', cause: 'c1' });
    const sum = finding({
      id: 'b',
      rule: 'reconciliation/requests-row-total',
      reason: 'total-blank',
      cause: 'c1',
      outcome: 'cantTell',
    });
    const { details } = tell({ ...cleanReport, findings: [fault, sum], causes: [blank] }, zh);
    expect(details).toContain('1 个等式因此无法校验');
  });

  it('counts what one cause explains as one fault', () => {
    const cause = {
      id: 'c1',
      edits: [{ cell: { table: 'requests', row: 'new', column: 'total' } as const, value: 1, suggested: 2 }],
      explains: 2,
      unique: true,
      rivals: [],
    };
    const findings = twoFailures.findings.map((each) => ({ ...each, cause: 'c1' }));
    const { headline, details } = tell({ ...twoFailures, findings, causes: [cause] }, zh);
    expect(headline).toBe('1 处错误待核实');
    expect(details).toContain('2 个等式不成立');
  });

  it.each(LANGUAGES)('says nothing good of a report with broken equations in %s', (language) => {
    const text = WORDS[language].panel;
    const { headline, details } = tell(twoFailures, text);
    const words = [headline, ...details].join(' ');
    expect(words).not.toContain(text.verdict.clean);
    expect(words).not.toContain(text.verdict.allHeld(38));
    expect(words).not.toContain(text.verdict.allHeld(40));
  });
});
