// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkChildren } from '../../../lib/ledger/check-children';
import { type ChildrenSum, readUnit, sumChildren } from '../../../lib/ledger/children-sum';
import type { LedgerEntry } from '../../../lib/ledger/entry';
import { readUnitNames } from '../../../lib/ledger/project';
import { useSeed } from '../seed';
import { type Made, reportOf } from './ledger-builder';

useSeed();

const RULE = 'reconciliation/children-sum';
const PROJECT = '2023年度泗阳县年报核查';

const unit = (agency: string, received: number, made: Made = {}) =>
  reportOf(2023, {
    agency,
    url: `https://www.suqian.gov.cn/${agency}`,
    requests: { 'new/total': received, 'new/natural-person': received },
    ...made,
  });
const whole = unit('泗阳县', 301, { agency: '泗阳县人民政府' });
const [statistics, audit] = [unit('泗阳县统计局', 101), unit('泗阳县审计局', 200)];
const names = ['泗阳县统计局', '泗阳县审计局'];

function sum(units: readonly LedgerEntry[], expected: readonly string[] | null, of = whole): ChildrenSum {
  const made = sumChildren(of, units.map(readUnit), expected);
  if (made === null) throw new Error('Nothing was asked.');
  return made;
}
const check = (units: readonly LedgerEntry[], expected: readonly string[] | null, of = whole) =>
  checkChildren(of, sum(units, expected, of), PROJECT);
const lineOf = ({ lines }: ChildrenSum, row: string) =>
  lines.find(({ cell }) => cell.row === row && cell.column === 'total');

