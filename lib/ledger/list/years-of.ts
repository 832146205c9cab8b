import type { FoundEntry } from '../record/entry';

/** A body's reports by year. */
export interface BodyYears {
  /** The latest check of each year. */
  readonly years: readonly FoundEntry[];
  /** Years of which there are several with different figures: none of them is to be trusted. */
  readonly disputed: readonly number[];
}

/**
 * The body's reports by year, the latest check of each year, this report among them; and the years of which there are
 * several with different figures. Those that only likely are of the body are left out.
 */
export function yearsOf(entry: FoundEntry, others: readonly FoundEntry[]): BodyYears {
  const years = new Map<number, FoundEntry>();
  const figures = new Map<number, Set<string>>();
  for (const other of [...others, entry]) {
    const { year, tables } = other.evaluation.report;
    if (year === null || other.evaluation.kind !== 'annual-report') continue;
    figures.set(year, (figures.get(year) ?? new Set()).add(JSON.stringify(tables)));
    const known = years.get(year);
    if (known === undefined || other === entry || (known !== entry && isLater(other, known))) years.set(year, other);
  }
  return {
    years: [...years].sort(([one], [other]) => one - other).map(([, each]) => each),
    disputed: [...figures].flatMap(([year, prints]) => (prints.size > 1 ? [year] : [])),
  };
}

function isLater(one: FoundEntry, other: FoundEntry): boolean {
  return one.evaluation.checkedAt > other.evaluation.checkedAt;
}
