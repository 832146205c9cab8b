import type { Evaluation } from '../../judge/evaluation';
import { settle } from '../../judge/settle';
import type { RuleSettings } from '../../rules/rule';
import { CHANGED_SINCE } from './asked-change';
import { type Comparison, compareEvaluations } from './compare';

/** A check compared with the one before it. */
export interface Recheck {
  /** With identity/changed-since among its findings, where the text is another one and the rule is not switched off. */
  readonly evaluation: Evaluation;
  readonly comparison: Comparison;
}

/** Compares a check just made with one of the same page before it, and adds what that shows to its findings. */
export function recheck(
  before: Evaluation,
  evaluation: Evaluation,
  settings: Pick<RuleSettings, 'disabled' | 'severities'>,
): Recheck {
  // Whether the text had changed before says nothing of what the page showed then.
  const findings = before.findings.filter(({ rule }) => rule !== CHANGED_SINCE);
  const comparison = compareEvaluations({ ...before, findings }, evaluation);
  const { changedSince } = comparison;
  const { findings: added } = settle({ findings: changedSince ? [changedSince] : [], passes: [] }, settings);
  if (added.length === 0) return { evaluation, comparison };
  const count = (outcome: 'failed' | 'cantTell') => added.filter((finding) => finding.outcome === outcome).length;
  const { tally } = evaluation;
  return {
    evaluation: {
      ...evaluation,
      findings: [...evaluation.findings, ...added],
      tally: { ...tally, failed: tally.failed + count('failed'), cantTell: tally.cantTell + count('cantTell') },
    },
    comparison,
  };
}
