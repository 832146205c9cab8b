import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../../render-panel';
import { row } from '../ledger-rows';
import { chipOf } from '../project-rows';
import { renderWorkbench } from '../render-workbench';

afterEach(cleanup);

const NAMES = ['泉州市鲤城区统计局', '泉州市鲤城区教育局', '鲤城区财政局', '泉州市鲤城区人民政府'];
const ROWS = NAMES.map((unit, index) => row(`r${index}`, { unit }));

/** A cell's name: all of it, what the eye sees, and what stands under the pointer. */
function namesIn(container: Element) {
  return [...container.querySelectorAll('.ledger-lines .cell-of.unit')].map((cell) => {
    const name = cell.querySelector('span[lang]');
    const left = name?.querySelector('.unseen')?.textContent ?? '';
    return { heard: name?.textContent, seen: name?.textContent?.slice(left.length), title: cell.getAttribute('title') };
  });
}

describe('names of one place in the list', () => {
  it('show what tells them apart, and are whole to be heard and under the pointer', async () => {
    const { container } = renderWorkbench(ROWS);
    const names = namesIn(container);
    expect(names.map(({ heard }) => heard).sort()).toEqual([...NAMES].sort());
    expect(names.map(({ seen }) => seen).sort()).toEqual(['教育局', '泉州市鲤城区人民政府', '统计局', '财政局'].sort());
    for (const { heard, seen, title } of names) {
      expect(title?.startsWith(`${heard}\n`)).toBe(heard !== seen);
    }
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('are whole where they are of several places', () => {
    const { container } = renderWorkbench([...ROWS, row('x', { unit: '丰泽区统计局' })]);
    expect(container.querySelectorAll('.ledger-lines .unseen')).toHaveLength(0);
  });

  it('are those of the project that is shown', () => {
    const other = ['丰泽区统计局', '丰泽区教育局', '丰泽区财政局'].map((unit, index) =>
      row(`o${index}`, { unit }, { tags: ['乙'] }),
    );
    const { container } = renderWorkbench([...ROWS.map((each) => ({ ...each, tags: ['甲'] })), ...other]);
    expect(container.querySelectorAll('.ledger-lines .unseen')).toHaveLength(0);
    fireEvent.click(chipOf(container, '乙'));
    const seen = namesIn(container).map((name) => name.seen);
    expect(seen.sort()).toEqual(['教育局', '统计局', '财政局'].sort());
  });
});
