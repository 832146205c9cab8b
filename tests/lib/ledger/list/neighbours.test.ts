import { describe, expect, it } from 'vitest';
import { indexNeighbours } from '@/lib/ledger/list/neighbours';
import { row } from '../../../components/workbench/ledger-rows';

const ROWS = [
  row('a24', { unit: '泉州市鲤城区统计局', year: 2024 }),
  row('a23', { unit: '鲤城区统计局', year: 2023 }),
  row('b23', { unit: '鲤城区教育局', year: 2023 }),
  row('a21', { unit: '鲤城区统计局', year: 2021 }),
];
const NOTHING_SAID = { hand: [], projects: [] };
const [one, other] = ROWS;
if (one === undefined || other === undefined) throw new Error('There are no rows.');
const keysOf = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key).sort();

describe('reports of one body', () => {
  it('are found by name with its variants, the year before told from the others', () => {
    const near = indexNeighbours(ROWS, NOTHING_SAID);
    expect(keysOf(near.of(one).before)).toEqual(['a23']);
    expect(keysOf(near.ofBody(one))).toEqual(['a21', 'a23']);
  });

  it('are kept apart, and brought together, where a reviewer says so', () => {
    const apart = indexNeighbours(ROWS, { hand: [{ one: one.url, other: other.url, same: false }], projects: [] });
    expect(apart.of(one).before).toEqual([]);
    const education = ROWS[2];
    if (education === undefined) throw new Error('There is no such row.');
    const together = indexNeighbours(ROWS, {
      hand: [
        { one: one.url, other: other.url, same: false },
        { one: education.url, other: one.url, same: true },
      ],
      projects: [],
    });
    expect(keysOf(together.of(one).before)).toEqual(['b23']);
  });

  it('are all there where a year has several pages, and the likely one where none is certain', () => {
    const again = row('a23-again', { unit: '鲤城区统计局', year: 2023 });
    expect(keysOf(indexNeighbours([...ROWS, again], NOTHING_SAID).of(one).before)).toEqual(['a23', 'a23-again']);
    const short = row('s23', { unit: '区统计局', year: 2023 });
    const near = indexNeighbours([one, short], NOTHING_SAID);
    expect(keysOf(near.of(one).before)).toEqual(['s23']);
  });

  it('are no page that is no report', () => {
    const lost = row('n23', { unit: '鲤城区统计局', year: 2023, kind: 'not-a-report' });
    expect(indexNeighbours([one, lost], NOTHING_SAID).of(one).before).toEqual([]);
  });
});

describe('reports of a project', () => {
  const tags = ['2024年度鲤城区年报核查'];
  const whole = row('w24', { unit: '鲤城区人民政府', year: 2024 }, { tags });
  const rows = [
    whole,
    row('x24', { unit: '鲤城区财政局', year: 2024 }, { tags }),
    row('x23', { unit: '鲤城区财政局', year: 2023 }, { tags }),
    row('x', { unit: '鲤城区文化馆', year: null }, { tags }),
    row('y24', { unit: '鲤城区审计局', year: 2024 }),
  ];
  const project = { tag: tags[0] ?? '', whole: whole.url, units: null };

  it('are held against the one that sums them up, those of its year and those without one', () => {
    const { sums } = indexNeighbours(rows, { hand: [], projects: [project] }).of(whole);
    expect(sums.map(({ units }) => keysOf(units))).toEqual([['x', 'x24']]);
  });

  it('are nothing to a report that is not of the project, or does not sum it up', () => {
    const near = indexNeighbours(rows, { hand: [], projects: [{ ...project, tag: '别的项目' }] });
    expect(near.of(whole).sums).toEqual([]);
    const [, unit] = rows;
    expect(unit && indexNeighbours(rows, { hand: [], projects: [project] }).of(unit).sums).toEqual([]);
  });
});
