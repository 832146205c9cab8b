/** A cell's place in a linear system: the equations it is in, with its sign there. */
export interface Variable {
  readonly value: number;
  readonly signs: ReadonlyMap<number, 1 | -1>;
}

/** Equations over cells: `residuals[e]` is Σ sign · value, 0 where the equation holds. */
export interface LinearSystem {
  readonly variables: readonly Variable[];
  readonly residuals: readonly number[];
}

/** One cell set to another value. */
export interface Edit {
  readonly variable: number;
  readonly value: number;
}

/** Every smallest set of edits, each sorted by cell; empty when none of the allowed size exists. `exhausted`: the work bound was reached, so that rivals may be missing. */
export interface LeastEdits {
  readonly solutions: readonly (readonly Edit[])[];
  readonly exhausted: boolean;
}

/** Work allowed, in edits tried: well under a tenth of a second, whatever the page. */
const MOST_STEPS = 400_000;
const MOST_SOLUTIONS = 400;

/** Rounds money's binary dust away; counts are integers anyway. */
function clean(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/**
 * The fewest edits (at most `most`) after which every equation holds and no cell is negative, and all rivals of that size.
 *
 * A set of up to three cells of these tables always has a cell that is alone among them in one of its equations: with four
 * cells a row-and-column cycle becomes possible, with fewer it is not. That equation is then broken, and it alone fixes
 * the cell's new value. So trying, for each broken equation, each of its cells with the value that mends it finds every set.
 */
export function leastEdits(system: LinearSystem, most: number): LeastEdits {
  const { variables } = system;
  const members = new Map<number, number[]>();
  for (const [index, { signs }] of variables.entries()) {
    for (const equation of signs.keys()) members.set(equation, [...(members.get(equation) ?? []), index]);
  }
  const widest = Math.max(1, ...variables.map(({ signs }) => signs.size));
  const residuals = [...system.residuals];
  const edited = new Map<number, number>();
  const found = new Map<string, readonly Edit[]>();
  let steps = 0;

  const shift = (variable: number, delta: number): void => {
    for (const [equation, sign] of variables[variable]?.signs ?? []) {
      residuals[equation] = clean((residuals[equation] ?? 0) + sign * delta);
    }
  };

  const search = (left: number): void => {
    const broken = residuals.flatMap((residual, equation) => (residual === 0 ? [] : [equation]));
    if (broken.length === 0) {
      const edits = [...edited]
        .map(([variable, value]) => ({ variable, value }))
        .sort((a, b) => a.variable - b.variable);
      found.set(edits.map(({ variable, value }) => `${variable}:${value}`).join(), edits);
      return;
    }
    if (left === 0 || broken.length > left * widest || found.size >= MOST_SOLUTIONS) return;
    for (const equation of broken) {
      for (const index of members.get(equation) ?? []) {
        const variable = variables[index];
        const sign = variable?.signs.get(equation);
        if (!variable || sign === undefined || edited.has(index)) continue;
        steps += 1;
        if (steps > MOST_STEPS) return;
        const delta = clean(-(residuals[equation] ?? 0) / sign);
        const value = clean(variable.value + delta);
        if (value < 0) continue;
        edited.set(index, value);
        shift(index, delta);
        search(left - 1);
        shift(index, -delta);
        edited.delete(index);
      }
    }
  };

  for (let size = 1; size <= most && found.size === 0 && steps <= MOST_STEPS; size += 1) search(size);
  return { solutions: [...found.values()], exhausted: steps > MOST_STEPS || found.size >= MOST_SOLUTIONS };
}
