import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Workbench } from '@/components/workbench/Workbench';
import { accessibilityFaults, button } from '../../render-panel';
import { renderWorkbench } from '../render-workbench';
import {
  chip,
  countsOf,
  grid,
  inside,
  lines,
  notices,
  PHONE,
  press,
  problem,
  ROWS,
  renderProblems,
  SUM,
  text,
  words,
} from './render-problems';

afterEach(cleanup);

const { states } = words.panel.decisions;

const nameOf = (rule: keyof typeof words.rules) => words.rules[rule].name;

const unitsOf = (container: Element) => lines(container).map((line) => line.querySelector('b')?.textContent);

describe('the ledger by problem', () => {
  it('asks for the reports of the list, says how far reading is, and lets go of them', async () => {
    const { container, props, rerender } = renderWorkbench(ROWS);
    fireEvent.click(button(container, text.views.problems));
    expect([...(vi.mocked(props.onProblems).mock.lastCall?.[0] ?? [])].sort()).toEqual(['a', 'b', 'c', 'd']);
    rerender(<Workbench {...props} problems={{ kind: 'reading', done: 2, of: 4 }} />);
    const bar = inside(container).getByRole('progressbar');
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['2', '4']);
    expect(await accessibilityFaults(container)).toEqual([]);
    rerender(<Workbench {...props} problems={{ kind: 'unreadable' }} />);
    expect(container.textContent).toContain(notices.outOfReach);
    rerender(<Workbench {...props} problems={{ kind: 'read', reports: new Map() }} />);
    expect(container.textContent).toContain(text.empty);
    expect(await accessibilityFaults(container)).toEqual([]);
    fireEvent.click(button(container, text.views.units));
    expect(props.onProblems).toHaveBeenLastCalledWith(null);
    expect(container.querySelector('.ledger-table')).not.toBeNull();
  });

  it('has a line a rule under its head, with how its faults are held, and their sum', async () => {
    const { container } = renderProblems();
    expect(problem(container, SUM).textContent).toContain(nameOf(SUM));
    expect(problem(container, SUM).textContent).toContain(text.counted(3, 2));
    expect(countsOf(container, SUM)).toEqual([3, 0, 0, 0]);
    expect(container.querySelector('.problem-total')?.textContent).toContain('5');
    expect(inside(container).getByText(words.labels.heads['form-contact'], { selector: 'h2' })).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('shows the faults of one, in the order of the roster, with the likeliest cell old → new', () => {
    const project = {
      tag: '核查',
      whole: null,
      year: 2024,
      units: ['鲤城区统计局', '鲤城区审计局', '鲤城区教育局'].map((name) => ({ name })),
    };
    const { container } = renderProblems({ projects: [project] });
    fireEvent.click(button(container, /^核查/));
    expect(unitsOf(container)).toEqual(['鲤城区统计局', '鲤城区统计局', '鲤城区审计局']);
    expect(lines(container)[2]?.querySelector('.edit')?.textContent).toBe('0→11');
    expect(lines(container)[0]?.querySelector('.edit')).toBeNull();
  });

  it('is walked through by keys: problems, their faults, and back; Enter opens the report', () => {
    const { container, props } = renderProblems();
    problem(container, SUM).focus();
    press(problem(container, SUM), 'ArrowDown');
    const current = container.querySelector<HTMLElement>('.problem-list [aria-current]');
    expect(current).toBe(document.activeElement);
    expect(current?.dataset.problem).not.toBe(SUM);
    press(current ?? container, 'ArrowUp');
    press(problem(container, SUM), 'Enter');
    expect(document.activeElement).toBe(grid(container));
    press(grid(container), 'End');
    expect(grid(container).getAttribute('aria-activedescendant')).toBe('fault-2');
    press(grid(container), 'Enter');
    expect(props.onOpen).toHaveBeenLastCalledWith('a');
    press(grid(container), 'ArrowLeft');
    expect(document.activeElement).toBe(problem(container, SUM));
  });

  it('is filtered by standing, weight, head, district and what the reports are; chips count what they show', () => {
    const { container } = renderProblems();
    const rules = () =>
      [...container.querySelectorAll<HTMLElement>('[data-problem]')].map(({ dataset }) => dataset.problem);
    const [all] = [rules()];
    fireEvent.click(chip(container, words.panel.kinds.error));
    expect(rules()).toEqual([SUM]);
    fireEvent.click(chip(container, words.panel.kinds.error));
    expect(chip(container, text.filters.contact).title).toBe(text.filters.ofReports);
    fireEvent.click(chip(container, text.filters.contact));
    expect(rules()).toEqual([PHONE]);
    fireEvent.click(chip(container, text.filters.contact));
    fireEvent.change(inside(container).getByLabelText(text.filters.group), { target: { value: '丰泽区' } });
    expect(rules()).toEqual([PHONE]);
    fireEvent.change(inside(container).getByLabelText(text.filters.group), { target: { value: '' } });
    fireEvent.change(inside(container).getByLabelText(text.filters.head), { target: { value: 'form-contact' } });
    expect(rules()).toContain(PHONE);
    expect(rules()).not.toContain(SUM);
    fireEvent.change(inside(container).getByLabelText(text.filters.head), { target: { value: '' } });
    expect(rules()).toEqual(all);
    fireEvent.click(chip(container, states.confirmed));
    expect(container.textContent).toContain(text.noMatch);
  });
});
