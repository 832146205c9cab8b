import { cleanup, fireEvent, render, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Workbench } from '@/components/workbench/Workbench';
import type { WorkbenchProps } from '@/components/workbench/workbench-props';
import type { Evaluation } from '@/lib/judge/evaluation';
import { decideAlike } from '@/lib/ledger/problems/decide-alike';
import { type ReportFaults, readFaults, withDecisions } from '@/lib/ledger/problems/report-faults';
import { applyDecisions } from '@/lib/ledger/review/decision';
import type { AskedAlike, ProblemsView } from '@/lib/workbench/views/problems-view';
import { WORDS } from '../../../words';
import { evaluation, finding, twoFailures } from '../../fixtures';
import { accessibilityFaults, button } from '../../render-panel';
import { row } from '../ledger-rows';
import { openReport, renderWorkbench } from '../render-workbench';

afterEach(cleanup);

const words = WORDS['zh-CN'];
const { problems: text, notices } = words.workbench;
const { states } = words.panel.decisions;
const nameOf = (rule: keyof typeof words.rules) => words.rules[rule].name;
const SUM = 'reconciliation/review-litigation-total';
const PHONE = 'contact/phone-malformed';
const phone = finding({ id: PHONE, rule: PHONE, reason: 'malformed', severity: 'warning', data: { text: '1234' } });
const [sum] = twoFailures.findings.filter(({ rule }) => rule === SUM);
if (sum === undefined) throw new Error('No sum fails.');
const edit = { cell: { table: 'review-litigation', row: 'review', column: 'total' }, value: 0, suggested: 11 } as const;
const slip: Evaluation = evaluation({
  findings: [{ ...sum, cause: 'c1' }],
  causes: [{ id: 'c1', edits: [edit], explains: 1, unique: true, rivals: [] }],
});

/** Reports of the ledger by key, as rows and as what was read of them. */
const REPORTS: Readonly<Record<string, Evaluation>> = {
  a: twoFailures,
  b: evaluation({ findings: [phone] }),
  c: slip,
  d: evaluation(),
};
const ROWS = [
  row('a', { unit: '鲤城区统计局', onTime: 'no' }, { tags: ['核查'] }),
  row('b', { unit: '鲤城区教育局', group: '丰泽区', contact: 'gaps' }, { tags: ['核查'] }),
  row('c', { unit: '鲤城区审计局' }, { tags: ['核查'] }),
  row('d', { unit: '鲤城区财政局' }),
];
const readAll = () =>
  new Map(
    Object.entries(REPORTS).map(([key, each]): [string, ReportFaults] => [
      key,
      { ...readFaults(openReport(key, each).entry, { findings: [], passes: [] }), key },
    ]),
  );
const read = (): ProblemsView => ({ kind: 'read', reports: readAll() });

/** The workbench by problem, that keeps the decisions made in it as long as they are not refused. */
function renderProblems(given: Partial<WorkbenchProps> = {}, saves: () => boolean = () => true) {
  const onDecideAlike = vi.fn<WorkbenchProps['onDecideAlike']>();
  const { props, unmount } = renderWorkbench(ROWS, given);
  unmount();
  function Deciding() {
    const [reports, setReports] = useState(readAll());
    onDecideAlike.mockImplementation(async ({ faults, ...choice }: AskedAlike) => {
      if (!saves()) return false;
      setReports((before) => {
        const next = new Map(before);
        for (const { key, fault } of faults) {
          const report = next.get(key);
          const made = decideAlike([fault], choice, { by: '张三', at: '2026-01-21T02:00:00Z' })?.flat() ?? [];
          if (report) next.set(key, withDecisions(report, applyDecisions(report.decisions, made).decisions));
        }
        return next;
      });
      return true;
    });
    return <Workbench {...props} problems={{ kind: 'read', reports }} onDecideAlike={onDecideAlike} />;
  }
  const view = render(<Deciding />);
  fireEvent.click(button(view.container, text.views.problems));
  return { props, onDecideAlike, ...view };
}

const inside = (container: Element) =>
  within(container.querySelector<HTMLElement>('.workbench') ?? expect.fail('no workbench'));
