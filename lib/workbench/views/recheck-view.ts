import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());

/** What came of checking a report again; counts of items and findings. */
const outcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('checked'),
    /** Items that this check shows to be put right. */
    closed: count,
    /** Items that are still there. */
    still: count,
    /** Items that are gone, with nothing that shows them in order. */
    unclear: count,
    /** Findings that were not there before. */
    fresh: count,
  }),
  /** The page has the report of another year now, which was checked. */
  z.object({ kind: z.literal('other-year') }),
  /** The page is there, but shows no report. */
  z.object({ kind: z.literal('no-report') }),
  /** The page did not come. */
  z.object({ kind: z.literal('unreachable') }),
  /** Its check came to no end, or was not stored. */
  z.object({ kind: z.literal('unsaved') }),
  z.object({ kind: z.literal('skipped') }),
  /** The ledger does not have the report any more. */
  z.object({ kind: z.literal('gone') }),
]);
export type RecheckOutcome = z.infer<typeof outcome>;

/** Most reports that are checked again in one go. */
export const MOST_RECHECKED = 1000;

const step = z.readonly(
  z.object({
    key: z.string(),
    url: z.string(),
    /** Null where the report names nobody. */
    unit: z.nullable(z.string()),
    /** Null as long as its turn has not come, or is not over. */
    outcome: z.nullable(outcome),
  }),
);
const steps = z.readonly(z.array(step).check(z.minLength(1), z.maxLength(MOST_RECHECKED)));

/** A report that is checked again. */
export type RecheckStep = z.infer<typeof step>;

/** Reports that are checked again, one after the other; what is outstanding first in line is the one at hand. */
export interface Recheck {
  readonly steps: readonly RecheckStep[];
  /** `press`: the page stands in front, and only the reader's press on the toolbar's button gives access to it. */
  readonly phase: 'checking' | 'press' | 'stopped' | 'ended';
}

/** The same with what can be done about it. */
export interface RecheckView extends Recheck {
  /** How many came to nothing, and might not the next time. */
  readonly failed: number;
  readonly onSkip: () => void;
  readonly onStop: () => void;
  readonly onResume: () => void;
  /** Checks those again of which nothing came. */
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** What was written down of a queue, stopped where it was left; null for anything else, for others may have written there. */
export function readKeptRecheck(text: string | null): Recheck | null {
  if (text === null) return null;
  try {
    const kept = steps.parse(JSON.parse(text));
    return { steps: kept, phase: kept.every((each) => each.outcome !== null) ? 'ended' : 'stopped' };
  } catch {
    return null;
  }
}
