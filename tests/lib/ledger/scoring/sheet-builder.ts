import type { Evaluation, Finding } from '@/lib/judge/evaluation';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import type { Decision, DecisionState, LedgerEntry } from '@/lib/ledger/record/entry';
import { decide } from '@/lib/ledger/review/decision';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { type Score, scoreReview } from '@/lib/ledger/scoring/score';
import type { ScoringItem, ScoringSheet } from '@/lib/ledger/scoring/scoring-sheet';
import { entryOf } from '../../export/ledger-builder';
import { useSeed } from '../../seed';

useSeed();

export function entry(
  held: readonly (readonly [Finding, DecisionState])[],
  given: Partial<Evaluation> = {},
  report: Partial<Evaluation['report']> = {},
): LedgerEntry {
  const whole = entryOf('某单位');
  const said = { reason: '无误', note: '', by: '', at: '2026-01-21T02:00:00Z' };
  return {
    ...whole,
    evaluation: {
      ...whole.evaluation,
      report: { ...whole.evaluation.report, onTime: 'yes', ...report },
      findings: held.map(([each]) => each),
      ruleErrors: [],
      ...given,
    },
    decisions: held.flatMap(([each, state]): readonly Decision[] =>
      state === 'open' ? [] : (decide([each], { ...said, state }) ?? []),
    ),
  };
}

export function score(sheet: ScoringSheet, given: LedgerEntry): Score {
  const made = scoreReview(sheet, reviewOf(given, NOTHING_ACROSS));
  if (made === null) throw new Error('not scored');
  return made;
}

export const faults = (rules: readonly string[], given: Partial<ScoringItem> = {}): ScoringItem => ({
  id: 'item-1',
  label: '错误',
  points: 1,
  per: 'fault',
  cap: null,
  takes: { kind: 'faults', heads: [], rules },
  ...given,
});

export const sheetOf = (items: readonly ScoringItem[], given: Partial<ScoringSheet> = {}): ScoringSheet => ({
  name: '某区',
  full: 10,
  floor: 0,
  counts: 'confirmed',
  rectified: false,
  items,
  ...given,
});
