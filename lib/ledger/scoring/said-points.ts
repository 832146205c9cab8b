import * as z from 'zod/mini';
import { isMoment } from '../record/moment';
import { isPoints } from './points';

/** What a person said of a report's score in the place of what was reckoned. */
export interface SaidPoints {
  /** The id of the item whose points off they are; null for the score itself. */
  readonly item: string | null;
  readonly points: number;
  /** Why. */
  readonly note: string;
  /** The reviewer's name as set in the settings; '' when none is. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What a person gives for it. */
export type GivenPoints = Pick<SaidPoints, 'points' | 'note'>;

export const LONGEST_NOTE = 500;
/** Of items of other sheets too, as sheets come and go. */
const MOST_SAID = 200;

/** What was said of one report, in the store and in files. */
export const storedPoints = z.readonly(
  z
    .array(
      z.object({
        item: z.nullable(z.string()),
        points: z.number().check(z.refine(isPoints)),
        note: z.string(),
        by: z.string(),
        at: z.string().check(z.refine(isMoment)),
      } satisfies Record<keyof SaidPoints, z.ZodMiniType>),
    )
    .check(z.maxLength(MOST_SAID)),
);

/** What was said of an item, or of the score itself. */
export function saidOf(said: readonly SaidPoints[], item: string | null): SaidPoints | null {
  return said.find((each) => each.item === item) ?? null;
}

/** Puts what is said of an item in the place of what was, or takes it back; what was said of others stays. */
export function putSaid(
  said: readonly SaidPoints[],
  item: string | null,
  now: SaidPoints | null,
): readonly SaidPoints[] {
  const others = said.filter((each) => each.item !== item);
  return now === null ? others : [...others, now];
}

/** Whether two sides said the same. */
export function isSameSaid(one: SaidPoints | null, other: SaidPoints | null): boolean {
  return one?.points === other?.points && one?.note === other?.note && one?.by === other?.by && one?.at === other?.at;
}

/** Two sides that said different things of one item, or of the score, of a report. */
export interface PointsConflict {
  readonly mine: SaidPoints;
  readonly theirs: SaidPoints;
  readonly kept: 'mine' | 'theirs';
}

/** What two sides said, the later word on each item; of two as late, mine. */
export function mergePoints(
  mine: readonly SaidPoints[],
  theirs: readonly SaidPoints[],
): { readonly points: readonly SaidPoints[]; readonly conflicts: readonly PointsConflict[] } {
  const conflicts: PointsConflict[] = [];
  let points = mine;
  for (const one of theirs) {
    const own = saidOf(points, one.item);
    const isLater = own === null || Date.parse(one.at) > Date.parse(own.at);
    if (own !== null && (own.points !== one.points || own.note !== one.note))
      conflicts.push({ mine: own, theirs: one, kept: isLater ? 'theirs' : 'mine' });
    if (isLater) points = putSaid(points, one.item, one);
  }
  return { points, conflicts };
}
