import { type Decimal, gapOf } from '../../text/decimal';
import type { Step } from './list-steps';
import { scaleOf } from './list-words';
import type { PartList } from './part-lists';
import type { Figure } from './prose-figures';

/** What a list divides: one figure, or several that stand side by side (新收34件，上年结转2件). */
export type Total = readonly Figure[];

/** A total and the parts that make it, or are held against it. */
export interface Reading {
  readonly total: Total;
  readonly parts: readonly Figure[];
}

/** A figure in the smallest unit of its kind (元). */
export const amountOf = ({ value, unit }: Figure): Decimal => value * scaleOf(unit);
/** Several figures added up, in the smallest unit of their kind. */
export const amountsOf = (figures: readonly Figure[]): Decimal =>
  figures.reduce((sum, figure) => sum + amountOf(figure), 0n);

/** How far the parts may be off their total: where they are given in a finer unit (1.2万元 of 8040元 and 4000元), less than its last place. */
function slackOf(parts: readonly Figure[], total: Total): Decimal {
  const whole = total[0];
  if (!whole || parts.every((part) => scaleOf(part.unit) >= scaleOf(whole.unit))) return 0n;
  return 10n ** BigInt(6 - whole.places) * scaleOf(whole.unit) - 1n;
}

/** Whether the parts make the total. */
export const makes = (parts: readonly Figure[], total: Total): boolean =>
  gapOf(amountsOf(parts), amountsOf(total)) <= slackOf(parts, total);

/** The run from `start` on that makes the total. It ends with the list, or before what may be another one. */
function wholeRun(steps: readonly Step[], start: number, total: Total): readonly Figure[] | undefined {
  const figures = steps.slice(start).map(({ figure }) => figure);
  const whole = amountsOf(total);
  const slack = slackOf(figures, total);
  let sum = 0n;
  let told = 0;
  for (const [index, part] of figures.entries()) {
    sum += amountOf(part);
    if (part.value > 0n) told += 1;
    if (index === 0 || gapOf(sum, whole) > slack) continue;
    const rest = figures.slice(index + 1);
    const follower = steps[start + index + 1];
    const ends = !follower || follower.boundary > 0 || (told >= 2 && !follower.joined);
    if (ends || makes(rest, total)) return figures.slice(0, index + 1);
  }
  return undefined;
}

/** The parts from the list's start on by which it holds, and the total that they make; undefined where no reading fits. */
export function lawfulReading({ steps, flat, total, others, together }: PartList): Reading | undefined {
  for (const one of [[total], ...others.map((other) => [other]), ...together.map(({ terms }) => terms)]) {
    const parts = wholeRun(steps, 0, one);
    if (parts) return { total: one, parts };
  }
  return flat.length >= 2 && makes(flat, [total]) ? { total: [total], parts: flat } : undefined;
}

/** Another division of the total behind a part or two of it: 其中上年结转13件，办结305件，结转下年7件. */
export function laterDivision({ steps, total }: PartList): Reading | undefined {
  for (const [start, { boundary }] of steps.entries()) {
    const parts = boundary === 2 ? wholeRun(steps, start, [total]) : undefined;
    if (parts) return { total: [total], parts };
  }
  return undefined;
}

/**
 * The total that a reader holds the parts against: the nearest, or an earlier one where they are far off the nearest and near that.
 * Undefined where it can't be told.
 */
export function totalMeant({ total, others, together, again }: PartList, parts: readonly Figure[]): Total | undefined {
  const sum = amountsOf(parts);
  const off = (one: Total): Decimal => gapOf(sum, amountsOf(one));
  const near = (one: Total, within: bigint): boolean => off(one) * within <= amountsOf(one);
  if (again || near([total], 2n)) return [total];
  const earlier = others.find((other) => near([other], 5n));
  const both = together.find(({ terms }) => near(terms, 5n));
  if (both && (!earlier || off(both.terms) < off([earlier]))) return both.ofYear ? both.terms : undefined;
  if (earlier) return [earlier];
  // Some of an earlier total's parts, perhaps.
  return others.some((other) => amountOf(other) >= sum) ? undefined : [total];
}
