import * as z from 'zod/mini';
import type { Decision } from '../../ledger/record/entry';
import { storedDecision } from '../../ledger/record/stored-decision';
import { storedItems } from '../../ledger/record/stored-item';
import { storedTags } from '../../ledger/record/stored-said';
import type { ItemRecord } from '../../ledger/rectification/item-record';
import { type SaidPoints, storedPoints } from '../../ledger/scoring/said-points';

const REVIEW_VERSION = 1;

const reviewRecord = z.object({
  version: z.literal(REVIEW_VERSION),
  revision: z.number(),
  decisions: z.readonly(z.array(storedDecision)),
  tags: storedTags,
  // What earlier versions wrote has none.
  items: z.exactOptional(storedItems),
  points: z.exactOptional(storedPoints),
});

/** What people decided on a report: kept apart from its checks, so that no re-check touches it. */
export interface ReviewRecord {
  /** Raised with every write: tells whether a row was made of these decisions. */
  readonly revision: number;
  readonly decisions: readonly Decision[];
  readonly tags: readonly string[];
  /** What is written down of the report's items; absent where nothing is. */
  readonly items?: readonly ItemRecord[];
  /** What a person said of the report's score; absent where nobody did, and in what earlier versions stored. */
  readonly points?: readonly SaidPoints[];
}

/** Nothing decided, no tags. */
export const NO_REVIEW: ReviewRecord = { revision: 0, decisions: [], tags: [] };

/** What is stored; no review where nothing is; undefined when it is unreadable. */
export function readReview(stored: unknown): ReviewRecord | undefined {
  if (stored === undefined) return NO_REVIEW;
  const parsed = reviewRecord.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

/** In the form in which it is stored. */
export function writeReview({ revision, decisions, tags, items = [], points = [] }: ReviewRecord): unknown {
  return {
    version: REVIEW_VERSION,
    revision,
    decisions,
    tags,
    ...(items.length > 0 && { items }),
    ...(points.length > 0 && { points }),
  };
}
