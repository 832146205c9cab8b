import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Workbench } from '@/components/workbench/Workbench';
import { WORDS } from '../../../words';
import { twoFailures } from '../../fixtures';
import { button } from '../../render-panel';
import { ROWS } from '../ledger-rows';
import { grid, openReport, press, renderDeciding, renderWorkbench } from '../render-workbench';

afterEach(cleanup);

const text = WORDS['zh-CN'].workbench;

describe('deciding', () => {
  it('takes one keystroke, and goes on to the next finding', () => {
    const { container, decided } = renderDeciding(ROWS, openReport('a', twoFailures));
    const first = container.querySelector('.current')?.getAttribute('data-finding');
    press(grid(container), '2', { code: 'Digit2' });
    expect(decided).toHaveBeenCalledWith(expect.objectContaining({ state: 'confirmed' }));
    const next = container.querySelector('.current')?.getAttribute('data-finding');
    expect(next).not.toBe(first);
    expect([...container.querySelectorAll('.settled .standing')].map(({ textContent }) => textContent)).toEqual([
      text.decisions.states.confirmed,
    ]);
  });

  it('asks why a finding is dismissed, and takes no digit for a reason', () => {
    const { container, decided } = renderDeciding(ROWS, openReport('a', twoFailures));
    press(grid(container), '3', { code: 'Digit3' });
    expect(decided).not.toHaveBeenCalled();
    const form = container.querySelector('.reason-form');
    if (form === null) throw new Error('Nobody asks.');
    for (const key of ['1', '2', '3', '4', 'Enter']) press(document.activeElement as Element, key);
    expect(decided).not.toHaveBeenCalled();
    press(document.activeElement as Element, 'ArrowDown');
    press(document.activeElement as Element, 'ArrowDown');
    expect(decided).not.toHaveBeenCalled();
    press(document.activeElement as Element, 'Enter');
    expect(decided).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ state: 'dismissed', reason: text.decisions.reasons[1] }),
    );
  });

  it('takes keys as fast as they come: none waits for the browser to paint', async () => {
    const report = openReport('a', twoFailures);
    const { container, decided } = renderDeciding(ROWS, report);
    // Outside of the test library's act, which would run what otherwise waits for a frame.
    const hit = async (key: string) => {
      const target = document.activeElement === document.body ? grid(container) : document.activeElement;
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await Promise.resolve();
      await Promise.resolve();
    };
    await hit('2');
    await hit('3');
    await hit('ArrowDown');
    await hit('Enter');
    const [first, second] = vi.mocked(decided).mock.calls.map(([choice]) => choice);
    expect(first).toMatchObject({ state: 'confirmed' });
    expect(second).toMatchObject({ state: 'dismissed', reason: text.decisions.reasons[0] });
    expect(second?.findings[0]?.id).not.toBe(first?.findings[0]?.id);
  });

  it('does nothing with keys that are written into a field', () => {
    const { container, decided } = renderDeciding(ROWS, openReport('a', twoFailures));
    press(container.querySelector('input[type="search"]') as Element, '2', { code: 'Digit2' });
    expect(decided).not.toHaveBeenCalled();
  });

  it('takes a note before anything is decided: the finding stays open', () => {
    const { container, decided } = renderDeciding(ROWS, openReport('a', twoFailures));
    press(grid(container), 'n');
    const field = container.querySelector('.current .note-form input') as HTMLInputElement;
    fireEvent.input(field, { target: { value: ' 已电话询问 ' } });
    fireEvent.submit(field.form as Element);
    expect(decided).toHaveBeenCalledWith(expect.objectContaining({ state: 'open', reason: '', note: '已电话询问' }));
    expect(container.querySelector('.current .decided')?.textContent).toContain('已电话询问');
  });

  it('keeps a note that is being written, finding by finding, while others are looked at', () => {
    const view = (key: string) => ({ opening: { kind: 'open', key, report: openReport(key, twoFailures) } }) as const;
    const { container, props, rerender } = renderWorkbench(ROWS, view('a'));
    const open = (key: string) => rerender(<Workbench {...props} {...view(key)} />);
    const field = () => container.querySelector<HTMLInputElement>('.current .note-form input');
    press(grid(container), 'n');
    expect(document.activeElement).toBe(field());
    fireEvent.input(field() as Element, { target: { value: '已电话询问，对方' } });
    // Another finding, the reason of a dismissal, another part, another report.
    press(container.querySelector('.side-view') as Element, 'ArrowDown');
    expect(field()).toBeNull();
    press(container.querySelector('.side-view') as Element, 'ArrowUp');
    expect(field()?.value).toBe('已电话询问，对方');
    press(grid(container), '3', { code: 'Digit3' });
    expect(field()).toBeNull();
    press(container.querySelector('.reason-form') as Element, 'Escape');
    expect(field()?.value).toBe('已电话询问，对方');
    open('b');
    expect(field()).toBeNull();
    grid(container).focus();
    open('a');
    expect(field()?.value).toBe('已电话询问，对方');
    expect(document.activeElement).toBe(grid(container));
    fireEvent.submit(field()?.form as Element);
    expect(props.onDecide).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ state: 'open', note: '已电话询问，对方' }),
    );
    expect(field()).toBeNull();
  });

  it('keeps a reason that is being written while others are looked at, and leaves the focus where it is', () => {
    const view = (key: string) => ({ opening: { kind: 'open', key, report: openReport(key, twoFailures) } }) as const;
    const { container, props, rerender } = renderWorkbench(ROWS, view('a'));
    const open = (key: string) => rerender(<Workbench {...props} {...view(key)} />);
    const form = () => container.querySelector<HTMLFormElement>('.current .reason-form');
    const field = () => form()?.querySelector<HTMLInputElement>('input[type="text"]');
    const tab = (name: string) => fireEvent.click(button(container, new RegExp(`^${name}`)));
    press(grid(container), '3', { code: 'Digit3' });
    expect(form()?.contains(document.activeElement)).toBe(true);
    fireEvent.input(field() as Element, { target: { value: '系统自动' } });
    // Another finding, another part, another report.
    press(container.querySelector('.side-view') as Element, 'ArrowDown');
    expect(form()).toBeNull();
    press(container.querySelector('.side-view') as Element, 'ArrowUp');
    expect(field()?.value).toBe('系统自动');
    tab(text.side.tabs.changes);
    tab(text.side.tabs.findings);
    expect(field()?.value).toBe('系统自动');
    grid(container).focus();
    open('b');
    expect(form()).toBeNull();
    open('a');
    expect(field()?.value).toBe('系统自动');
    expect(document.activeElement).toBe(grid(container));
    fireEvent.click(button(form() as Element, text.decisions.confirm));
    expect(props.onDecide).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ state: 'dismissed', reason: '系统自动' }),
    );
    expect(container.querySelector('.reason-form')).toBeNull();
  });

  it('gives back the words of a reason and of a note that could not be saved', async () => {
    const { container, props } = renderWorkbench(ROWS, {
      opening: { kind: 'open', key: 'a', report: openReport('a', twoFailures) },
      onDecide: vi.fn().mockResolvedValue(false),
    });
    const [first] = container.querySelectorAll('[data-finding]');
    const field = (of: string) => first?.querySelector<HTMLInputElement>(`${of} input[type="text"]`);
    fireEvent.click(first?.querySelector('.card-title') as Element);
    fireEvent.click(first?.querySelector('[data-note]') as Element);
    fireEvent.input(field('.note-form') as Element, { target: { value: '已去函' } });
    fireEvent.submit(field('.note-form')?.form as Element);
    expect(field('.note-form')).toBeNull();
    await vi.waitFor(() => expect(field('.note-form')?.value).toBe('已去函'));
    press(field('.note-form') as Element, 'Escape');
    fireEvent.click(first?.querySelectorAll('.decision-bar button')[2] as Element);
    fireEvent.input(field('.reason-form') as Element, { target: { value: '单位已说明' } });
    fireEvent.submit(field('.reason-form')?.form as Element);
    expect(field('.reason-form')).toBeNull();
    await vi.waitFor(() => expect(field('.reason-form')?.value).toBe('单位已说明'));
    expect(props.onDecide).toHaveBeenCalledTimes(2);
  });

  it('closes the question for a reason where the finding is decided otherwise', () => {
    const { container, decided } = renderDeciding(ROWS, openReport('a', twoFailures));
    press(grid(container), '3', { code: 'Digit3' });
    press(grid(container), '2', { code: 'Digit2' });
    expect(decided).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ state: 'confirmed' }));
    expect(container.querySelector('.reason-form')).toBeNull();
  });

  it('tells of a decision that lapsed, and of what changed', () => {
    const [finding] = twoFailures.findings.filter(({ equation }) => equation !== null);
    if (finding === undefined) throw new Error('There is no equation.');
    const decision = {
      finding: finding.id,
      fingerprint: JSON.stringify([finding.rule, 'failed', '', '', [['reported', 99]]]),
      state: 'confirmed' as const,
      reason: '',
      note: '',
      by: '张三',
      at: '2026-01-19T00:00:00Z',
    };
    const { container } = renderWorkbench(ROWS, {
      opening: { kind: 'open', key: 'a', report: openReport('a', twoFailures, { decisions: [decision] }) },
    });
    expect(container.querySelector('.lapsed')?.textContent).toContain('99 → ');
  });
});
