import { type Opening, readBracketOpening, readImplied, readOpening, separation } from './list-opening';
import { readSiblings, type Siblings } from './list-siblings';
import { type ListDraft, LONGEST_GAP, LONGEST_LIST, readSteps, type Step } from './list-steps';
import { addable } from './list-words';
import type { Figure, FigureText } from './prose-figures';

/** How many figures back a total is looked for. */
const FARTHEST_TOTAL = 12;

/** A list of parts with the totals that it may divide. */
export interface PartList {
  readonly opening: Opening;
  /** The figure whose parts these are, for a reader. */
  readonly total: Figure;
  /** The total is divided already, and this is another division of it. */
  readonly again: boolean;
  /** Other figures before it whose parts they may be as well, nearest first. */
  readonly others: readonly Figure[];
  /** Neighbouring totals whose parts they may be together: 新收34件，上年结转2件 …其中. */
  readonly together: readonly Together[];
  /** All that may belong to it, up to where the sentence or its bracket ends or another matter begins. */
  readonly steps: readonly Step[];
  /** Those up to the next semicolon, with the parts of parts between. */
  readonly flat: readonly Figure[];
  /** How many of the steps a reader takes for the list. */
  readonly natural: number;
}

/** Totals that stand side by side, taken as one. */
export interface Together {
  readonly terms: readonly Figure[];
  /** New and carried-in cases: what is dealt with is sure to be both. */
  readonly ofYear: boolean;
}

/** All figures of the list up to where its part of the sentence ends: 其中 may be repeated before each part. None where 具体为 opens parts of a part. */
function readFlat(siblings: Siblings, start: number, drafts: ReadonlyMap<number, ListDraft>): Figure[] {
  const { counts, after } = siblings;
  const flat: Figure[] = [];
  let index: number | undefined = start;
  while (index !== undefined && flat.length < LONGEST_LIST) {
    const figure: Figure | undefined = counts[index];
    if (!figure || (flat[0] && flat[0].unit !== figure.unit)) break;
    if (flat.length > 0 && siblings.between[index]) break;
    if (flat.length > 0 && separation(siblings.gaps[index] ?? '') >= 3) break;
    if (index !== start && drafts.get(index)?.opening.reachesBack === false) return [];
    flat.push(figure);
    index = after[index];
  }
  return flat;
}

/** The figures before `start`, nearest first, within its sentence and so many before it. */
function figuresBefore({ before, gaps }: Siblings, start: number, sentences: number): number[] {
  const found: number[] = [];
  let left = sentences;
  let place = start;
  let index = before[start];
  while (index !== undefined && found.length < FARTHEST_TOTAL) {
    if (separation(gaps[place] ?? '') === 4) left -= 1;
    if (left < 0) break;
    found.push(index);
    place = index;
    index = before[index];
  }
  return found;
}

/** A total whose list has just been completed by the figure before: the next list is another one of it. */
function dividedBefore({ counts }: Siblings, totals: readonly number[]): number | undefined {
  let sum = 0n;
  for (const [place, index] of totals.entries()) {
    const value = counts[index]?.value;
    if (value === undefined) return undefined;
    if (place >= 2 && value === sum && value > 0n) return index;
    sum += value;
  }
  return undefined;
}

/** The nearest totals taken together, two of them and more. */
function togetherOf(totals: readonly Figure[]): Together[] {
  const carried = totals.map(({ words }) => /结转|转入|转来/.test(words));
  return totals.slice(1).map((_, index) => ({
    terms: totals.slice(0, index + 2).reverse(),
    ofYear: index === 0 && carried[0] !== carried[1],
  }));
}

/** The lists of parts of a paragraph, in order: in brackets behind their total, or opened by 其中, 包括, 分别为, a colon … */
export function readPartLists(given: FigureText): readonly PartList[] {
  const siblings = readSiblings(given);
  const { text, counts, owner, before, gaps } = siblings;
  const drafts = new Map<number, ListDraft>();
  const lists: PartList[] = [];
  for (let start = counts.length - 1; start >= 0; start -= 1) {
    const figure = counts[start];
    const ownerIndex = owner[start];
    if (!figure) continue;
    let opening: Opening | undefined;
    let totals: number[] = [];
    if (ownerIndex !== undefined) {
      opening = readBracketOpening(text.slice(figure.bracket + 1, figure.from));
      totals = [ownerIndex];
    } else if (before[start] !== undefined) {
      const gap = gaps[start] ?? '';
      if (gap.length > LONGEST_GAP) continue;
      opening = readOpening(gap) ?? readImplied(gap, figure.words);
      if (opening) totals = figuresBefore(siblings, start, separation(gap) === 4 ? 1 : 0);
    }
    if (!opening?.attached) continue;
    const divided = opening.reachesBack ? dividedBefore(siblings, figuresBefore(siblings, start, 2)) : undefined;
    const like = totals.filter((index) => addable(counts[index]?.unit ?? '', figure.unit));
    const main = divided ?? like.find((index) => counts[index]?.unit === figure.unit) ?? like[0];
    const total = main === undefined ? undefined : counts[main];
    if (main === undefined || !total) continue;
    const { steps, natural } = readSteps(siblings, start, drafts, total);
    // A list that reaches back past its neighbour is nested in nothing.
    drafts.set(start, { opening, total: main, steps, natural });
    const others = opening.reachesBack ? like.flatMap((index) => counts[index] ?? []) : [];
    lists.push({
      opening,
      total,
      again: divided !== undefined,
      others: others.filter((other) => other !== total),
      together: togetherOf(others.filter(({ unit }) => unit === figure.unit)),
      steps,
      natural,
      flat: readFlat(siblings, start, drafts),
    });
  }
  return lists.reverse();
}
