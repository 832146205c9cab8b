import type { CellKey } from '../../report/form/keys';
import type { SavedEquation, SavedTerm } from '../evaluation';
import type { LinearSystem, Variable } from './least-edits';

/** An equation that was evaluated, with the finding it gave; null where it holds. */
export interface EvaluatedEquation {
  readonly finding: string | null;
  readonly equation: SavedEquation;
}

/** A cell of the page in a system of equations; a blank one counts as 0. */
export interface CellVariable extends Variable {
  readonly cell: CellKey;
  readonly blank: boolean;
}

/** Equations over the page's cells. */
export interface CellSystem extends LinearSystem {
  readonly variables: readonly CellVariable[];
}

const idOf = ({ table, row, column }: CellKey): string => `${table}\n${row}\n${column}`;

/** The equations as a sparse system over the page's cells; a cell that the page lacks can't have been mistyped and is left out. */
export function buildSystem(equations: readonly EvaluatedEquation[]): CellSystem {
  const cells = new Map<string, { term: SavedTerm; signs: Map<number, 1 | -1> }>();
  for (const [index, { equation }] of equations.entries()) {
    for (const term of equation.terms) {
      if (term.cell.text === null) continue;
      const id = idOf(term.cell);
      const known = cells.get(id) ?? { term, signs: new Map() };
      known.signs.set(index, term.sign);
      cells.set(id, known);
    }
  }
  return {
    variables: [...cells.values()].map(({ term: { cell }, signs }) => ({
      cell: { table: cell.table, row: cell.row, column: cell.column },
      value: cell.value ?? 0,
      blank: cell.value === null,
      signs,
    })),
    residuals: equations.map(({ equation }) => equation.computed - equation.reported),
  };
}

/** Equations that share no cell, directly or through others, are no matter of one search: table 4's groups. */
export function apart(equations: readonly EvaluatedEquation[]): EvaluatedEquation[][] {
  if (equations.every(({ finding }) => finding === null)) return [];
  const parts: { equations: EvaluatedEquation[]; cells: Set<string> }[] = [];
  for (const given of equations) {
    const cells = new Set(given.equation.terms.map((term) => idOf(term.cell)));
    const touching = parts.filter((part) => [...cells].some((cell) => part.cells.has(cell)));
    for (const part of touching) parts.splice(parts.indexOf(part), 1);
    parts.push({
      equations: [...touching.flatMap((part) => part.equations), given],
      cells: new Set([...touching.flatMap((part) => [...part.cells]), ...cells]),
    });
  }
  return parts.map((part) => part.equations).filter((part) => part.some(({ finding }) => finding !== null));
}
