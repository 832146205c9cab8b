import { describe, expect, it } from 'vitest';
import { beyond, type GrowthRow, growthOf } from '@/scripts/bench/growth/growth-row';
import { countBeyond, lineOf, printGrowth } from '@/scripts/bench/growth/print-growth';

const row = (given: Partial<GrowthRow>): GrowthRow => ({
  kind: 'rows',
  ...growthOf([
    [10, 10, 10],
    [15, 15, 15],
  ]),
  unjudgedFrom: null,
  pressed: null,
  broken: null,
  ...given,
});

describe('growthOf', () => {
  it('takes the median of what each round grew by, not the growth of the medians', () => {
    const { work, doublings } = growthOf([
      [10, 20, 40],
      [20, 30, 88],
    ]);
    expect(work).toEqual([20, 30]);
    expect(doublings).toHaveLength(1);
    expect(doublings[0]).toMatchObject({ median: 2, low: 1.75, rounds: 3 });
    expect(doublings[0]?.high).toBeCloseTo(2.1);
  });

  it('one disturbed round does not move it', () => {
    const [doubling] = growthOf([
      [10, 10, 10, 10, 10],
      [19, 20, 200, 20, 21],
    ]).doublings;
    expect(doubling).toMatchObject({ median: 2, low: 2, high: 2.1 });
  });

  it('keeps to the rounds that both sizes have', () => {
    expect(growthOf([[10, 10, 10], [20]]).doublings).toEqual([{ median: 2, low: 2, high: 2, rounds: 1 }]);
    expect(growthOf([[10]])).toEqual({ work: [10], doublings: [] });
    expect(growthOf([])).toEqual({ work: [], doublings: [] });
  });
});

describe('beyond', () => {
  it('names each bound that is passed, and none that is just met', () => {
    expect(beyond(row({}))).toEqual([]);
    expect(beyond(row(growthOf([[10], [22]])))).toEqual([]);
    expect(beyond(row(growthOf([[10], [22.1]])))).toEqual(['growth']);
    expect(beyond(row({ pressed: { verdict: 2000, halt: 500 } }))).toEqual([]);
    expect(beyond(row({ pressed: { verdict: 2001, halt: 501 } }))).toEqual(['verdict', 'halt']);
    expect(beyond(row({ broken: 'the tab is gone' }))).toEqual(['broken']);
  });

  it('judges no growth of what is done in less than a ms', () => {
    expect(beyond(row(growthOf([[0.2], [0.9]])))).toEqual([]);
    expect(beyond(row(growthOf([[0.2], [1]])))).toEqual(['growth']);
  });

  it('sees a steep doubling wherever it stands', () => {
    expect(beyond(row(growthOf([[10], [30], [31], [32]])))).toEqual(['growth']);
    expect(beyond(row(growthOf([[10], [11], [12], [36]])))).toEqual(['growth']);
  });
});

describe('the printed table', () => {
  const steep = row({ kind: 'days', ...growthOf([[10], [15], [45]]), pressed: { verdict: 1234, halt: 81.25 } });

  it('has a line a kind: work, doublings, the steepest of them, click, halt, mark', () => {
    expect(lineOf(steep, [1000, 2000, 4000])).toEqual([
      'days',
      '10.0 ms',
      '15.0 ms',
      '45.0 ms',
      '1.50, 3.00',
      '3.00–3.00',
      '1,234 ms',
      '81.3 ms',
      '**growth**',
    ]);
  });

  it('keeps its columns where a size was not measured, and says why under it', () => {
    const lost = row({ kind: 'titles', ...growthOf([[10]]), broken: 'Page crashed' });
    const printed = printGrowth([steep, lost], [1000, 2000, 4000]).split('\n');
    expect(printed[0]).toMatch(/^\| kind +\| +1 KB \| +2 KB \| +4 KB \|/);
    expect(new Set(printed.slice(0, 4).map((line) => line.split('|').length))).toEqual(new Set([11]));
    expect(printed[3]).toContain('**broken**');
    expect(printed.at(-1)).toBe('titles: Page crashed');
  });

  it('says from which size on nothing is judged: what is quick then has not been checked', () => {
    const deep = row({ ...growthOf([[10], [20], [1]]), unjudgedFrom: 2 });
    expect(lineOf(deep, [1000, 2000, 4000]).at(-1)).toBe('not judged from 4 KB');
    expect(lineOf({ ...deep, broken: 'gone' }, [1000, 2000, 4000]).at(-1)).toBe('**broken**; not judged from 4 KB');
    expect(beyond(deep)).toEqual([]);
  });

  it('ends with how many are beyond a bound', () => {
    expect(countBeyond([row({}), steep])).toMatch(/^2 hostile kinds, 1 BEYOND a bound .*: days \(growth\)\.$/);
    expect(countBeyond([row({}), row({})])).toMatch(/^2 hostile kinds, all within their bounds/);
  });
});
