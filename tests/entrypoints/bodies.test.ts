import { describe, expect, it } from 'vitest';
import { indexBodies, pairYears, rowsOfBody } from '@/entrypoints/workbench/bodies';
import { row } from '../components/workbench/ledger-rows';

const ROWS = [
  row('a24', { unit: '泉州市鲤城区统计局', year: 2024 }),
  row('a23', { unit: '鲤城区统计局', year: 2023 }),
  row('b23', { unit: '鲤城区教育局', year: 2023 }),
  row('a21', { unit: '鲤城区统计局', year: 2021 }),
];

describe('reports of one body', () => {
  it('are paired year by year, by name with its variants', () => {
    const pairs = pairYears(indexBodies(ROWS), []);
    expect(pairs.map((pair) => [pair.row.key, pair.before.key])).toEqual([['a24', 'a23']]);
  });

  it('are kept apart where a reviewer says so', () => {
    const [one, other] = ROWS;
    if (one === undefined || other === undefined) throw new Error('There are no rows.');
    expect(pairYears(indexBodies(ROWS), [{ one: one.url, other: other.url, same: false }])).toEqual([]);
    expect(rowsOfBody(one, ROWS, []).map(({ key }) => key)).toEqual(['a23', 'a21']);
  });
});
