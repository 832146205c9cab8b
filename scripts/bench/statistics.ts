/** Several measurements of one thing. Unit as measured: ms, MB or a plain ratio. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** How many measurements it is made of. */
  readonly rounds: number;
}

/** The middle value; of an even number of values the mean of the two in the middle. NaN for none. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return (low + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** Median and extremes: one round that the machine disturbed moves only an extreme. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values), rounds: values.length };
}

/** The spread of `over[i] / under[i]`: both were measured in the same round, so that the machine's drift cancels out. */
export function ratioOf(over: readonly number[], under: readonly number[]): Spread {
  const pairs = over.slice(0, under.length).map((value, index) => value / (under[index] ?? Number.NaN));
  return spreadOf(pairs);
}
