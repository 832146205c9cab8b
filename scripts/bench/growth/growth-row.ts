import { type Middle, median, middleOf, ratios } from '../statistics';

/** What a kind of page may take: twice as much of it that many times as long; ms from click to verdict; ms that the tab is halted. Of work of less than a ms (`least`) the growth tells of the processor's caches. */
export const BOUNDS = { doubling: 2.2, least: 1, verdict: 2000, hostileHalt: 500, ordinaryHalt: 100 } as const;

/** A bound that was met or not. */
export type Bound = 'growth' | 'verdict' | 'halt' | 'broken';

/** A click on the largest page of a kind, or on an ordinary page: medians, in ms. */
export interface Pressed {
  readonly verdict: number;
  /** The work of the longest task of the tab from the click until it has come to rest. */
  readonly halt: number;
}

/** A line of the growth table. */
export interface GrowthRow {
  readonly kind: string;
  /** Median ms of work of a check, a size each; shorter where a size was not measured. */
  readonly work: readonly number[];
  /** How many times the size before it each size takes, round by round. */
  readonly doublings: readonly Middle[];
  /** The size, by number, from which on a check says that such a page is beyond its bounds, and judges nothing; null where it judges all. */
  readonly unjudgedFrom: number | null;
  readonly pressed: Pressed | null;
  /** Why a page of this kind could not be measured. */
  readonly broken: string | null;
}

/** The growth from each size to the next. `samples`: ms by size and round; a round has met the same machine at every size. */
export function growthOf(samples: readonly (readonly number[])[]): Pick<GrowthRow, 'work' | 'doublings'> {
  return {
    work: samples.map(median),
    doublings: samples.slice(1).map((larger, index) => middleOf(ratios(larger, samples[index] ?? []))),
  };
}

/** Which bounds a kind is beyond; a median decides, so that one disturbed round does not. */
export function beyond({ work, doublings, pressed, broken }: GrowthRow): readonly Bound[] {
  const isSteep = ({ median }: Middle, index: number): boolean =>
    median > BOUNDS.doubling && (work[index + 1] ?? 0) >= BOUNDS.least;
  return [
    ...(doublings.some(isSteep) ? ['growth' as const] : []),
    ...(pressed !== null && pressed.verdict > BOUNDS.verdict ? ['verdict' as const] : []),
    ...(pressed !== null && pressed.halt > BOUNDS.hostileHalt ? ['halt' as const] : []),
    ...(broken === null ? [] : ['broken' as const]),
  ];
}
