import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { CheckMap } from '@/components/shared/check-map/CheckMap';
import { buildCheckMap } from '@/components/shared/check-map/check-map-model';
import type { Evaluation } from '@/lib/judge/evaluation';
import { SUQIAN_REQUESTS, SUQIAN_REVIEW } from '../figures';
import { cleanReport, evaluation, evaluationOf, manyBlanks, twoFailures } from '../fixtures';
import { accessibilityFaults, button, renderPart } from '../render-panel';
import { readFigures } from '../sum-figures';

afterEach(cleanup);

/** Suqian with one cell of 二、上年结转 wrong: its row and its column's balance break. */
const crossing = evaluationOf(readFigures('2021', SUQIAN_REQUESTS.replace('91 3 0', '191 3 0'), SUQIAN_REVIEW));

function map(given: Evaluation, table: 'requests' | 'review-litigation' = 'requests') {
  return renderPart(<CheckMap evaluation={given} table={table} roomy={false} />);
}

describe('the model of the map', () => {
  it('has every cell and every equation of both editions', () => {
    const model = buildCheckMap(cleanReport, 'requests');
    expect(model?.rows).toHaveLength(25);
    expect(model?.rows.every(({ cells, check }) => cells.length === 7 && check.outcome === 'held')).toBe(true);
    expect(model?.columnChecks.map(({ checks }) => checks.length)).toEqual([7, 7]);
    expect(buildCheckMap(twoFailures, 'requests')?.rows).toHaveLength(23);
    expect(buildCheckMap(twoFailures, 'review-litigation')?.rows.map(({ check }) => check.outcome)).toEqual([
      'broken',
      'held',
      'broken',
    ]);
  });

  it('finds the cell where a broken row and a broken column cross', () => {
    const cells = buildCheckMap(crossing, 'requests')?.rows.flatMap((row) => row.cells) ?? [];
    expect(cells.filter(({ fault }) => fault === 'crossing').map(({ row, column }) => [row, column])).toEqual([
      ['carried-in', 'natural-person'],
    ]);
    expect(cells.filter(({ fault }) => fault === 'suspect')).toHaveLength(6 + 3);
  });

  it('tells blank from zero', () => {
    const looks = buildCheckMap(manyBlanks, 'requests')?.rows.find(({ key }) => key === 'new')?.cells;
    expect(looks?.map(({ look }) => look)).toEqual(['value', 'value', 'blank', 'blank', 'value', 'value', 'value']);
    expect(buildCheckMap(cleanReport, 'requests')?.rows[0]?.cells[2]?.look).toBe('zero');
  });

  it('marks an undecided sum as undecided, never as one that holds', () => {
    const rows = buildCheckMap(manyBlanks, 'requests')?.rows ?? [];
    expect(rows.find(({ key }) => key === 'granted')?.check.outcome).toBe('undecided');
  });

  it('is none for a table that was not read', () => {
    expect(buildCheckMap(evaluation(), 'requests')).toBeNull();
  });
});

describe('the map', () => {
  it('is one tab stop; arrows, Home and End move inside', () => {
    const { container } = map(cleanReport);
    const stops = [...container.querySelectorAll<HTMLElement>('[role="grid"] button')];
    expect(stops).toHaveLength(25 * 8 + 14);
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';
    stops[0]?.focus();
    expect(focused()).toMatch(/一、本年新收.*自然人.*3,402/);
    const press = (key: string) => document.activeElement && fireEvent.keyDown(document.activeElement, { key });
    press('ArrowRight');
    expect(focused()).toMatch(/商业企业.*99/);
    press('ArrowDown');
    expect(focused()).toMatch(/二、上年结转.*商业企业.*3/);
    press('End');
    expect(focused()).toMatch(/二、上年结转.*成立.*96 = 96/);
    press('Home');
    press('ArrowLeft');
    expect(focused()).toMatch(/二、上年结转.*自然人/);
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement]);
  });

  it('points at a cell in the page and goes there', () => {
    const { tools } = map(cleanReport);
    const cell = button(document.body, /一、本年新收.*自然人/);
    const target = { kind: 'cell', cell: { table: 'requests', row: 'new', column: 'natural-person' } };
    fireEvent.mouseEnter(cell);
    expect(tools.point).toHaveBeenLastCalledWith(target);
    fireEvent.click(cell);
    expect(tools.go).toHaveBeenCalledWith(target);
  });

  it('shows the finding of an equation that does not hold', () => {
    const { tools } = map(twoFailures, 'review-litigation');
    fireEvent.click(screen.getByRole('button', { name: /行政复议 各项＝总计 不成立/ }));
    expect(tools.showFinding).toHaveBeenCalledWith('reconciliation/review-litigation-total:review-litigation/review');
  });

  it('sums itself up in a sentence', () => {
    const { container } = map(twoFailures, 'review-litigation');
    expect(container.querySelector('.map-summary')?.textContent).toBe(
      '1 个等式成立，2 个不成立“行政复议”行的总计、“复议后起诉”行的总计',
    );
    cleanup();
    expect(map(cleanReport).container.querySelector('.map-summary')?.textContent).toBe('39 个等式均成立');
  });

  it('says of a broken equation what its sides are', () => {
    map(twoFailures, 'review-litigation');
    expect(screen.getByRole('button', { name: /行政复议.*11 ≠ 0/ })).toBeTruthy();
  });

  it('says so when there is nothing to draw', () => {
    const { container } = map(evaluation());
    expect(container.textContent).toContain('这张表没有可核对的等式');
  });

  it.each([cleanReport, twoFailures, manyBlanks])('passes the accessibility check', async (given) => {
    const { container } = map(given);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
