import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Workbench } from '@/components/workbench/Workbench';
import { nextWork } from '@/components/workbench/work/next-work';
import { WORDS } from '../../../words';
import { twoFailures } from '../../fixtures';
import { accessibilityFaults } from '../../render-panel';
import { row } from '../ledger-rows';
import { openReport, renderWorkbench } from '../render-workbench';

const text = WORDS['zh-CN'].workbench;
const open = { decisionCounts: { undecided: 2 } };
const A = row('a', { unit: '甲局' });
const B = row('b', { unit: '乙局' }, open);
const C = row('c', { unit: '丙局' }, { decisionCounts: { open: 1, confirmed: 2 } });
const D = row('d', { unit: '丁局' }, open);
const ROWS = [A, B, C, D];
const KEYS = ['a', 'b', 'c'];

describe('the next report with open work', () => {
  it('is the next one of the table, round, and one that only bears a note counts', () => {
    expect(nextWork(ROWS, KEYS, 'a', null)).toMatchObject({ next: B, waiting: 2, here: false, hidden: 1 });
    expect(nextWork(ROWS, KEYS, 'b', null)).toMatchObject({ next: C, waiting: 1, here: true });
    expect(nextWork(ROWS, KEYS, 'c', null)).toMatchObject({ next: B });
  });

  it('may be the line of the keys itself where none is open', () => {
    expect(nextWork(ROWS, KEYS, null, 'c').next).toBe(C);
    expect(nextWork(ROWS, KEYS, null, 'gone').next).toBe(B);
  });

  it('is none where the table has no other; those that are not on it are counted', () => {
    expect(nextWork(ROWS, ['a', 'b'], 'b', null)).toEqual({ next: null, waiting: 0, here: true, hidden: 2, any: true });
    expect(nextWork([A], ['a'], 'a', 'a')).toEqual({ next: null, waiting: 0, here: false, hidden: 0, any: true });
  });
});

describe('its key and its button', () => {
  const press = (container: Element, selector: string, key: string) =>
    fireEvent.keyDown(container.querySelector(selector) as Element, { key });
  const view = (key: string) => ({ opening: { kind: 'open', key, report: openReport(key, twoFailures) } }) as const;

  it('open it from the table and from an open report, and its line becomes the active one', async () => {
    const { container, props, rerender } = renderWorkbench(ROWS);
    expect(container.querySelector('.table-foot')?.textContent).toContain(text.nextWork.waiting(3, false));
    press(container, '[role="grid"]', 'g');
    const [first] = vi.mocked(props.onOpen).mock.lastCall ?? [];
    expect(['b', 'c', 'd']).toContain(first);
    rerender(<Workbench {...props} {...view('b')} />);
    const button = container.querySelector<HTMLButtonElement>('.side-foot button');
    expect(button?.title).toBe(text.nextWork.title('G'));
    expect(container.querySelector('.table-foot button[aria-keyshortcuts]')).toBeNull();
    fireEvent.click(button as Element);
    const [second] = vi.mocked(props.onOpen).mock.lastCall ?? [];
    expect(second).not.toBe('b');
    const active = container.querySelector('[role="grid"]')?.getAttribute('aria-activedescendant');
    expect(container.querySelector(`#${active} .unit`)?.textContent).toBe(button?.querySelector('b')?.textContent);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('do nothing while words are being written', () => {
    const { container, props } = renderWorkbench(ROWS);
    press(container, 'input[type="search"]', 'g');
    expect(props.onOpen).not.toHaveBeenCalled();
  });

  it('say that nothing is left, here and where filters hide some', () => {
    const { container } = renderWorkbench(ROWS, view('b'));
    fireEvent.input(container.querySelector('input[type="search"]') as Element, { target: { value: '甲局' } });
    const foot = container.querySelector('.side-foot [role="status"]');
    expect(foot?.textContent).toBe(text.nextWork.onlyThis + text.nextWork.hidden(2));
    const done = renderWorkbench([A]).container;
    expect(done.querySelector('.table-foot')?.textContent).toContain(text.nextWork.none);
    expect(done.querySelector('.table-foot button[aria-keyshortcuts]')).toBeNull();
  });
});
