import { describe, expect, it } from 'vitest';
import { judgeAcross } from '../../../../lib/ledger/across/judge-across';
import { NOTHING_ACROSS } from '../../../../lib/ledger/across/make-finding';
import type { Previous } from '../../../../lib/ledger/bodies/previous-report';
import { type RuleSettings, STATUTORY_SETTINGS } from '../../../../lib/rules/rule';
import { reportOf } from '../ledger-builder';

const CARRY = 'reconciliation/carry-over';
const thisYear = reportOf(2024, { requests: { 'carried-in/natural-person': 119, 'carried-in/total': 119 } });
const lastYear = reportOf(2023, { requests: { 'carried-forward/natural-person': 118, 'carried-forward/total': 118 } });
const judge = (previous: Previous, settings: RuleSettings = STATUTORY_SETTINGS) =>
  judgeAcross(thisYear, { previous, sums: [], copied: NOTHING_ACROSS }, settings);

describe('what the rest of the ledger says of a report', () => {
  it('is that 119 were not carried over where last year says 118', () => {
    const { findings, lacking } = judge({ kind: 'found', entry: lastYear });
    expect(findings.filter(({ rule, outcome }) => rule === CARRY && outcome === 'failed')).toHaveLength(2);
    expect(lacking).toBeUndefined();
  });

  it('is no finding where there is no report of last year: only that it is lacking', () => {
    expect(judge({ kind: 'missing', year: 2023 })).toEqual({ findings: [], passes: [], lacking: 2023 });
  });

  it('is neither finding nor pass of a rule that is off', () => {
    const { findings, passes } = judge(
      { kind: 'found', entry: lastYear },
      { ...STATUTORY_SETTINGS, disabled: [CARRY] },
    );
    expect([...findings, ...passes].filter(({ rule }) => rule === CARRY)).toEqual([]);
    expect(passes.length).toBeGreaterThan(0);
  });
});
