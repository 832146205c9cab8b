import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { ItemCounts } from '@/lib/ledger/rectification/count-items';
import { LANGUAGES } from '@/lib/messages/languages';
import { readKeptView } from '@/lib/workbench/views/kept-view';
import { WORDS } from '../../../words';
import { accessibilityFaults, button } from '../../render-panel';
import { row } from '../ledger-rows';
import { renderWorkbench } from '../render-workbench';

afterEach(cleanup);

const { table, filters } = WORDS['zh-CN'].workbench;
const items = (given: Partial<ItemCounts>): ItemCounts => ({
  waiting: 0,
  underway: 0,
  unrectified: 0,
  overdue: 0,
  rectified: 0,
  unshown: 0,
  due: null,
  ...given,
});
/** Today is the first of June 2026. */
const ROWS = [
  row(
    'past',
    { unit: '鲤城区统计局', checkedAt: '2026-05-04T00:00:00Z' },
    { decisionCounts: { confirmed: 1, gone: 2 }, items: items({ unrectified: 1, rectified: 2, due: '2026-05-31' }) },
  ),
  row(
    'today',
    { unit: '鲤城区教育局', checkedAt: '2026-05-03T00:00:00Z' },
    { decisionCounts: { confirmed: 1 }, items: items({ underway: 1, due: '2026-06-01' }) },
  ),
  row(
    'gone',
    { unit: '鲤城区财政局', checkedAt: '2026-05-02T00:00:00Z' },
    { decisionCounts: { gone: 2 }, items: items({ waiting: 1, unshown: 1, rectified: 1 }) },
  ),
  row('none', { unit: '鲤城区审计局', checkedAt: '2026-05-01T00:00:00Z' }),
];

const decisions = (container: Element) => [...container.querySelectorAll('.ledger-lines .line .decision')];
const units = (container: Element) =>
  [...container.querySelectorAll('.ledger-lines .line .unit')].map(({ textContent }) => textContent);
const chip = (container: Element) => button(container, new RegExp(`^${filters.works.overdue}`));

it('tells in a line what was put right without the page having it, and what is late', () => {
  const { container } = renderWorkbench(ROWS);
  const cells = decisions(container);
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    '整改逾期 · 属实 1 · 已整改 2',
    '属实 1',
    '已整改 1 · 未再发现 1',
    table.nothing,
  ]);
  expect(cells.map(({ classList }) => classList.contains('tone-error'))).toEqual([true, false, false, false]);
  expect(cells.map((cell) => cell.getAttribute('title'))).toEqual([
    '整改逾期 · 属实 1 · 已整改 2\n整改事项：未整改 1、已整改 2；未销号的最早于 2026-05-31 到期',
    '属实 1\n整改事项：整改中 1；未销号的最早于 2026-06-01 到期',
    '已整改 1 · 未再发现 1\n整改事项：待复查 1、已整改 1',
    null,
  ]);
});

it('shows the reports with an item that was due before today, is found again, and let go of with the other filters', () => {
  const { container, props } = renderWorkbench(ROWS);
  expect(chip(container).textContent).toBe('逾期未整改1');
  fireEvent.click(chip(container));
  expect(units(container)).toHaveLength(1);
  expect(units(container)[0]).toContain('统计局');
  const written = JSON.stringify(vi.mocked(props.onKeep).mock.lastCall?.[0]);
  cleanup();
  const again = renderWorkbench(ROWS, { kept: readKeptView(written) }).container;
  expect(chip(again).getAttribute('aria-pressed')).toBe('true');
  expect(units(again)).toHaveLength(1);
  fireEvent.click(button(again, filters.clear));
  expect(chip(again).getAttribute('aria-pressed')).toBe('false');
  expect(units(again)).toHaveLength(ROWS.length);
});

it.each(LANGUAGES)('can be read by everybody in %s', async (language) => {
  const { container } = renderWorkbench(ROWS, { words: WORDS[language] });
  expect(await accessibilityFaults(container)).toEqual([]);
});
