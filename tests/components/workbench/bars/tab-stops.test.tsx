import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../words';
import { accessibilityFaults, button } from '../../render-panel';
import { row } from '../ledger-rows';
import { renderWorkbench } from '../render-workbench';

const text = WORDS['zh-CN'].workbench;
const PROJECT = {
  tag: '2024核查',
  whole: null,
  year: 2024,
  units: [{ name: '鲤城区统计局' }, { name: '鲤城区审计局' }],
} as const;
const ROWS = [
  row(
    'a',
    { unit: '鲤城区统计局', errors: 2, undecided: 1 },
    { tags: [PROJECT.tag], decisionCounts: { undecided: 2 } },
  ),
  row('b', { unit: '鲤城区教育局', notices: 1, year: 2023 }, { decisionCounts: { lapsed: 1 } }),
  row('c', { unit: '丰泽区统计局', warnings: 1, year: 2022 }),
];

/** What Tab stops at before the lines, in order. */
function stops(container: Element): readonly Element[] {
  const all = [...container.querySelectorAll<HTMLElement>('a[href], button, input, select, [tabindex]')];
  const usable = all.filter((each) => each.tabIndex === 0 && each.closest('[hidden]') === null && !each.hidden);
  return usable.slice(
    0,
    usable.findIndex((each) => each.matches('[role="grid"]')),
  );
}

describe('on the way to the table', () => {
  it('there are few tab stops, however many chips, and the first is the way past them', async () => {
    const { container } = renderWorkbench(ROWS, { projects: [PROJECT] });
    expect(container.querySelectorAll('.facets button').length).toBeGreaterThan(9);
    expect(stops(container)).toHaveLength(11);
    const [skip] = stops(container);
    expect(skip?.textContent).toBe(text.table.skip);
    fireEvent.click(skip as Element);
    expect(document.activeElement).toBe(container.querySelector('[role="grid"]'));
    fireEvent.click(button(container, new RegExp(`^${PROJECT.tag}`)));
    // A way to let go of the filters, and the project's own bar.
    expect(stops(container)).toHaveLength(13);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('leads past nothing where there is no table', () => {
    const { container } = renderWorkbench([]);
    expect(container.textContent).not.toContain(text.table.skip);
    fireEvent.click(button(renderWorkbench(ROWS).container, new RegExp(`^${text.settings}`)));
    expect(document.querySelector('.settings-page')?.closest('.workbench')?.textContent).not.toContain(text.table.skip);
  });
});

describe('a bar of buttons', () => {
  const bar = (container: Element) => [...container.querySelectorAll<HTMLElement>('.facets button')];
  const hit = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });

  it('is walked through with left and right, round and to its ends, and stopped at where it was left', () => {
    const { container } = renderWorkbench(ROWS);
    const [first, second] = bar(container);
    const last = bar(container).at(-1);
    first?.focus();
    hit('ArrowRight');
    expect(document.activeElement).toBe(second);
    hit('ArrowLeft');
    hit('ArrowLeft');
    expect(document.activeElement).toBe(last);
    hit('Home');
    expect(document.activeElement).toBe(first);
    hit('End');
    expect(document.activeElement).toBe(last);
    expect(bar(container).filter(({ tabIndex }) => tabIndex === 0)).toEqual([last]);
  });

  it('is stopped at its first button where the one that was used is gone', () => {
    const { container } = renderWorkbench(ROWS);
    const grouped = container.querySelector<HTMLElement>('.action-bar [aria-haspopup]');
    grouped?.focus();
    expect(grouped?.tabIndex).toBe(0);
    const search = container.querySelector('input[type="search"]') as Element;
    // Nothing is found: nothing can be exported, and a button that can't be pressed is no stop.
    fireEvent.input(search, { target: { value: '没有这个单位' } });
    const tools = [...container.querySelectorAll<HTMLElement>('.action-bar button')];
    expect(tools.filter(({ tabIndex }) => tabIndex === 0)).toEqual([tools[0]]);
  });

  it('leaves the keys of a menu that is open in it to the menu', () => {
    const { container } = renderWorkbench(ROWS);
    fireEvent.click(button(container, text.actions.exportOf(3)));
    hit('End');
    const items = [...container.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    expect(document.activeElement).toBe(items.at(-1));
    expect(items.every(({ tabIndex }) => tabIndex === -1)).toBe(true);
  });
});
