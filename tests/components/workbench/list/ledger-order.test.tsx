import { describe, expect, it } from 'vitest';
import { LATEST_FIRST, sortRows, turnSorting } from '@/components/workbench/list/columns';
import { filterRows, isFiltering, NO_FILTERS, toggleFilter } from '@/components/workbench/list/filter-rows';
import { linesOf } from '@/components/workbench/list/lines';
import { nextLine } from '@/components/workbench/list/move-in-lines';
import { LINE_HEIGHT, scrollTo, windowOf } from '@/components/workbench/list/window-of';
import { rangeOf, toggleKey } from '@/components/workbench/selecting/selection';
import { row } from '../ledger-rows';

const keys = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key);

describe('the order of the ledger', () => {
  const rows = [
    row('a', { unit: '丰泽区教育局', errors: 0, year: 2023, checkedAt: '2026-01-01T00:00:00Z' }),
    row('b', { unit: '安溪县财政局', errors: 3, year: 2024, checkedAt: '2026-01-03T00:00:00Z' }),
    row(
      'c',
      { unit: null, errors: 1, year: null, checkedAt: '2026-01-02T00:00:00Z' },
      { decisionCounts: { undecided: 4 } },
    ),
  ];

  it('begins with the latest check', () => {
    expect(keys(sortRows(rows, LATEST_FIRST))).toEqual(['b', 'c', 'a']);
  });

  it('is that of Chinese words, those without a name last', () => {
    expect(keys(sortRows(rows, { column: 'unit', direction: 'ascending' }))).toEqual(['b', 'a', 'c']);
  });

  it('has the latest publication first, and what is not known last whichever way it is turned', () => {
    const dated = [
      row('a', { published: '2026-01-20' }),
      row('b', { published: null, unit: null, year: null }),
      row('c', { published: '2026-02-03' }),
    ];
    expect(turnSorting(LATEST_FIRST, 'published').direction).toBe('descending');
    expect(keys(sortRows(dated, { column: 'published', direction: 'descending' }))).toEqual(['c', 'a', 'b']);
    expect(keys(sortRows(dated, { column: 'published', direction: 'ascending' }))).toEqual(['a', 'c', 'b']);
    for (const column of ['unit', 'year'] as const)
      expect(keys(sortRows(dated, { column, direction: 'descending' })).at(-1)).toBe('b');
  });

  it('has most errors, and most to decide, first', () => {
    expect(keys(sortRows(rows, { column: 'errors', direction: 'descending' }))).toEqual(['b', 'c', 'a']);
    expect(keys(sortRows(rows, { column: 'decision', direction: 'descending' }))[0]).toBe('c');
  });

  it('is turned by a second press, and begins again with another column', () => {
    const once = turnSorting(LATEST_FIRST, 'errors');
    expect(once).toEqual({ column: 'errors', direction: 'descending' });
    expect(turnSorting(once, 'errors')).toEqual({ column: 'errors', direction: 'ascending' });
    expect(turnSorting(once, 'unit')).toEqual({ column: 'unit', direction: 'ascending' });
  });

  it('does not depend on the order in which rows came', () => {
    const same = ['x', 'y', 'z'].map((key) => row(key));
    const sorting = { column: 'errors', direction: 'descending' } as const;
    expect(keys(sortRows([...same].reverse(), sorting))).toEqual(keys(sortRows(same, sorting)));
  });
});

