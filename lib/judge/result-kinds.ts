import type { Evaluation, Finding } from './evaluation';
import { gatherFaults } from './faults';

/** What a result is: how bad a failed finding is, `cantTell` when a person must decide, `passed` when it is in order. */
export type ResultKind = 'error' | 'warning' | 'notice' | 'cantTell' | 'passed';

/** The kinds in the order the panel shows them: worst first, what is in order last. */
export const RESULT_KINDS: readonly ResultKind[] = ['error', 'warning', 'notice', 'cantTell', 'passed'];

/** What kind of result a finding is: its severity when it failed, `cantTell` when a person must decide. */
export function kindOf(finding: Pick<Finding, 'outcome' | 'severity'>): ResultKind {
  return finding.outcome === 'cantTell' ? 'cantTell' : finding.severity;
}

/** How many results of each kind an evaluation has: faults, not symptoms; what one cause explains counts once, as its worst. */
export function countKinds(
  evaluation: Pick<Evaluation, 'findings' | 'passes' | 'causes'>,
): Readonly<Record<ResultKind, number>> {
  const counts = { error: 0, warning: 0, notice: 0, cantTell: 0, passed: evaluation.passes.length };
  for (const { findings } of gatherFaults(evaluation)) counts[worstKind(findings)] += 1;
  return counts;
}

/** The worst kind among findings; `passed` when there are none. */
export function worstKind(findings: readonly Finding[]): ResultKind {
  const found = new Set(findings.map(kindOf));
  return RESULT_KINDS.find((kind) => found.has(kind)) ?? 'passed';
}
