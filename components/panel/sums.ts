import type { Evaluation, SavedEquation } from '@/lib/evaluation';
import type { EquationFamily } from '@/lib/messages/panel-text';
import type { TableKey } from '@/lib/report/keys';
import type { Subject } from '@/lib/rules/rule';

/** The families of equations within one report, in the order they are listed. */
export const EQUATION_FAMILIES: readonly EquationFamily[] = [
  'requests-row-total',
  'requests-balance',
  'requests-handled-total',
  'review-litigation-total',
];

/** The table whose figures a family of equations adds up. */
export const TABLE_OF_FAMILY: Readonly<Record<EquationFamily, TableKey>> = {
  'requests-row-total': 'requests',
  'requests-balance': 'requests',
  'requests-handled-total': 'requests',
  'review-litigation-total': 'review-litigation',
};

/** One equation of the report and what came of it. `finding` is the id of the finding when it does not hold or could not be decided. */
export interface Sum {
  readonly family: EquationFamily;
  readonly subject: Subject;
  readonly outcome: 'held' | 'broken' | 'undecided';
  readonly equation: SavedEquation | null;
  readonly finding: string | null;
}

/** The family of equations a rule belongs to; undefined for every other rule. */
export function familyOf(rule: string): EquationFamily | undefined {
  return EQUATION_FAMILIES.find((family) => rule === `reconciliation/${family}`);
}

/** Every equation the evaluation has an outcome for, failed and undecided ones first. */
export function readSums(evaluation: Evaluation): readonly Sum[] {
  const sums: Sum[] = [];
  for (const finding of evaluation.findings) {
    const family = familyOf(finding.rule);
    if (family === undefined) continue;
    const outcome = finding.outcome === 'failed' ? 'broken' : 'undecided';
    sums.push({ family, subject: finding.subject, outcome, equation: finding.equation, finding: finding.id });
  }
  for (const pass of evaluation.passes) {
    const family = familyOf(pass.rule);
    if (family === undefined) continue;
    sums.push({ family, subject: pass.subject, outcome: 'held', equation: pass.equation, finding: null });
  }
  return sums;
}

/** How many equations held, broke, or could not be decided. */
export function countSums(sums: readonly Sum[]): Readonly<Record<Sum['outcome'], number>> {
  const counts = { held: 0, broken: 0, undecided: 0 };
  for (const sum of sums) counts[sum.outcome] += 1;
  return counts;
}