const grid = (container: Element) => container.querySelector<HTMLElement>('.fault-table') ?? expect.fail('no grid');
const lines = (container: Element) => [...container.querySelectorAll<HTMLElement>('.fault-lines [role="row"]')];
const unitsOf = (container: Element) => lines(container).map((line) => line.querySelector('b')?.textContent);
const standings = (container: Element) => lines(container).map((line) => line.querySelector('.standing')?.textContent);
const problem = (container: Element, rule: string) =>
  container.querySelector<HTMLElement>(`[data-rule="${rule}"]`) ?? expect.fail(rule);
const countsOf = (container: Element, rule: string) =>
  [...problem(container, rule).querySelectorAll('.count')].map((each) => Number(each.lastChild?.textContent));
const press = (element: Element, key: string, given: KeyboardEventInit = {}) =>
  fireEvent.keyDown(element, { key, ...given });
const chip = (container: Element, name: string) =>
  [...container.querySelectorAll<HTMLButtonElement>('.problem-filters .chip')].find((each) =>
    each.textContent?.startsWith(name),
  ) ?? expect.fail(name);

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
    expect(current?.dataset.rule).not.toBe(SUM);
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
    const rules = () => [...container.querySelectorAll<HTMLElement>('[data-rule]')].map(({ dataset }) => dataset.rule);
    const [all] = [rules()];
    fireEvent.click(chip(container, words.panel.kinds.error));
    expect(rules()).toEqual([SUM]);
    fireEvent.click(chip(container, words.panel.kinds.error));
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

