import { readFileSync } from 'node:fs';
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { row } from './ledger-rows';
import { renderWorkbench } from './render-workbench';

afterEach(cleanup);

const PROJECTS = 1000;
const nameOf = (at: number) => `第${String(at).padStart(4, '0')}次核查`;
const rows = Array.from({ length: PROJECTS }, (_, at) =>
  row(`2024:${at}`, { unit: `第${at}局` }, { tags: [nameOf(at), 'constructor', '__proto__'] }),
);

it('a thousand projects: each can be chosen, and the list shows its reports alone', () => {
  const { container } = renderWorkbench(rows);
  const chips = [...container.querySelectorAll<HTMLButtonElement>('.facet button.chip')];
  const chipOf = (name: string) => chips.find((chip) => chip.querySelector('.chip-name')?.textContent === name);
  expect(chips.filter(({ textContent }) => /次核查/.test(textContent ?? ''))).toHaveLength(PROJECTS);
  const last = chipOf(nameOf(PROJECTS - 1));
  if (last === undefined) throw new Error('The last project has no chip.');
  fireEvent.click(last);
  expect(last.getAttribute('aria-pressed')).toBe('true');
  expect(container.textContent).toContain('第999局');
  expect(container.textContent).not.toContain('第998局');
  for (const name of ['constructor', '__proto__']) expect(chipOf(name)?.textContent).toContain(name);
});

it('their chips take a few lines, and are scrolled', () => {
  const css = readFileSync('components/workbench/styles/filters.css', 'utf8');
  const [rule = ''] = /\/\* A ledger may have a thousand projects[^}]+\}/.exec(css) ?? [];
  expect(rule).toMatch(/max-height:/);
  expect(rule).toMatch(/overflow(?:-y)?: auto/);
});
