import { type Opening, separation } from './list-opening';
import type { Siblings } from './list-siblings';
import { ADDS_UP, ANOTHER_MATTER, beginsAnew, bothDeeds, type Deeds, deedsOf } from './list-words';
import type { Figure } from './prose-figures';

/** A figure of a list at its own level, the parts of parts left out. */
export interface Step {
  readonly figure: Figure;
  /** Before it: 2 the list ends for a reader, 1 it may end (another separator), 0 it goes on. */
  readonly boundary: 0 | 1 | 2;
  /** It is joined to the figure before by less than a comma: both belong to one list. */
  readonly joined: boolean;
  /** It is itself a total whose parts 其中 opens: the next list may have begun. */
  readonly leads: boolean;
  /** Where the list goes on: the index of the next figure at its level. */
  readonly next: number | undefined;
}

/** A list as it is read from behind, so that those nested in it are known. */
export interface ListDraft {
  readonly opening: Opening;
  /** The index of its total. */
  readonly total: number;
  readonly steps: readonly Step[];
  /** How many of the steps a reader takes for the list. */
  readonly natural: number;
}

/** No list of a report is longer; bounds the work on hostile text. */
export const LONGEST_LIST = 80;
/** No label of a part is longer. */
export const LONGEST_GAP = 120;

/** Where an outer list goes on behind a nested one: where its parts make their total, or else where a reader ends it. */
function behindNested({ steps, natural }: ListDraft, total: Figure): number | undefined {
  let sum = 0n;
  for (const [index, { figure, next }] of steps.entries()) {
    sum += figure.value;
    if (sum === total.value && index > 0 && !steps[index + 1]?.joined) return next;
  }
  return steps[Math.max(0, natural - 1)]?.next;
}

/** How many of the last steps make the sum that a figure states (…5条、…12条，共发布17条); 0 where none do. */
function addedUpBy(steps: readonly Step[], { value }: Figure): number {
  let sum = 0n;
  for (let count = 1; count <= steps.length; count += 1) {
    sum += steps[steps.length - count]?.figure.value ?? 0n;
    if (sum === value && count > 1) return count;
  }
  return 0;
}

/** The figures of the list that begins at `start` and divides `total`; `drafts` are the lists behind it. */
export function readSteps(
  { counts, after, gaps, between }: Siblings,
  start: number,
  drafts: ReadonlyMap<number, ListDraft>,
  total: Figure,
): Pick<ListDraft, 'steps' | 'natural'> {
  const steps: Step[] = [];
  let natural: number | undefined;
  let first = 0;
  let deeds: Deeds | undefined;
  let index: number | undefined = start;
  while (index !== undefined && steps.length < LONGEST_LIST) {
    const figure: Figure | undefined = counts[index];
    if (!figure) break;
    const own = deedsOf(figure.words);
    let boundary: Step['boundary'] = 0;
    let joined = false;
    if (deeds) {
      const gap: string = gaps[index] ?? '';
      const separator = separation(gap);
      if (separator === 4 || gap.length > LONGEST_GAP || ANOTHER_MATTER.test(gap)) break;
      if (steps.length === 1) first = separator;
      joined = separator === 1;
      // 甲局1件，收取420元；乙局2件，收取290元 are two lists in one, but 网站20条，会议3次 ends the first.
      const crossed = between[index] === true && between[start] === false;
      if (crossed || beginsAnew(own, deeds) || (separator === 3 && first !== 3)) boundary = 2;
      else boundary = separator === first ? 0 : 1;
      if (ADDS_UP.test(figure.words)) {
        const count = addedUpBy(steps, figure);
        if (count === 0) break;
        // The sum stands for its parts.
        steps.splice(steps.length - count);
        boundary = 0;
      } else if (boundary === 2) natural ??= steps.length;
    }
    deeds = deeds ? bothDeeds(deeds, own) : own;
    let next: number | undefined = after[index];
    let leads = false;
    const nested: ListDraft | undefined = next === undefined ? undefined : drafts.get(next);
    if (nested?.total === index) {
      const sum: bigint = steps.reduce((all, step) => all + step.figure.value, figure.value);
      // A second list of a total that is already divided.
      const again: boolean = nested.opening.reachesBack && sum === total.value && steps.length > 0;
      next = again ? undefined : behindNested(nested, figure);
      leads = !again && nested.opening.reachesBack;
    }
    steps.push({ figure, boundary, joined, leads, next });
    index = next;
  }
  return { steps, natural: Math.min(natural ?? steps.length, steps.length) };
}
