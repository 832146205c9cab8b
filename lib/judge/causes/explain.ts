import type { Cause } from '../evaluation';
import { buildSystem, type CellSystem, type EvaluatedEquation } from './cell-system';
import type { FoundCause } from './found-cause';
import { type Edit, leastEdits } from './least-edits';
import { likeliest } from './likeliest';

/** More edits than this explain anything and so nothing. */
const MOST_EDITS = 3;

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

/** The causes of what does not hold among equations that share cells: one a group of edits, without an id yet. */
export function explain(equations: readonly EvaluatedEquation[]): FoundCause[] {
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