describe('deciding by problem', () => {
  it('decides on the one that keys stand on, and goes on to the next that waits', async () => {
    const { container, onDecideAlike } = renderProblems();
    press(grid(container), '2');
    await waitFor(() => expect(standings(container)[0]).toBe(states.confirmed));
    expect(onDecideAlike.mock.calls[0]?.[0]).toMatchObject({ state: 'confirmed', faults: [{ key: 'c' }] });
    expect(grid(container).getAttribute('aria-activedescendant')).toBe('fault-1');
    expect(countsOf(container, SUM)).toEqual([2, 1, 0, 0]);
  });

  it('decides on a selection alike, and asks for the reason of a dismissal once', async () => {
    const { container, onDecideAlike } = renderProblems();
    press(grid(container), ' ');
    press(grid(container), 'ArrowDown', { shiftKey: true });
    expect(container.textContent).toContain(text.chosen(2));
    press(grid(container), '3');
    expect(onDecideAlike).not.toHaveBeenCalled();
    const form = container.querySelector('.reason-form') ?? expect.fail('no form');
    expect(form.contains(document.activeElement)).toBe(true);
    // A digit meant for the next one decides nothing.
    press(document.activeElement ?? form, '2');
    expect(onDecideAlike).not.toHaveBeenCalled();
    expect(await accessibilityFaults(container)).toEqual([]);
    press(document.activeElement ?? form, 'ArrowDown');
    press(document.activeElement ?? form, 'Enter');
    await waitFor(() => expect(standings(container).slice(0, 2)).toEqual([states.dismissed, states.dismissed]));
    const [asked] = onDecideAlike.mock.calls[0] ?? [];
    expect(asked).toMatchObject({ state: 'dismissed', reason: words.panel.decisions.reasons[0], note: null });
    expect(asked?.faults).toHaveLength(2);
    expect(onDecideAlike).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(grid(container));
    expect(container.querySelector('.line.selected')).toBeNull();
  });

  it('decides on all of a problem at once, by key or by ticking all', async () => {
    const { container, onDecideAlike } = renderProblems();
    press(grid(container), '!', { code: 'Digit2', shiftKey: true });
    await waitFor(() => expect(standings(container)).toEqual(Array(3).fill(states.confirmed)));
    fireEvent.click(inside(container).getByLabelText(words.panel.decisions.alike(3)));
    expect(container.querySelectorAll('.line.selected')).toHaveLength(3);
    fireEvent.click(button(container, new RegExp(`^4?${states.rectified}$`)));
    await waitFor(() => expect(standings(container)).toEqual(Array(3).fill(states.rectified)));
    expect(onDecideAlike).toHaveBeenCalledTimes(2);
  });

  it('never decides on what a filter hides of a selection', async () => {
    const { container, onDecideAlike } = renderProblems();
    press(grid(container), '2');
    await waitFor(() => expect(standings(container)[0]).toBe(states.confirmed));
    press(grid(container), 'a', { ctrlKey: true });
    expect(container.textContent).toContain(text.chosen(3));
    fireEvent.click(chip(container, states.open));
    expect(container.textContent).toContain(text.chosen(2));
    press(grid(container), '4');
    await waitFor(() => expect(onDecideAlike).toHaveBeenCalledTimes(2));
    expect(onDecideAlike.mock.calls[1]?.[0].faults).toHaveLength(2);
  });

  it('writes a note on each of a selection, and leaves its decision', async () => {
    const { container, onDecideAlike } = renderProblems();
    press(grid(container), 'a', { ctrlKey: true });
    press(grid(container), 'n');
    const field = inside(container).getByLabelText(words.panel.decisions.noteHint);
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: '已电话核实' } });
    fireEvent.submit(field.closest('form') ?? field);
    await waitFor(() => expect(container.textContent).toContain('已电话核实'));
    expect(onDecideAlike.mock.calls[0]?.[0]).toMatchObject({ state: null, note: '已电话核实' });
  });

  it('gives selection and words back where nothing was saved', async () => {
    const { container, onDecideAlike } = renderProblems({}, () => false);
    press(grid(container), 'a', { ctrlKey: true });
    press(grid(container), '3');
    const own = inside(container).getByLabelText(words.panel.decisions.reasonHint);
    fireEvent.input(own, { target: { value: '与原件一致' } });
    fireEvent.submit(own.closest('form') ?? own);
    await waitFor(() => expect(onDecideAlike).toHaveBeenCalledTimes(1));
    await waitFor(() => expect(container.querySelectorAll('.line.selected')).toHaveLength(3));
    expect(inside(container).getByLabelText<HTMLInputElement>(words.panel.decisions.reasonHint).value).toBe(
      '与原件一致',
    );
    expect(standings(container)).toEqual(Array(3).fill(words.workbench.decisions.none));
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('lets go by Escape of the question, then of the selection; Ctrl+Z takes back', () => {
    const { container, props, onDecideAlike } = renderProblems();
    press(grid(container), 'a', { ctrlKey: true });
    press(grid(container), '3');
    press(document.activeElement ?? container, 'Escape');
    expect(container.querySelector('.reason-form')).toBeNull();
    expect(document.activeElement).toBe(grid(container));
    expect(container.querySelectorAll('.line.selected')).toHaveLength(3);
    press(grid(container), 'Escape');
    expect(container.querySelectorAll('.line.selected')).toHaveLength(0);
    press(grid(container), 'z', { ctrlKey: true });
    expect(props.onUndoAlike).toHaveBeenCalledTimes(1);
    expect(onDecideAlike).not.toHaveBeenCalled();
  });

  it('stands beside a report that is open, in every language', async () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const report = openReport('a', twoFailures);
      const { container, unmount } = renderWorkbench(ROWS, {
        words: WORDS[language],
        problems: read(),
        opening: { kind: 'open', key: 'a', report },
      });
      fireEvent.click(button(container, WORDS[language].workbench.problems.views.problems));
      expect(lines(container).length).toBeGreaterThan(0);
      expect(await accessibilityFaults(container)).toEqual([]);
      unmount();
    }
  });

  it('exports all that is shown, whatever is selected by unit', () => {
    const { container } = renderWorkbench(ROWS, { problems: read() });
    fireEvent.click(container.querySelector('.ledger-lines input[type="checkbox"]') ?? expect.fail('no box'));
    expect(button(container, /导出 1 份/)).toBeTruthy();
    fireEvent.click(button(container, text.views.problems));
    expect(button(container, /导出 4 份/)).toBeTruthy();
  });
});
