import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Judging } from '@/components/panel/judging';
import { WORDS } from '../../words';
import { cleanReport, finding, manyBlanks, twoFailures } from '../fixtures';
import { button, done, renderPanel } from '../render-panel';

afterEach(cleanup);

const zh = WORDS['zh-CN'].panel;

describe('below the findings', () => {
  it('says that other reports are compared in the ledger, where the check is in it', () => {
    const text = (judging: Judging) => renderPanel(done(twoFailures), { judging }).container.textContent;
    const ready = { kind: 'ready', key: '', decisions: [], told: null, onUndo: () => {} } as const;
    expect(text({ ...ready, onDecide: async () => true })).toContain(zh.findings.elsewhere);
    cleanup();
    expect(text({ kind: 'none' })).not.toContain(zh.findings.elsewhere);
  });

  it('names rules that broke', () => {
    const broken = { ...cleanReport, ruleErrors: [{ rule: 'table/cell-blank', error: 'TypeError' }] };
    const { container } = renderPanel(done(broken));
    expect(container.querySelector('[data-part="undecided"]')?.textContent).toContain('table/cell-blank');
    expect(container.querySelector('.verdict')?.textContent).not.toContain(`${zh.verdict.clean}核对`);
  });

  it('shows everything that passed with its figures, sums opening to the equation', () => {
    const { container } = renderPanel(done(cleanReport));
    const passed = container.querySelector<HTMLElement>('.passed');
    if (!passed) throw new Error('no list');
    const lines = [...passed.querySelectorAll('.sums > li > button')];
    expect(lines).toHaveLength(42);
    const balance = button(passed, /自然人.*3,493 = 3,493/);
    fireEvent.click(balance);
    expect(balance.getAttribute('aria-expanded')).toBe('true');
    expect(passed.querySelector('.equation')?.textContent).toContain('左边合计 3,493，右边合计 3,493，相等');
    expect(passed.querySelectorAll('.passes li')).toHaveLength(8);
  });

  it('lists the six sections with their state, each a way to its heading', () => {
    const sections = twoFailures.report.sections.filter(({ key }) => key !== 'improvements');
    const { container, props } = renderPanel(done({ ...twoFailures, report: { ...twoFailures.report, sections } }));
    const lines = [...container.querySelectorAll('.ledger:not(.contact) li')].map((line) => line.textContent);
    expect(lines).toEqual([
      '一、总体情况未发现问题',
      '二、主动公开政府信息情况未发现问题',
      '三、收到和处理政府信息公开申请情况1 条警告',
      '四、政府信息公开行政复议、行政诉讼情况2 个等式不成立',
      '五、存在的主要问题及改进情况未见此部分',
      '六、其他需要报告的事项未发现问题',
    ]);
    fireEvent.click(button(document.body, '一、总体情况'));
    expect(props.onGo).toHaveBeenCalledWith({ kind: 'place', place: { path: [1, 0], quote: '一、总体情况' } });
  });

  it('never calls sums held or a section in order where a finding on the whole report leaves sums undecided', () => {
    const isReview = ({ rule }: { rule: string }) => rule === 'reconciliation/review-litigation-total';
    const blank = finding({
      id: 'blank',
      rule: 'table/blank-form',
      reason: 'tables',
      severity: 'warning',
      subject: {},
      section: null,
      data: { tables: ['proactive', 'review-litigation'], undecided: ['a', 'b', 'c'] },
      undecided: cleanReport.passes.filter(isReview),
    });
    const passes = cleanReport.passes.filter((pass) => !isReview(pass));
    const { container } = renderPanel(done({ ...cleanReport, passes, findings: [blank] }));
    const verdict = container.querySelector('.compared')?.textContent;
    expect(verdict).toContain(zh.sections.held(39));
    expect(verdict).toContain(zh.verdict.undecidedSums(3));
    const lines = [...container.querySelectorAll('.ledger:not(.contact) li')].map((line) => line.textContent);
    expect(lines[3]).toContain(zh.verdict.undecidedSums(3));
    expect(lines[3]).not.toContain(zh.sections.fine);
    expect(container.textContent).toContain('由此有 3 个等式无法校验');
  });

  it('lists the contact block and what is amiss with it', () => {
    const phone = finding({
      id: 'phone',
      rule: 'contact/phone-no-area-code',
      reason: 'no-area-code',
      severity: 'warning',
      subject: { field: 'phone' },
    });
    const { container } = renderPanel(done({ ...cleanReport, findings: [phone] }));
    const lines = [...container.querySelectorAll('.contact li')];
    expect(lines.map((line) => line.querySelector('.glyph')?.classList[1] ?? null)).toEqual([
      'glyph-passed',
      'glyph-passed',
      'glyph-warning',
      'glyph-passed',
      null,
      null,
    ]);
    expect(lines[4]?.textContent).toContain(zh.contact.notGiven);
    cleanup();
    expect(renderPanel(done(manyBlanks)).container.querySelector('.contact')?.textContent).toContain(zh.contact.none);
  });
});