describe('the chips', () => {
  const rows = [
    row(
      'a',
      { year: 2024, errors: 2, unit: '鲤城区统计局' },
      { tags: ['2024年度核查'], decisionCounts: { undecided: 2 } },
    ),
    row('b', { year: 2024, warnings: 1, unit: '鲤城区教育局' }, { decisionCounts: { confirmed: 1 } }),
    row(
      'c',
      { year: 2023, undecided: 1, unit: '丰泽区统计局', group: '丰泽区' },
      { decisionCounts: { undecided: 1, lapsed: 1 } },
    ),
    row('d', { year: null, kind: 'not-a-report', unit: null, group: '' }, { title: null }),
  ];

  it('show what any of a set and all of the sets ask', () => {
    const errors = toggleFilter(NO_FILTERS, 'verdicts', 'errors');
    expect(keys(filterRows(rows, errors).rows)).toEqual(['a']);
    expect(keys(filterRows(rows, toggleFilter(errors, 'verdicts', 'warnings')).rows)).toEqual(['a', 'b']);
    expect(keys(filterRows(rows, toggleFilter(errors, 'years', '2023')).rows)).toEqual([]);
    expect(keys(filterRows(rows, toggleFilter(NO_FILTERS, 'works', 'lapsed')).rows)).toEqual(['c']);
    expect(keys(filterRows(rows, toggleFilter(NO_FILTERS, 'works', 'unreviewed')).rows)).toEqual(['a', 'c']);
    expect(keys(filterRows(rows, toggleFilter(NO_FILTERS, 'tags', '2024年度核查')).rows)).toEqual(['a']);
  });

  it('count what they would show beside the other sets', () => {
    const { facets } = filterRows(rows, toggleFilter(NO_FILTERS, 'years', '2024'));
    expect(facets.years).toEqual([
      { value: '2024', count: 2 },
      { value: '2023', count: 1 },
      { value: 'none', count: 1 },
    ]);
    expect(facets.verdicts).toEqual([
      { value: 'errors', count: 1 },
      { value: 'warnings', count: 1 },
      { value: 'clean', count: 0 },
      { value: 'other', count: 0 },
    ]);
  });

  it('find words in any width, in unit, title, address or project', () => {
    const find = (words: string) => keys(filterRows(rows, { ...NO_FILTERS, words }).rows);
    expect(find('统计局 鲤城')).toEqual(['a']);
    expect(find('２０２４年度核查')).toEqual(['a']);
    expect(find('QZLC.gov.cn/d')).toEqual(['d']);
    expect(isFiltering({ ...NO_FILTERS, words: '  ' })).toBe(false);
  });
});

describe('lines', () => {
  const rows = [
    row('a', { group: '丰泽区', errors: 1 }, { decisionCounts: { undecided: 2 } }),
    row('b', { group: '安溪县' }),
    row('c', { group: '丰泽区', errors: 2 }, { decisionCounts: { open: 1 } }),
  ];

  it('stand under their district, whose head sums them up', () => {
    const lines = linesOf(rows, true, new Set());
    expect(lines.map(({ id }) => id)).toEqual(['group:安溪县', 'row:b', 'group:丰泽区', 'row:a', 'row:c']);
    expect(lines[2]).toMatchObject({ reports: 2, errors: 3, waiting: 3, folded: false });
  });

  it('are folded away with it', () => {
    expect(linesOf(rows, true, new Set(['丰泽区'])).map(({ id }) => id)).toEqual([
      'group:安溪县',
      'row:b',
      'group:丰泽区',
    ]);
  });

  it('are reached by keys, and stop at the ends', () => {
    expect(nextLine('ArrowDown', 4, 5, 340)).toBe(4);
    expect(nextLine('ArrowUp', 0, 5, 340)).toBe(0);
    expect(nextLine('End', 0, 5000, 340)).toBe(4999);
    expect(nextLine('PageDown', 0, 5000, 340)).toBe(9);
    expect(nextLine('x', 0, 5, 340)).toBe(-1);
    expect(nextLine('ArrowDown', -1, 0, 340)).toBe(-1);
  });
});

describe('the window', () => {
  it('holds what is seen and a little more, whatever is scrolled to', () => {
    const { first, last } = windowOf(100_000, 700, 5000);
    expect(first).toBeLessThanOrEqual(Math.floor(100_000 / LINE_HEIGHT));
    expect(last * LINE_HEIGHT).toBeGreaterThanOrEqual(100_700);
    expect(last - first).toBeLessThan(60);
    expect(windowOf(1e9, 700, 10).last).toBe(10);
    expect(windowOf(0, 700, 0)).toEqual({ first: 0, last: 0 });
  });

  it('scrolls no more than it must', () => {
    expect(scrollTo(3, 0, 700, 36)).toBe(0);
    expect(scrollTo(3, 500, 700, 36)).toBe(3 * LINE_HEIGHT);
    expect(scrollTo(40, 0, 700, 36)).toBe(41 * LINE_HEIGHT - 664);
  });
});

describe('the selection', () => {
  it('takes everything between two picks', () => {
    expect(rangeOf(['a', 'b', 'c', 'd'], 'd', 'b')).toEqual(['b', 'c', 'd']);
    expect(rangeOf(['a', 'b'], 'gone', 'b')).toEqual(['b']);
    expect(rangeOf(['a', 'b'], 'a', 'gone')).toEqual([]);
    expect([...toggleKey(toggleKey(new Set(), 'a'), 'a')]).toEqual([]);
  });
});
