import type { SumFamily } from '../report/form/editions';
import { SUM_FAMILIES } from '../report/form/families';
import type { TableKey } from '../report/form/keys';
import type { Subject } from '../rules/rule';
import type { Evaluation, SavedEquation } from './evaluation';

/** The families of equations within one report (勾稽关系), by the last word of their rule's id. */
export type EquationFamily = SumFamily;

/** The families in the order they are listed. */
export const EQUATION_FAMILIES: readonly EquationFamily[] = SUM_FAMILIES.map(({ family }) => family);

/** The table whose figures a family of equations adds up. */
export const TABLE_OF_FAMILY = Object.fromEntries(SUM_FAMILIES.map(({ family, table }) => [family, table])) as Readonly<
  Record<EquationFamily, TableKey>
>;

/** What came of comparing figures. `finding` is the id of the finding when they do not agree or that could not be decided. */
export interface Comparison {
  readonly rule: string;
  /** Undefined for figures that belong to none of them (those of the text, those of two reports). */
  readonly family: EquationFamily | undefined;
  readonly subject: Subject;
  readonly outcome: 'held' | 'broken' | 'undecided';
  /** Null where the table is too incomplete to set one up. */
  readonly equation: SavedEquation | null;
  readonly finding: string | null;
}

/** One equation of these families and what came of it. */
export interface Sum extends Comparison {
  readonly family: EquationFamily;
}

/** The family of equations a rule belongs to; undefined for every other rule. */
export function familyOf(rule: string): EquationFamily | undefined {
  return EQUATION_FAMILIES.find((family) => rule === `reconciliation/${family}`);
}

/** Every comparison of figures that has an outcome, failed and undecided ones first. */
export function readComparisons({ findings, passes }: Pick<Evaluation, 'findings' | 'passes'>): readonly Comparison[] {
  const all = [
    ...findings.flatMap(({ id, rule, subject, outcome, equation, undecided = [] }): readonly Comparison[] => {
      const came = outcome === 'failed' ? 'broken' : 'undecided';
      return [
        { rule, family: familyOf(rule), subject, outcome: came, equation, finding: id },
        ...undecided.map((of) => ({ ...of, family: familyOf(of.rule), outcome: 'undecided' as const, finding: id })),
      ];
    }),
    ...passes.map((pass): Comparison => ({ ...pass, family: familyOf(pass.rule), outcome: 'held', finding: null })),
  ];
  return all.filter(({ family, equation }) => family !== undefined || equation !== null);
}

/** The same of these families alone. */
export function readSums(evaluation: Pick<Evaluation, 'findings' | 'passes'>): readonly Sum[] {
  return readComparisons(evaluation).flatMap(({ family, ...rest }) =>
    family === undefined ? [] : [{ ...rest, family }],
  );
}

/** How many held, broke, or could not be decided. */
export function countSums(
  sums: readonly Pick<Comparison, 'outcome'>[],
): Readonly<Record<Comparison['outcome'], number>> {
  const counts = { held: 0, broken: 0, undecided: 0 };
  for (const { outcome } of sums) counts[outcome] += 1;
  return counts;
}
