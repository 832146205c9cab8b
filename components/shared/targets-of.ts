import type { Finding } from '@/lib/judge/evaluation';
import type { Target } from './target';

/** The places in the page that a finding is about: its quotes, else a cell of its equation; none for what is not on the page. */
export function targetsOf({ evidence, equation }: Pick<Finding, 'evidence' | 'equation'>): readonly Target[] {
  if (evidence.length > 0) return evidence.map(({ place }) => ({ kind: 'place', place }));
  const term = equation?.terms.find(({ cell }) => cell.text !== null);
  if (term === undefined) return [];
  const { table, row, column } = term.cell;
  return [{ kind: 'cell', cell: { table, row, column } }];
}
