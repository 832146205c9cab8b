import type { Finding, Pass, SavedEquation } from '../evaluation';
import type { EquationFamily } from '../messages/panel-text';
import type { TableKey } from '../report/keys';
import type { Subject } from '../rules/rule';
import { type HeldFinding, isDismissed } from './held';

/** The relations within one report, in the order they are listed, with the table whose figures each adds up. */
export const TABLE_OF_FAMILY: Readonly<Record<EquationFamily, TableKey>> = {
  'requests-row-total': 'requests',
  'requests-balance': 'requests',
  'requests-handled-total': 'requests',
  'review-litigation-total': 'review-litigation',
};

/** The same in their order. */
export const FAMILIES = Object.keys(TABLE_OF_FAMILY) as readonly EquationFamily[];

/** What came of one equation. A dismissed one is neither broken nor held: a person said that the page is right. */
export type SumOutcome = 'held' | 'broken' | 'undecided' | 'dismissed';

/** One equation of a report. `family` null: not one of the four (figures of the text, figures of two reports). */
export interface Sum {
  readonly rule: string;
  readonly family: EquationFamily | null;
  readonly subject: Subject;
  readonly outcome: SumOutcome;
  readonly equation: SavedEquation | null;
}

function familyOf(rule: string): EquationFamily | null {
  return FAMILIES.find((family) => rule === `reconciliation/${family}`) ?? null;
}

function outcomeOf(held: HeldFinding): SumOutcome {
  if (isDismissed(held)) return 'dismissed';
  return held.finding.outcome === 'failed' ? 'broken' : 'undecided';
}

/** Every equation of a report, and what of the four relations could not even be set up. */
export function readSums(findings: readonly HeldFinding[], passes: readonly Pass[]): readonly Sum[] {
  const isSum = ({ rule, equation }: Pick<Finding, 'rule' | 'equation'>) =>
    equation !== null || familyOf(rule) !== null;
  return [
    ...findings
      .filter(({ finding }) => isSum(finding))
      .map((held): Sum => {
        const { rule, subject, equation } = held.finding;
        return { rule, family: familyOf(rule), subject, outcome: outcomeOf(held), equation };
      }),
    ...passes
      .filter(isSum)
      .map(
        ({ rule, subject, equation }): Sum => ({ rule, family: familyOf(rule), subject, outcome: 'held', equation }),
      ),
  ];
}

/** How many equations came to each end. */
export function countSums(sums: readonly Sum[]): Readonly<Record<SumOutcome, number>> {
  const counts = { held: 0, broken: 0, undecided: 0, dismissed: 0 };
  for (const { outcome } of sums) counts[outcome] += 1;
  return counts;
}
