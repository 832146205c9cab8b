import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { type KeptView, readKeptView } from '@/lib/workbench/views/kept-view';
import { accessibilityFaults, button } from '../../render-panel';
import { renderWorkbench } from '../render-workbench';
import { chip, lines, PHONE, problem, ROWS, read, renderProblems, SUM, text, words } from './render-problems';

afterEach(cleanup);

const { states } = words.panel.decisions;
const { filters } = text;

const choose = (container: Element, label: string, value: string) =>
  fireEvent.change(container.querySelector(`select[aria-label="${label}"]`) as Element, { target: { value } });

const looks = (container: Element) => ({
  pressed: [...container.querySelectorAll('[aria-pressed="true"]')].map((each) => each.textContent),
  chosen: [...container.querySelectorAll<HTMLSelectElement>('.problem-filters select')].map(({ value }) => value),
  open: container.querySelector('[aria-current="true"]')?.getAttribute('data-problem'),
  lines: lines(container).map(({ textContent }) => textContent),
});

const lastKept = (onKeep: (view: KeptView) => void): KeptView =>
  readKeptView(JSON.stringify(vi.mocked(onKeep).mock.lastCall?.[0])) ?? expect.fail('cannot be read');

it('is found again after a reload: the view, its filters and the open problem', async () => {
  const { container, props } = renderProblems();
  fireEvent.click(chip(container, states.open));
  fireEvent.click(chip(container, words.panel.kinds.error));
  fireEvent.click(chip(container, filters.late));
  choose(container, filters.head, 'inaccurate-incomplete');
  const rule = [...container.querySelectorAll('[data-problem]')].at(-1)?.getAttribute('data-problem') ?? '';
  fireEvent.click(problem(container, rule));
  const before = looks(container);
  expect(before.pressed.slice(1)).toHaveLength(4);
  expect(before.open).toBe(rule);
  const kept = lastKept(props.onKeep);
  cleanup();
  const again = renderWorkbench(ROWS, { kept, problems: read() });
  expect(looks(again.container)).toEqual(before);
  expect(vi.mocked(again.props.onProblems).mock.lastCall?.[0]).toHaveLength(ROWS.length);
  expect(await accessibilityFaults(again.container)).toEqual([]);
});

it('keeps the problem that is open unasked, and all of it while units are looked at', () => {
  const { container, props } = renderProblems();
  const { open } = looks(container);
  expect(lastKept(props.onKeep).problems).toMatchObject({ shown: true, problem: open });
  choose(container, filters.group, '丰泽区');
  const before = looks(container);
  expect(before.open).toBe(PHONE);
  fireEvent.click(button(container, text.views.units));
  expect(lastKept(props.onKeep).problems).toMatchObject({ shown: false, group: '丰泽区' });
  fireEvent.click(button(container, text.views.problems));
  expect(looks(container)).toEqual(before);
});

it('keeps nothing of it before it is looked at', () => {
  const { props } = renderWorkbench(ROWS);
  expect(lastKept(props.onKeep)).not.toHaveProperty('problems');
});

it('forgets names that mean nothing any more', () => {
  const { container, props } = renderProblems();
  const fresh = looks(container);
  const problems = {
    shown: true,
    state: 'lost',
    kinds: ['splendid'],
    head: 'weather',
    traits: ['tall'],
    group: '上海市',
    problem: 'gone/rule',
  };
  const kept = { ...lastKept(props.onKeep), problems };
  cleanup();
  const { container: again } = renderWorkbench(ROWS, { kept, problems: read() });
  expect(looks(again)).toEqual(fresh);
  expect(problem(again, SUM)).toBeTruthy();
});

it('is found again at a glance too, and by unit once it was left for that', () => {
  const { container, props } = renderWorkbench(ROWS);
  fireEvent.click(button(container, text.views.glance));
  const kept = lastKept(props.onKeep);
  cleanup();
  const again = renderWorkbench(ROWS, { kept, problems: read() });
  expect(again.container.querySelectorAll('.glance-part')).toHaveLength(1);
  fireEvent.click(button(again.container, text.views.units));
  expect(lastKept(again.props.onKeep)).not.toHaveProperty('glance');
});
