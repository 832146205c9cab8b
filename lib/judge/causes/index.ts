import { apart, type EvaluatedEquation } from './cell-system';
import { explain } from './explain';
import type { FoundCause } from './found-cause';

export { blankTotalCauses } from './blank-totals';
export type { EvaluatedEquation } from './cell-system';

/**
 * The fewest edits of cells that make every failed equation hold while those that hold stay so (RULES, causes): up to three
 * together, cells never negative. Each cause is a suspicion: its edits, how many findings they explain, and whether they
 * are the only ones of their size. Equations of different tables are looked at apart. Empty when more than three edits are needed.
 */
export function findCauses(equations: readonly EvaluatedEquation[]): readonly FoundCause[] {
  const tables = [...new Set(equations.map(({ equation }) => equation.terms[0]?.cell.table))];
  const parts = tables.flatMap((table) =>
    apart(equations.filter(({ equation }) => equation.terms[0]?.cell.table === table)),
  );
  return parts
    .flatMap(explain)
    .map(({ cause, findings }, index) => ({ cause: { ...cause, id: `c${index + 1}` }, findings }));
}
