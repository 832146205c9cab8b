import { plainGap } from './list-opening';
import { kindOf } from './list-words';
import type { Figure, FigureText } from './prose-figures';

/** The counts of a paragraph, each with its neighbours of the same kind of unit in the same bracket, by index. */
export interface Siblings {
  readonly text: string;
  readonly counts: readonly Figure[];
  readonly before: readonly (number | undefined)[];
  readonly after: readonly (number | undefined)[];
  /** For the first count of a bracket: the count that the bracket stands behind. */
  readonly owner: readonly (number | undefined)[];
  /** The words since the count before, what stands in brackets left out. */
  readonly gaps: readonly string[];
  /** Whether a count of another kind stands between it and the one before (甲局1件，收取420元). */
  readonly between: readonly boolean[];
}

/** The counts of a paragraph with their neighbours: changes, last year's figures and shares left out. */
export function readSiblings({ prose: { text }, figures }: FigureText): Siblings {
  const counts = figures.filter(({ role }) => role === 'count');
  const last = new Map<string, number>();
  const inBracket = new Map<number, number>();
  const before: (number | undefined)[] = [];
  const after: (number | undefined)[] = counts.map(() => undefined);
  const owner: (number | undefined)[] = [];
  const gaps: string[] = [];
  const between: boolean[] = [];
  for (const [index, { bracket, from, unit }] of counts.entries()) {
    const key = `${bracket} ${kindOf(unit)}`;
    const elder = last.get(key);
    const nearest = counts[index - 1];
    before.push(elder);
    if (elder !== undefined) after[elder] = index;
    const behind = nearest && bracket >= nearest.to && /^[^,;。、:()]{0,12}$/.test(text.slice(nearest.to, bracket));
    owner.push(elder === undefined && behind ? index - 1 : undefined);
    gaps.push(plainGap(text.slice(elder === undefined ? Math.max(0, from - 40) : counts[elder]?.to, from)));
    between.push(inBracket.get(bracket) !== elder);
    last.set(key, index);
    inBracket.set(bracket, index);
  }
  return { text, counts, before, after, owner, gaps, between };
}
