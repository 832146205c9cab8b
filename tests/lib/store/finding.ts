import type { Evaluation } from '@/lib/judge/evaluation';
import type { Decision, DecisionState } from '@/lib/ledger/record/entry';
import { fingerprint } from '@/lib/ledger/review/fingerprint';
import { example } from './example';

/** A decision on the finding of the example. */
export function decisionOn(state: DecisionState, at: string, evaluation: Evaluation = example, by = '王'): Decision {
  const [finding] = evaluation.findings;
  if (finding === undefined) throw new Error('The example has a finding.');
  return {
    finding: finding.id,
    fingerprint: fingerprint(finding),
    state,
    reason: state === 'dismissed' ? '口径不同' : '',
    note: '',
    by,
    at,
  };
}

/** The example with another figure in the equation of its finding, and so another text. */
export function withFigure(value: number, textHash = 'c'.repeat(64)): Evaluation {
  const findings = example.findings.map((finding) => {
    const { equation } = finding;
    if (equation === null) return finding;
    const terms = equation.terms.map((term, index) =>
      index === 0 ? { ...term, cell: { ...term.cell, value } } : term,
    );
    return { ...finding, equation: { ...equation, terms, computed: value + 1 } };
  });
  return { ...example, checkedAt: '2021-03-01T08:00:00.000Z', textHash, findings };
}
