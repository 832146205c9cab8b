import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkChildren } from '../../../../lib/ledger/across/check-children';
import { type ChildrenSum, readUnit, sumChildren } from '../../../../lib/ledger/across/children-sum';
import type { HandMatch } from '../../../../lib/ledger/bodies/same-body';
import type { LedgerEntry } from '../../../../lib/ledger/record/entry';
import { useSeed } from '../../seed';
import { type Made, reportOf } from '../ledger-builder';

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
const unitOf2019 = (agency: string, made: Made) => unit(agency, 0, { edition: '2019', ...made });
const whole = unit('泗阳县', 301, { agency: '泗阳县人民政府' });
const [statistics, audit] = [unit('泗阳县统计局', 101), unit('泗阳县审计局', 200)];
const names = ['泗阳县统计局', '泗阳县审计局'];

function sum(
  units: readonly LedgerEntry[],
  expected: readonly string[] | null,
  of = whole,
  hand: readonly HandMatch[] = [],
): ChildrenSum {
  const made = sumChildren(of, units.map(readUnit), expected, hand);
  if (made === null) throw new Error('Nothing was asked.');
  return made;
}
const check = (units: readonly LedgerEntry[], expected: readonly string[] | null, of = whole) =>
  checkChildren(of, sum(units, expected, of), PROJECT);
const yearless = (entry: LedgerEntry): LedgerEntry => {
  const { evaluation } = entry;
  return { ...entry, evaluation: { ...evaluation, report: { ...evaluation.report, year: null } } };
};
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

  it('takes no second page of the whole, and asks for no report of it', () => {
    const [mirror, short] = [
      unit('泗阳县', 301, { agency: '泗阳县人民政府', url: 'https://www.suqian.gov.cn/mirror' }),
      unit('宿迁市泗阳县', 301, { agency: '宿迁市泗阳县人民政府' }),
    ];
    const made = sum([statistics, audit, mirror, short], ['泗阳县人民政府', ...names]);
    expect(made.units.map(({ name }) => name)).toEqual(names);
    expect([made.missing, made.unlisted]).toEqual([[], []]);
    expect(lineOf(made, 'new')).toMatchObject({ sum: 301, kind: 'agrees' });
  });

  it('takes a page that a reviewer said is one of the whole for no unit', () => {
    const office = unit('泗阳县政务中心', 301);
    const hand = [{ one: whole.url, other: office.url, same: true }];
    const made = sum([statistics, audit, office], names, whole, hand);
    expect(made.units.map(({ name }) => name)).toEqual(names);
    expect([made.missing, made.unlisted]).toEqual([[], []]);
  });

  it('holds names of the list against names only, whatever was said of pages', () => {
    const said = (one: LedgerEntry, same: boolean) => [{ one: one.url, other: whole.url, same }];
    const apart = sum([statistics, audit], names, whole, said(audit, false));
    expect([apart.missing, apart.unlisted]).toEqual([[], []]);
    const together = sum([statistics, audit], names, whole, said(audit, true));
    expect([together.units.map(({ name }) => name), together.missing]).toEqual([['泗阳县统计局'], ['泗阳县审计局']]);
  });

  it('finds a unit by the name of any of its pages', () => {
    const other = unit('泗阳县统计调查中心', 101, { agency: '泗阳县统计调查中心' });
    const hand = [{ one: other.url, other: statistics.url, same: true }];
    const made = sum([other, statistics, audit], names, whole, hand);
    expect([made.missing, made.unlisted, made.units.length]).toEqual([[], [], 2]);
  });

  it('says which pages it sets aside and why: those of another year are none of them', () => {
    const undated = yearless(audit);
    const stray = unit('泗阳县财政局', 0, { kind: 'not-a-report' });
    const made = sum(
      [statistics, undated, stray, reportOf(2022, { agency: '泗阳县气象局' }), yearless(whole)],
      [...names, '泗阳县气象局'],
    );
    expect(made.setAside).toEqual([
      { name: '泗阳县审计局', url: audit.url, reason: 'year-unknown' },
      { name: '泗阳县财政局', url: stray.url, reason: 'no-report' },
    ]);
    expect(made.missing).toEqual(['泗阳县审计局', '泗阳县气象局']);
    expect(made.absent).toEqual(['泗阳县气象局']);
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
    expect(sumChildren(yearless(whole), [readUnit(statistics)], names)).toBeNull();
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
    [
      'a unit whose report has no year',
      [statistics, yearless(audit)],
      names,
      'units-missing',
      { units: [], yearless: ['泗阳县审计局'], strays: [] },
    ],
    [
      'a unit whose page is no report, and another missing',
      [unit('泗阳县审计局', 0, { kind: 'not-a-report' })],
      names,
      'units-missing',
      { units: ['泗阳县统计局'], yearless: [], strays: ['泗阳县审计局'] },
    ],
    ['no unit but one without a year', [yearless(audit)], null, 'no-units', { yearless: ['泗阳县审计局'] }],
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

  describe('of procurement amounts', () => {
    const spends = (agency: string, amount: number | null, unit: '元' | null | 'kept as typed', made: Made = {}) =>
      unitOf2019(agency, {
        proactive: { 'procurement/amount': amount },
        ...(unit === 'kept as typed' ? {} : { amountUnits: { procurement: unit } }),
        ...made,
      });
    const county = (amount: number, unit: '元' | null = '元') =>
      spends('泗阳县', amount, unit, { agency: '泗阳县人民政府' });
    const bureaus = [spends('泗阳县统计局', 1523064.1, '元'), spends('泗阳县审计局', 251000.2, '元')];

    it('adds them up in yuan, exact in the decimals', () => {
      expect(check(bureaus, names, county(1774064.3)).findings).toEqual([]);
      expect(check(bureaus, names, county(1774064)).findings).toMatchObject([
        { reason: 'differs', data: { figures: ['proactive/procurement/amount'], sums: ['1774064.3'] } },
      ]);
    });

    it.each<[string, LedgerEntry, LedgerEntry, readonly string[], number]>([
      ['one without its unit', county(1774064.3), spends('泗阳县审计局', 25.1, null), ['泗阳县审计局'], 0],
      [
        'one that an earlier version kept as typed',
        county(1774064.3),
        spends('泗阳县审计局', 25.1, 'kept as typed'),
        ['泗阳县审计局'],
        0,
      ],
      ['its own without a unit', county(177.4, null), bureaus[1] ?? county(0), [], 1],
    ])('leaves %s out, and says so', (_, own, second, units, isOwn) => {
      const { findings } = check([bureaus[0] ?? own, second], names, own);
      expect(findings).toMatchObject([
        {
          outcome: 'cantTell',
          reason: 'amount-without-unit',
          subject: { table: 'proactive' },
          data: { figures: ['proactive/procurement/amount'], units, own: isOwn },
        },
      ]);
    });

    it('counts nothing spent, whatever the unit', () => {
      const none = spends('泗阳县审计局', 0, 'kept as typed');
      expect(check([bureaus[0] ?? none, none], names, county(1523064.1)).findings).toEqual([]);
    });
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
