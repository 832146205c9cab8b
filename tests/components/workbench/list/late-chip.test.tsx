import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { joinRosters } from '@/lib/ledger/list/membership';
import { LANGUAGES } from '@/lib/messages/languages';
import { readKeptView } from '@/lib/workbench/views/kept-view';
import { WORDS } from '../../../words';
import { accessibilityFaults, button } from '../../render-panel';
import { row } from '../ledger-rows';
import { chipOf } from '../project-rows';
import { renderWorkbench } from '../render-workbench';

afterEach(cleanup);

const { filters, projects: text } = WORDS['zh-CN'].workbench;
const DISTRICT = {
  tag: '鲤城区核查',
  whole: null,
  year: 2025,
  units: [{ name: '鲤城区统计局' }, { name: '鲤城区民政局' }],
  deadlines: { department: '2026-01-20' },
};
/** The first is in time by its own check, and late by its project. */
const ROWS = joinRosters(
  [
    row('a', { unit: '鲤城区统计局', year: 2025, published: '2026-01-23', deadline: '2026-01-31' }),
    row('b', { unit: '丰泽区教育局', year: 2025, onTime: 'no' }),
    row('c', { unit: '丰泽区财政局', year: 2025, onTime: 'unknown' }),
    row('d', { unit: '丰泽区审计局', year: 2025, onTime: 'yes' }),
    row('e', { unit: '鲤城区民政局', year: 2025, published: '2026-01-19', deadline: '2026-01-31' }),
  ],
  { projects: [DISTRICT], hand: [] },
);
const late = (container: Element) =>
  [...container.querySelectorAll<HTMLButtonElement>('.facets .chip')].find(({ textContent }) =>
    textContent?.startsWith(filters.works.late),
  );
const units = (container: Element) =>
  [...container.querySelectorAll('.ledger-lines .line .unit')].map(({ textContent }) => textContent).sort();
const render = (more: object = {}) => renderWorkbench(ROWS, { projects: [DISTRICT], ...more });

it('shows the reports that were published late, is found again, and let go of with the other filters', () => {
  const { container, props } = render();
  const all = units(container);
  const chip = late(container);
  if (chip === undefined) return expect.fail('no chip');
  expect(chip.textContent).toBe('逾期发布2');
  fireEvent.click(chip);
  expect(units(container)).toEqual(all.filter((unit) => unit?.includes('统计局') || unit?.includes('教育局')));
  const written = JSON.stringify(vi.mocked(props.onKeep).mock.lastCall?.[0]);
  cleanup();
  const again = render({ kept: readKeptView(written) }).container;
  expect(late(again)?.getAttribute('aria-pressed')).toBe('true');
  expect(units(again)).toHaveLength(2);
  fireEvent.click(button(again, filters.clear));
  expect(late(again)?.getAttribute('aria-pressed')).toBe('false');
  expect(units(again)).toEqual(all);
});

it('leaves it to the strip of a project that is shown alone, and asks for nothing there that no chip shows', () => {
  const { container } = render();
  fireEvent.click(late(container) ?? container);
  fireEvent.click(chipOf(container, DISTRICT.tag));
  expect(late(container)).toBeUndefined();
  expect(container.querySelector('.strip-tools')?.textContent).toContain(`${text.states.late}1`);
  expect(units(container)).toHaveLength(DISTRICT.units.length);
});

it('is not there where nothing is late', () => {
  const { container } = renderWorkbench(ROWS.slice(2));
  expect(late(container)).toBeUndefined();
});

it.each(LANGUAGES)('can be read by everybody in %s', async (language) => {
  const { container } = render({ words: WORDS[language] });
  expect(await accessibilityFaults(container)).toEqual([]);
});
