import { describe, expect, it } from 'vitest';
import type { ItemFields } from '@/lib/ledger/rectification/item-record';
import { findingsOf, type Item, itemsOf } from '@/lib/ledger/rectification/items';
import { type AskedItem, planReturn } from '@/lib/ledger/rectification/plan-return';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { example } from '../../store/example';
import { decisionOn } from '../../store/finding';

const decisions = [decisionOn('confirmed', '2021-02-02T08:00:00.000Z')];
const [item] = itemsOf(reviewOf({ url: example.source, evaluation: example, decisions })) as readonly [Item];
const NUMBER = '2020-0001';
const PROBLEM = '2020 年度报告，表四总计应为11，填为10';

const askedWith = (fields: ItemFields, names: Partial<AskedItem> = {}): ReadonlyMap<string, AskedItem> => {
  const record = { number: NUMBER, findings: findingsOf(item), fields, by: '', at: '2021-02-03T00:00:00Z' };
  return new Map([
    [NUMBER, { key: 'a', agency: '某市 某局', called: [], problem: PROBLEM, item: { ...item, record }, ...names }],
  ]);
};
const row = { number: NUMBER, place: 'B2', agency: '某市某局', problem: PROBLEM, fields: { measures: '补正' } };

describe('what a file that came back would bring', () => {
  it('fills in what is empty here, and nothing by an empty cell', () => {
    const { fills, leftOut } = planReturn([row], askedWith({ person: '李' }));
    expect(fills).toMatchObject([{ fields: { measures: '补正' }, expected: { measures: '' }, conflicts: [] }]);
    expect(leftOut).toEqual([]);
    expect(planReturn([{ ...row, fields: {} }], askedWith({ measures: '补正' })).fills).toEqual([]);
  });

  it('asks where both sides have other words, and only then', () => {
    const { fills } = planReturn([row], askedWith({ measures: '原有' }));
    expect(fills).toMatchObject([{ fields: {}, conflicts: [{ field: 'measures', mine: '原有', theirs: '补正' }] }]);
    expect(planReturn([{ ...row, fields: { measures: '补\n正 ' } }], askedWith({ measures: '补正' })).fills).toEqual(
      [],
    );
  });

  it('leaves out what is not what its number says, each for its reason', () => {
    const why = (given: Partial<typeof row>) =>
      planReturn([{ ...row, ...given }], askedWith({})).leftOut.map((each) => each.why);
    expect(why({ number: '2020-0002' })).toEqual(['unknown']);
    expect(why({ agency: '某市另一局' })).toEqual(['other-agency']);
    expect(why({ problem: '2020 年度报告，表三总计应为11，填为10' })).toEqual(['other-problem']);
    expect(why({ problem: '' })).toEqual(['other-problem']);
    expect(planReturn([row, row], askedWith({})).leftOut).toEqual([{ number: NUMBER, place: 'B2', why: 'twice' }]);
  });

  it('knows a body by what a roster calls it, one of today or of another day', () => {
    const why = (agency: string, names: Partial<AskedItem>) =>
      planReturn([{ ...row, agency }], askedWith({}, names)).leftOut.map((each) => each.why);
    const report = { agency: '淮安市', called: ['淮安市人民政府', '市政府（本级）'] };
    expect(why('市政府（本级）', report)).toEqual([]);
    expect(why('淮安市人民政府', { ...report, called: [] })).toEqual([]);
    expect(why('淮安市', report)).toEqual([]);
    expect(why('淮安市统计局', report)).toEqual(['other-agency']);
    expect(why('泰州市人民政府', report)).toEqual(['other-agency']);
    expect(why('', report)).toEqual(['other-agency']);
  });

  it('knows a problem again whose figures changed since, or that was to be verified then', () => {
    const problem = '（待核实）2020 年度报告，表四总计应为12，填为 10';
    expect(planReturn([{ ...row, problem }], askedWith({})).leftOut).toEqual([]);
  });
});
