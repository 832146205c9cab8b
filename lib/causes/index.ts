import type { Cause, SavedEquation, SavedTerm } from '../evaluation';
import type { CellKey } from '../report/keys';
import type { FoundCause } from './found-cause';
import { type Edit, type LinearSystem, leastEdits, type Variable } from './least-edits';
import { slipCost } from './slips';

export { blankTotalCauses } from './blank-totals';

/** An equation that was evaluated, with the finding it gave; null where it holds. */
export interface EvaluatedEquation {
  readonly finding: string | null;
  readonly equation: SavedEquation;
}

/** More edits than this explain anything and so nothing. */
const MOST_EDITS = 3;

interface CellVariable extends Variable {
  readonly cell: CellKey;
  readonly blank: boolean;
}

interface CellSystem extends LinearSystem {
  readonly variables: readonly CellVariable[];
}

const idOf = ({ table, row, column }: CellKey): string => `${table}\n${row}\n${column}`;

/** The equations as a sparse system over the page's cells; a cell that the page lacks can't have been mistyped and is left out. */
function buildSystem(equations: readonly EvaluatedEquation[]): CellSystem {
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

/** Edits that share an equation belong together: a class of applicants mistaken is two cells and one fault. */
function groupEdits(edits: readonly Edit[], { variables }: CellSystem): Edit[][] {
  const groups: { edits: Edit[]; equations: Set<number> }[] = [];
  for (const edit of edits) {
    const equations = new Set(variables[edit.variable]?.signs.keys() ?? []);
    const touching = groups.filter((group) => [...group.equations].some((equation) => equations.has(equation)));
    const merged = {
      edits: [...touching.flatMap((group) => group.edits), edit],
      equations: new Set([...touching.flatMap((group) => [...group.equations]), ...equations]),
    };
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map((group) => group.edits);
}

/** Less than any difference of slips: it decides among equals only. */
const SUMMAND = 0.1;

/** Where one equation stands alone no other tells which of its cells is wrong: the total, which was worked out, is named first. */
function summandsIn(edits: readonly Edit[], { variables, residuals }: CellSystem): number {
  if (residuals.length > 1) return 0;
  return edits.filter(({ variable }) => variables[variable]?.signs.get(0) !== -1).length * SUMMAND;
}

/** The likeliest of some solutions; the first of those that are as likely. */
function likeliest(solutions: readonly (readonly Edit[])[], system: CellSystem): readonly Edit[] | undefined {
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

/** The equations that a group of edits mends. */
function mended(edits: readonly Edit[], { variables, residuals }: CellSystem): number[] {
  const touched = new Set(edits.flatMap(({ variable }) => [...(variables[variable]?.signs.keys() ?? [])]));
  return [...touched].filter((equation) => residuals[equation] !== 0);
}

/** Other edits, as few, that would mend the same equations and no more. */
function rivalsOf(
  edits: readonly Edit[],
  equations: readonly number[],
  system: CellSystem,
): { rivals: (readonly Edit[])[]; certain: boolean } {
  const alone: CellSystem = {
    ...system,
    residuals: system.residuals.map((residual, index) => (equations.includes(index) ? residual : 0)),
  };
  const { solutions, exhausted } = leastEdits(alone, edits.length);
  const own = JSON.stringify([...edits].sort((a, b) => a.variable - b.variable));
  return { rivals: solutions.filter((other) => JSON.stringify(other) !== own), certain: !exhausted };
}

function plainEdits(edits: readonly Edit[], { variables }: CellSystem): Cause['edits'] {
  return edits.flatMap(({ variable, value }) => {
    const edited = variables[variable];
    return edited ? [{ cell: edited.cell, value: edited.blank ? null : edited.value, suggested: value }] : [];
  });
}

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

/** Equations that share no cell, directly or through others, are no matter of one search: table 4's groups. */
function apart(equations: readonly EvaluatedEquation[]): EvaluatedEquation[][] {
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

function explain(equations: readonly EvaluatedEquation[]): FoundCause[] {
  const system = buildSystem(equations);
  const { solutions } = leastEdits(system, MOST_EDITS);
  const best = likeliest(solutions, system);
  if (!best) return [];
  return groupEdits(best, system).map((edits) => {
    const broken = mended(edits, system);
    const { rivals, certain } = rivalsOf(edits, broken, system);
    const findings = broken.flatMap((index) => equations[index]?.finding ?? []);
    return {
      cause: {
        id: '',
        edits: plainEdits(edits, system),
        explains: findings.length,
        unique: certain && rivals.length === 0,
        rivals: rivals.map((rival) => plainEdits(rival, system)),
      },
      findings,
    };
  });
}
