import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { Equation } from '@/components/shared/finding/Equation';
import type { SavedEquation } from '@/lib/judge/evaluation';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../words';
import { cleanReport, manyBlanks, twoFailures } from '../fixtures';
import { accessibilityFaults, renderPart } from '../render-panel';

afterEach(cleanup);

const FAILED = twoFailures.findings.find(({ subject }) => subject.row === 'review')?.equation as SavedEquation;
const HANDLED = cleanReport.passes.find(
  ({ rule, subject }) => rule.endsWith('handled-total') && subject.column === 'commercial-enterprise',
)?.equation as SavedEquation;

const zh = WORDS['zh-CN'].panel;

describe('an equation', () => {
  it('shows its terms, both sides and the difference in plain words', () => {
    const { container } = renderPart(<Equation equation={FAILED} family="review-litigation-total" outcome="failed" />);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      '结果维持10',
      '+结果纠正1',
      '+其他结果0',
      '+尚未审结0',
      '表中总计0',
    ]);
    expect(container.textContent).toContain('四种结果合计11');
    expect(container.textContent).toContain('左边合计 11，右边合计 0，相差 11');
  });

  it('points at a cell on hover and focus, goes there on click', () => {
    const { tools } = renderPart(<Equation equation={FAILED} family="review-litigation-total" outcome="failed" />);
    const target = { kind: 'cell', cell: { table: 'review-litigation', row: 'review', column: 'corrected' } };
    const term = screen.getByRole('button', { name: /结果纠正/ });
    fireEvent.mouseEnter(term);
    expect(tools.point).toHaveBeenLastCalledWith(target);
    fireEvent.mouseLeave(term);
    expect(tools.point).toHaveBeenLastCalledWith(null);
    fireEvent.focus(term);
    expect(tools.point).toHaveBeenLastCalledWith(target);
    fireEvent.click(term);
    expect(tools.go).toHaveBeenCalledWith(target);
  });

  it('shows blanks as blank and says that they count as 0', () => {
    const row = manyBlanks.passes.find(({ subject }) => subject.row === 'carried-in')?.equation as SavedEquation;
    const { container } = renderPart(<Equation equation={row} family="requests-row-total" outcome="held" />);
    expect(screen.getAllByText('空')).toHaveLength(5);
    expect(container.textContent).toContain('空白格按 0 计');
    expect(container.textContent).not.toContain('表中没有的格');
  });

  it('shows a cell that the page lacks as lacking, with no way to it', () => {
    const [first, ...rest] = FAILED.terms;
    const terms = first ? [{ ...first, cell: { ...first.cell, text: null, value: null }, place: null }, ...rest] : rest;
    const { container } = renderPart(
      <Equation equation={{ ...FAILED, terms, computed: 1 }} family="review-litigation-total" outcome="failed" />,
    );
    expect(screen.getByText('缺')).toBeTruthy();
    expect(container.textContent).toContain('表中没有的格按 0 计');
    expect(screen.queryByRole('button', { name: /结果维持/ })).toBeNull();
  });

  it('folds away what adds nothing in a long sum, and opens it', () => {
    renderPart(<Equation equation={HANDLED} family="requests-handled-total" outcome="held" />);
    expect(screen.getAllByRole('listitem')).toHaveLength(6 + 1 + 1 + 1);
    const fold = screen.getByRole('button', { name: '15 项为 0' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(fold);
    expect(screen.getAllByRole('button', { name: /× 商业企业 0$/ })).toHaveLength(15);
  });

  it('opens the folded terms when the reader points at one of them in the page', () => {
    const cell = { table: 'requests', row: 'granted', column: 'natural-person' } as const;
    const zero = HANDLED.terms.find(({ cell: each }) => each.value === 0)?.cell ?? cell;
    renderPart(<Equation equation={HANDLED} family="requests-handled-total" outcome="held" />, {
      pointer: { findings: [], cell: zero },
    });
    const lit = screen.getAllByRole('listitem').filter((item) => item.classList.contains('lit'));
    expect(lit).toHaveLength(1);
  });

  it('passes the accessibility check', async () => {
    const { container } = renderPart(<Equation equation={HANDLED} family="requests-handled-total" outcome="held" />);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe("an equation's verdict", () => {
  it.each(LANGUAGES)('never calls two different sums equal, whatever it was told, in %s', (language) => {
    const text = WORDS[language].panel;
    const equal = text.equation.holds('x', 'x').split('x').pop() ?? '';
    fc.assert(
      fc.property(
        fc.nat(99_999),
        fc.nat(99_999),
        fc.constantFrom('failed', 'cantTell', 'held' as const),
        (computed, reported, outcome) => {
          const { container } = renderPart(
            <Equation equation={{ terms: FAILED.terms, computed, reported }} family="other" outcome={outcome} />,
            { words: WORDS[language] },
          );
          const words =
            within(container as HTMLElement).getByText(/./, { selector: '.in-words > span' }).textContent ?? '';
          cleanup();
          expect(words.endsWith(equal)).toBe(outcome === 'held' && computed === reported);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('calls equal sums equal', () => {
    const { container } = renderPart(<Equation equation={HANDLED} family="requests-handled-total" outcome="held" />);
    expect(container.textContent).toContain(zh.equation.holds('99', '99'));
  });
});
