import type { Finding } from '@/lib/evaluation';
import type { Target } from './panel-props';

/** The place in the page that a finding is about: its first quote, else a cell of its equation; null for what is not on the page. */
export function targetOf(finding: Pick<Finding, 'evidence' | 'equation'>): Target | null {
  const [first] = finding.evidence;
  if (first !== undefined) return { kind: 'place', place: first.place };
  const term = finding.equation?.terms.find(({ cell }) => cell.text !== null);
  if (term === undefined) return null;
  const { table, row, column } = term.cell;
  return { kind: 'cell', cell: { table, row, column } };
}
