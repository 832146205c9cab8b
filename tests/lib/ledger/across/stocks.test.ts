import { describe, expect, it } from 'vitest';
import { readCumulatives } from '../../../../lib/ledger/across/cumulative';
import { checkAgainstPrevious } from '../../../../lib/ledger/across/history';
import { findPrevious } from '../../../../lib/ledger/bodies/previous-report';
import type { LedgerEntry } from '../../../../lib/ledger/record/entry';
import { useSeed } from '../../seed';
import { reportOf } from '../ledger-builder';

useSeed();

import { told } from './history-builder';

describe('in-force and previous-year', () => {
  const IN_FORCE = 'reconciliation/in-force';
  /** 宿迁 2024 and 2025: 规章 12 + 3 − 0 = 15, 规范性文件 420 + 61 − 59 = 422. */
  const before = { 'rules/in-force': 12, 'normative-documents/in-force': 420 };
  const now = {
    'rules/made': 3,
    'rules/in-force': 15,
    'normative-documents/made': 61,
    'normative-documents/repealed': 59,
    'normative-documents/in-force': 422,
  };
  const check = (one: LedgerEntry, other: LedgerEntry) =>
    checkAgainstPrevious(other, findPrevious(other, [one, other]));

  it('holds for 宿迁 2024 and 2025', () => {
    const result = check(reportOf(2024, { proactive: before }), reportOf(2025, { proactive: now }));
    expect(told(result, IN_FORCE)).toEqual(['passed rules', 'passed normative-documents']);
  });

  it('warns where it does not', () => {
    const off = reportOf(2025, { proactive: { ...now, 'normative-documents/in-force': 432 } });
    expect(check(reportOf(2024, { proactive: before }), off).findings).toMatchObject([
      { rule: IN_FORCE, severity: 'warning', data: { expected: 422, stated: 432, difference: 10, previousYear: 2024 } },
    ]);
  });

  it('cannot tell a cell that is not there', () => {
    const lost = reportOf(2025, { proactive: { ...now, 'rules/in-force': null } });
    expect(check(reportOf(2024, { proactive: before }), lost).findings).toMatchObject([
      { rule: IN_FORCE, outcome: 'cantTell', reason: 'cell-missing', data: { cells: ['2025/in-force'] } },
    ]);
  });

  it('asks previous-year of the templates of 2019 only, and nothing across templates', () => {
    const first = { 'penalties/previous-year': 1, 'penalties/change': 18 };
    const y2019 = reportOf(2019, { edition: '2019', proactive: first });
    const y2020 = (figure: number) =>
      reportOf(2020, { edition: '2019', proactive: { 'penalties/previous-year': figure } });
    const rule = 'reconciliation/previous-year';
    expect(told(check(y2019, y2020(19)), rule)).toHaveLength(5);
    expect(told(check(y2019, y2020(18)), rule)[0]).toBe('failed differs penalties');
    expect(told(check(y2020(19), reportOf(2021)), rule)).toEqual([]);
    expect(told(check(y2020(19), reportOf(2021)), IN_FORCE)).toEqual([]);
  });
});

describe('cumulative', () => {
  it.each<[string, readonly unknown[]]>([
    ['2020年度主动公开政府信息11条，历年累计222条。', [['cumulative-disclosed', 222, 11]]],
    ['受理依申请公开0条，历年累计2条。', [['cumulative-requests', 2, 0]]],
    ['主动公开信息 11 条；历年累计主动公开 1,222 条。', [['cumulative-disclosed', 1222, null]]],
    [
      '历年累计收到申请2件，历年累计主动公开9条。',
      [
        ['cumulative-requests', 2, null],
        ['cumulative-disclosed', 9, null],
      ],
    ],
    ['主动公开11条，历年累计约200条。', []],
    ['主动公开11条，本年累计200条。', []],
    ['历年累计访问量达30万人次。', []],
    ['主动公开工作历年累计开展培训。收到申请3件。', []],
  ])('%s', (text, totals) => {
    expect(readCumulatives([text]).map(({ topic, total, own }) => [topic, total, own])).toEqual(totals);
  });

  const RULE = 'reconciliation/cumulative';
  const check = (before: readonly string[], now: readonly string[]) => {
    const previous = reportOf(2019, { edition: '2019', text: before });
    const entry = reportOf(2020, { edition: '2019', text: now });
    return told(checkAgainstPrevious(entry, findPrevious(entry, [previous, entry])), RULE);
  };

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['211 + 11 = 222', ['主动公开8条，历年累计211条'], ['主动公开11条，历年累计222条'], ['passed']],
    ['212 + 11 ≠ 222', ['主动公开8条，历年累计212条'], ['主动公开11条，历年累计222条'], ['failed differs']],
    ['a total that falls', ['历年累计主动公开212条'], ['历年累计主动公开211条'], ['failed falls']],
    ['a total that grows', ['历年累计主动公开212条'], ['历年累计主动公开230条'], ['passed']],
    ['one text only', ['主动公开8条'], ['主动公开11条，历年累计222条'], []],
    ['two totals in a text', ['历年累计主动公开2条。历年累计主动公开3条。'], ['历年累计主动公开1条'], []],
  ])('%s', (_, before, now, says) => {
    expect(check(before, now)).toEqual(says);
  });
});
