import * as z from 'zod/mini';
import type { Head } from '../../rules/catalogue/declaration';
import { isPoints } from './points';

/** What an item of a scoring sheet takes points off for. */
export type Takes =
  /** Faults found by rules of these heads, or by these rules. */
  | { readonly kind: 'faults'; readonly heads: readonly Head[]; readonly rules: readonly string[] }
  /** 未按时发布; `absentToo`: a unit that handed no report in is late as well. */
  | { readonly kind: 'late'; readonly absentToo: boolean }
  /** 未报送: a unit of the roster of which the reviewer said that it handed none in. */
  | { readonly kind: 'absent' }
  /** What no page tells: only a person can say it (退回未改). */
  | { readonly kind: 'hand' };

/** An item of a scoring sheet. */
export interface ScoringItem {
  /** Stable while the sheet is edited: what a person said of the item hangs on it. */
  readonly id: string;
  readonly label: string;
  /** Points off each time. */
  readonly points: number;
  readonly per: 'fault' | 'report';
  /** The most points that it takes off a report; null for no such bound. */
  readonly cap: number | null;
  readonly takes: Takes;
}

/** How a district scores reports (评分表): points are decimals of at most two places. */
export interface ScoringSheet {
  readonly name: string;
  /** What a report begins with. */
  readonly full: number;
  /** What none falls below. */
  readonly floor: number;
  /** Whose faults count: confirmed ones, or those too that are still to be verified and failed as an error or a warning. */
  readonly counts: 'confirmed' | 'undismissed';
  /** Whether what was put right since counts all the same. */
  readonly rectified: boolean;
  /** In their order: a fault that several would take is the first one's. */
  readonly items: readonly ScoringItem[];
}

/** The heads in the order of the notice that names them. */
export const HEADS = [
  'late',
  'inaccurate-incomplete',
  'copied',
  'perfunctory',
  'form-contact',
] as const satisfies Head[];

export const MOST_ITEMS = 30;
export const LONGEST_LABEL = 80;
export const LONGEST_SHEET_NAME = 60;
const MOST_RULES = 200;

const words = (longest: number) =>
  z.string().check(
    z.maxLength(longest),
    z.refine((text) => text.trim() !== ''),
  );
const points = z.number().check(z.refine(isPoints));
/** Of another version's rules too: they count for nothing here. */
const rule = z.string().check(z.maxLength(LONGEST_LABEL));

const takes = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('faults'),
      heads: z.readonly(z.array(z.enum(HEADS)).check(z.maxLength(HEADS.length))),
      rules: z.readonly(z.array(rule).check(z.maxLength(MOST_RULES))),
    }),
    z.object({ kind: z.literal('late'), absentToo: z.boolean() }),
    z.object({ kind: z.literal('absent') }),
    z.object({ kind: z.literal('hand') }),
  ])
  .check(z.refine((given) => given.kind !== 'faults' || given.heads.length + given.rules.length > 0));

/** The form in which a sheet is stored and shared, a part of the profile. */
export const scoringSheetSchema = z
  .object({
    name: words(LONGEST_SHEET_NAME),
    full: points,
    floor: points,
    counts: z.enum(['confirmed', 'undismissed']),
    rectified: z.boolean(),
    items: z.readonly(
      z
        .array(
          z.object({
            id: words(LONGEST_LABEL),
            label: words(LONGEST_LABEL),
            points,
            per: z.enum(['fault', 'report']),
            cap: z.nullable(points),
            takes,
          }),
        )
        .check(
          z.maxLength(MOST_ITEMS),
          z.refine((items) => new Set(items.map(({ id }) => id)).size === items.length),
        ),
    ),
  })
  .check(z.refine(({ full, floor }) => floor <= full));

/** The id of an item that is added to others: none that was there, so that nothing said of another is taken for its. */
export function nextItemId(items: readonly Pick<ScoringItem, 'id'>[]): string {
  const numbers = items.map(({ id }) => Number(/^item-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `item-${Math.max(0, ...numbers) + 1}`;
}