describe('the sum over units', () => {
  it('has every official figure once, with what each unit says', () => {
    const made = sum([statistics, audit], names);
    expect(made.units.map(({ name }) => name)).toEqual(names);
    expect(lineOf(made, 'new')).toMatchObject({ sum: 301, kind: 'agrees', stated: { value: 301 } });
    expect(lineOf(made, 'new')?.figures.map(({ value }) => value)).toEqual([101, 200]);
    const keys = made.lines.map(({ cell }) => `${cell.table}/${cell.row}/${cell.column}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining([
        'requests/carried-forward/total',
        'review-litigation/review/upheld',
        'proactive/fees/amount',
      ]),
    );
    expect(keys).not.toContain('requests/new/natural-person');
  });

  it('leaves out the change and the stock of the year before, which are no sums', () => {
    const of2020 = (agency: string, url: string) => reportOf(2020, { agency, url, edition: '2019' });
    const made = sum(
      [of2020('泗阳县统计局', 'https://a.gov.cn/')],
      null,
      of2020('泗阳县人民政府', 'https://b.gov.cn/'),
    );
    const columns = new Set(made.lines.map(({ cell }) => cell.column));
    expect(columns.has('newly-made')).toBe(true);
    expect([columns.has('change'), columns.has('previous-year')]).toEqual([false, false]);
  });

  it('takes neither the whole itself, nor other years, nor a page stored twice', () => {
    const again = unit('泗阳县审计局', 200, { url: 'https://www.suqian.gov.cn/again' });
    const made = sum([statistics, audit, again, whole, reportOf(2022, { agency: '泗阳县财政局' })], names);
    expect(made.units.map(({ name }) => name)).toEqual(names);
    expect(made.doubled).toEqual([]);
  });

  it('is what the figures add up to, however they are spread', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: -3, max: 3 }),
        (figures, off) => {
          const total = figures.reduce((all, figure) => all + figure, 0);
          fc.pre(total + off >= 0);
          const units = figures.map((figure, at) => unit(`泗阳县第${'一二三四五六七八九十百千'[at]}中学`, figure));
          const made = sum(units, null, unit('泗阳县', total + off, { agency: '泗阳县人民政府' }));
          expect(lineOf(made, 'new')).toMatchObject({ sum: total, kind: off === 0 ? 'agrees' : 'differs' });
        },
      ),
    );
  });

  it('asks nothing of a page without a year', () => {
    const { evaluation } = whole;
    const yearless = { ...whole, evaluation: { ...evaluation, report: { ...evaluation.report, year: null } } };
    expect(sumChildren(yearless, [readUnit(statistics)], names)).toBeNull();
  });
});

describe('children-sum', () => {
  it('passes table by table where the units add up', () => {
    const { findings, passes } = check([statistics, audit], names);
    expect(findings).toEqual([]);
    expect(passes.map(({ subject }) => subject.table)).toEqual(['proactive', 'requests', 'review-litigation']);
  });

  it('is one warning a table where they do not, with every figure', () => {
    const { findings, passes } = check(
      [statistics, unit('泗阳县审计局', 190, { requests: { 'new/total': 190, 'carried-in/total': 2 } })],
      names,
    );
    expect(findings).toMatchObject([
      {
        rule: RULE,
        outcome: 'failed',
        severity: 'warning',
        reason: 'differs',
        subject: { table: 'requests' },
        data: {
          figures: ['requests/new/total', 'requests/carried-in/total'],
          stated: ['301', '0'],
          sums: ['291', '2'],
        },
      },
    ]);
    expect(passes.map(({ subject }) => subject.table)).toEqual(['proactive', 'review-litigation']);
  });

  it.each<[string, readonly LedgerEntry[], readonly string[] | null, string, object]>([
    ['a missing unit', [statistics], names, 'units-missing', { units: ['泗阳县审计局'] }],
    ['no unit at all', [], names, 'units-missing', { units: names }],
    ['no unit and no list', [], null, 'no-units', {}],
    ['a unit of another year', [statistics, reportOf(2022, { agency: '泗阳县审计局' })], names, 'units-missing', {}],
    ['no list of units', [statistics], null, 'units-unlisted', { figures: ['requests/new/total'] }],
    [
      'a unit that is not on the list',
      [statistics, audit, unit('泗阳县财政局', 5)],
      names,
      'units-extra',
      { units: ['泗阳县财政局'] },
    ],
    [
      'a unit twice',
      [statistics, audit, unit('泗阳县审计局', 5, { url: 'https://www.suqian.gov.cn/again' })],
      names,
      'unit-repeated',
      { units: ['泗阳县审计局'] },
    ],
  ])('cannot tell with %s', (_, given, expected, reason, data) => {
    expect(check(given, expected).findings).toMatchObject([{ rule: RULE, outcome: 'cantTell', reason, data }]);
  });

  it('cannot tell a figure that one unit or the whole does not give', () => {
    const lost = unit('泗阳县审计局', 200, { requests: { 'new/total': null } });
    expect(check([statistics, lost], names).findings).toMatchObject([
      {
        reason: 'unit-unreadable',
        outcome: 'cantTell',
        data: { units: ['泗阳县审计局'], figures: ['requests/new/total'] },
      },
    ]);
    const blind = unit('泗阳县', 0, { agency: '泗阳县人民政府', requests: { 'new/total': null } });
    expect(check([statistics, audit], names, blind).findings).toMatchObject([
      { reason: 'own-unreadable', outcome: 'cantTell', data: { figures: ['requests/new/total'] } },
    ]);
  });

  it('agrees without a list of units where the sums do', () => {
    expect(check([statistics, audit], null).findings).toEqual([]);
  });

  it('tells the sums of two projects apart', () => {
    const made = sum([statistics], names);
    const ids = ['甲', '乙'].flatMap((project) => checkChildren(whole, made, project).findings.map(({ id }) => id));
    expect(new Set(ids).size).toBe(2);
  });
});

describe('a pasted list of units', () => {
  it.each([
    ['泗阳县统计局\n泗阳县审计局\n', ['泗阳县统计局', '泗阳县审计局']],
    ['1. 泗阳县统计局\r\n2、泗阳县审计局', ['泗阳县统计局', '泗阳县审计局']],
    ['（1）泗阳县统计局；（2）泗阳县审计局', ['泗阳县统计局', '泗阳县审计局']],
    ['泗阳县统计局，泗阳县统计局', ['泗阳县统计局']],
    ['  \n\n', []],
  ])('%j', (pasted, read) => {
    expect(readUnitNames(pasted)).toEqual(read);
  });
});
