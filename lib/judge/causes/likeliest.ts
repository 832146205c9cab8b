import type { CellSystem } from './cell-system';
import type { Edit } from './least-edits';
import { slipCost } from './slips';

/** What one set of edits costs: the less, the likelier as slips. */
function costOf(edits: readonly Edit[], { variables }: CellSystem): number {
  return edits.reduce((sum, { variable, value }) => {
    const edited = variables[variable];
    if (!edited) return sum;
    const near = variables.filter(
      (other) => other !== edited && [...other.signs.keys()].some((equation) => edited.signs.has(equation)),
    );
    const beside = near.filter(({ cell }) => cell.row === edited.cell.row || cell.column === edited.cell.column);
    return (
      sum +
      slipCost(
        edited.value,
        value,
        beside.map((other) => other.value),
        edited.blank,
      )
    );
  }, 0);
}

/** Less than any difference of slips: it decides among equals only. */
const SUMMAND = 0.1;

/** Where one equation stands alone no other tells which of its cells is wrong: the total, which was worked out, is named first. */
function summandsIn(edits: readonly Edit[], { variables, residuals }: CellSystem): number {
  if (residuals.length > 1) return 0;
  return edits.filter(({ variable }) => variables[variable]?.signs.get(0) !== -1).length * SUMMAND;
}

/** The likeliest of some solutions; the first of those that are as likely. */
export function likeliest(solutions: readonly (readonly Edit[])[], system: CellSystem): readonly Edit[] | undefined {
  let best: readonly Edit[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const edits of solutions) {
    const cost = costOf(edits, system) + summandsIn(edits, system);
    if (cost < least) {
      best = edits;
      least = cost;
    }
  }
  return best;
}
