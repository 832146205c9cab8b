import { cleanup, fireEvent } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { type KeptView, readKeptView } from '@/lib/workbench/views/kept-view';
import { WORDS } from '../../words';
import { twoFailures } from '../fixtures';
import { button } from '../render-panel';
import { row } from './ledger-rows';
import { openReport, renderWorkbench } from './render-workbench';

const text = WORDS['zh-CN'].workbench;
const PROJECT = {
  tag: '2024核查',
  whole: null,
  year: 2024,
  units: [{ name: '鲤城区统计局' }, { name: '鲤城区审计局' }],
} as const;
const ROWS = [
  row('a', { unit: '鲤城区统计局', errors: 2 }, { tags: [PROJECT.tag] }),
  row('b', { unit: '鲤城区教育局', errors: 5 }, { tags: [PROJECT.tag] }),
  row('c', { unit: '丰泽区统计局', group: '丰泽区', year: 2023 }),
];
const OPEN = { kind: 'open', key: 'a', report: openReport('a', twoFailures) } as const;

const pressed = (container: Element) =>
  [...container.querySelectorAll('[aria-pressed="true"]')].map((chip) => chip.textContent);
const looks = (container: Element) => ({
  lines: [...container.querySelectorAll('.ledger-lines .line')].map(({ textContent }) => textContent),
  pressed: pressed(container),
  words: container.querySelector<HTMLInputElement>('input[type="search"]')?.value,
  sorted: container.querySelector('[aria-sort]')?.outerHTML,
  tab: container.querySelector('[role="tab"][aria-selected="true"]')?.id,
  active: container.querySelector('[role="grid"]')?.getAttribute('aria-activedescendant'),
});

it('is what a reader finds again: search, filters, units, order, groups, and the part of the open report', () => {
  const { container, props } = renderWorkbench(ROWS, { projects: [PROJECT], opening: OPEN });
  fireEvent.input(container.querySelector('input[type="search"]') as Element, { target: { value: '鲤城' } });
  fireEvent.click(button(container, new RegExp(`^${text.filters.verdicts.errors}`)));
  fireEvent.click(button(container, new RegExp(`^${PROJECT.tag}`)));
  fireEvent.click(button(container, new RegExp(`^${text.projects.states.checked}`)));
  fireEvent.click(button(container, new RegExp(`^${text.table.columns.errors}`)));
  fireEvent.click(button(container, text.filters.byDistrict));
  fireEvent.click(button(container, new RegExp(`^${text.side.tabs.checks}`)));
  fireEvent.click(container.querySelector('.ledger-lines .line .year') as Element);
  const before = looks(container);
  expect(before.pressed).toHaveLength(6);
  const written = JSON.stringify(vi.mocked(props.onKeep).mock.lastCall?.[0]);
  cleanup();
  const kept = readKeptView(written);
  expect(kept?.open).toBe('a');
  expect(looks(renderWorkbench(ROWS, { projects: [PROJECT], opening: OPEN, kept }).container)).toEqual(before);
});

const NOTHING: KeptView = {
  words: '',
  years: [],
  verdicts: [],
  works: [],
  tags: [],
  units: null,
  sorting: { column: 'unit', direction: 'ascending' },
  grouped: false,
  folded: [],
  open: null,
  tab: 'findings',
};

it('forgets names that mean nothing any more', () => {
  const fresh = looks(renderWorkbench(ROWS).container);
  cleanup();
  const kept: KeptView = {
    ...NOTHING,
    years: ['1999'],
    verdicts: ['splendid'],
    works: ['none'],
    tags: ['deleted'],
    units: { tag: 'deleted', filters: ['lost'] },
    sorting: { column: 'weather', direction: 'ascending' },
    folded: ['上海市'],
    tab: 'weather',
  };
  expect(looks(renderWorkbench(ROWS, { kept }).container)).toEqual(fresh);
});

it.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['a word for a list', JSON.stringify({ ...NOTHING, years: 2024 })],
  ['an order that is none', JSON.stringify({ ...NOTHING, sorting: { column: 'unit', direction: 'sideways' } })],
  ['more than a person writes', JSON.stringify({ ...NOTHING, words: 'x'.repeat(5000) })],
])('is not what others may have written there: %s', (_, written) => {
  expect(readKeptView(written)).toBeNull();
});
