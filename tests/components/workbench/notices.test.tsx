import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../words';
import { accessibilityFaults, button } from '../render-panel';
import { row } from './ledger-rows';
import { renderWorkbench } from './render-workbench';

afterEach(cleanup);

const text = WORDS['zh-CN'].workbench;
const ROWS = [row('a')];
const work = { id: 1, words: text.working.reading, done: 1200, of: 5000, onStop: vi.fn() };
const told = { id: 1, tone: 'passed' as const, words: '已撤销' };

describe('what stands at the foot of the window', () => {
  it.each(LANGUAGES)('tells what goes on and how far it is, and lets it be stopped, in %s', async (language) => {
    const { working } = WORDS[language].workbench;
    const { container } = renderWorkbench(ROWS, {
      words: WORDS[language],
      notice: { told: null, kept: [], works: [work] },
    });
    const bar = container.querySelector('[role="progressbar"]');
    expect(bar?.getAttribute('aria-valuenow')).toBe('1200');
    expect(bar?.getAttribute('aria-valuemax')).toBe('5000');
    expect(container.querySelector('.work-line')?.textContent).toContain(working.progress(1200, 5000));
    expect(container.querySelector<HTMLElement>('.work-bar span')?.style.width).toBe('24%');
    fireEvent.click(button(container, working.stop));
    expect(work.onStop).toHaveBeenCalledOnce();
    work.onStop.mockClear();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('keeps what goes on in sight while something else is told', () => {
    const { container, props } = renderWorkbench(ROWS, { notice: { told, kept: [], works: [work] } });
    expect(container.querySelectorAll('.notice-line')).toHaveLength(2);
    expect(container.querySelector('[aria-live] .notice-line')?.textContent).toContain('已撤销');
    expect(container.querySelector('[aria-live] [role="progressbar"]')).toBeNull();
    fireEvent.click(button(container, text.actions.dismiss));
    expect(props.onDismissNotice).toHaveBeenCalledExactlyOnceWith(told.id);
  });

  it('keeps a way back in sight while something else is told, each dismissed on its own', async () => {
    const kept = { id: 7, tone: 'notice' as const, words: text.notices.removed(3), onUndo: vi.fn() };
    const { container, props } = renderWorkbench(ROWS, { notice: { told, kept: [kept], works: [] } });
    const [line, other] = [...container.querySelectorAll<HTMLElement>('[aria-live] .notice-line')];
    if (line === undefined || other === undefined) throw new Error('There are two lines.');
    expect(line.textContent).toContain(kept.words);
    expect(other.textContent).toContain(told.words);
    fireEvent.click(button(line, text.actions.undo));
    expect(kept.onUndo).toHaveBeenCalledOnce();
    fireEvent.click(button(line, text.actions.dismiss));
    expect(props.onDismissNotice).toHaveBeenCalledExactlyOnceWith(7);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('gives each thing that goes on a line and a stop of its own', () => {
    const other = { id: 2, words: text.working.texts, done: 1, of: 2, onStop: vi.fn() };
    const { container } = renderWorkbench(ROWS, { notice: { told: null, kept: [], works: [work, other] } });
    const lines = [...container.querySelectorAll<HTMLElement>('.work-line')];
    expect(lines.map((line) => line.querySelector('[role="status"]')?.textContent)).toEqual([work.words, other.words]);
    fireEvent.click(lines[1]?.querySelector('button') as HTMLElement);
    expect(other.onStop).toHaveBeenCalledOnce();
    expect(work.onStop).not.toHaveBeenCalled();
  });

  it('shows an empty bar where there is nothing to count', () => {
    const { container } = renderWorkbench(ROWS, {
      notice: { told: null, kept: [], works: [{ ...work, done: 0, of: 0 }] },
    });
    expect(container.querySelector<HTMLElement>('.work-bar span')?.style.width).toBe('0%');
  });
});
