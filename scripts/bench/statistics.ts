/** Several measurements of one thing. Unit as measured: ms, MB or a plain ratio. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** How many measurements it is made of. */
  readonly rounds: number;
}

/** The median and the middle half around it: a quarter of the values lies below `low`, a quarter above `high`. */
export interface Middle {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly rounds: number;
}

/** The middle value; of an even number of values the mean of the two in the middle. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return (low + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** Median and extremes: one round that the machine disturbed moves only an extreme. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values), rounds: values.length };
}

/** The value at a share of the way from the least to the most, 0 to 1; between two values where it falls between them. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** Median and middle half: what half of the rounds agree on, however disturbed the others were. NaN for no values. */
export function middleOf(values: readonly number[]): Middle {
  return {
    median: median(values),
    low: quantile(values, 0.25),
    high: quantile(values, 0.75),
    rounds: values.length,
  };
}

/** `over[i] / under[i]`, as far as both go. */
export function ratios(over: readonly number[], under: readonly number[]): readonly number[] {
  return over.slice(0, under.length).map((value, index) => value / (under[index] ?? Number.NaN));
}

/** The spread of `over[i] / under[i]`: both were measured in the same round, so that the machine's drift cancels out. */
export function ratioOf(over: readonly number[], under: readonly number[]): Spread {
  return spreadOf(ratios(over, under));
}
