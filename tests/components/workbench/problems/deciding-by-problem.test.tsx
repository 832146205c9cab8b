import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { WORDS } from '../../../words';
import { twoFailures } from '../../fixtures';
import { accessibilityFaults, button } from '../../render-panel';
import { openReport, renderWorkbench } from '../render-workbench';
import {
  chip,
  countsOf,
  grid,
  inside,
  lines,
  press,
  ROWS,
  read,
  renderProblems,
  SUM,
  text,
  words,
} from './render-problems';

afterEach(cleanup);

const { states } = words.panel.decisions;

const standings = (container: Element) => lines(container).map((line) => line.querySelector('.standing')?.textContent);

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
