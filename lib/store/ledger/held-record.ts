import * as z from 'zod/mini';
import type { Decision } from '../../ledger/record/entry';
import { storedDecision } from '../../ledger/record/stored-decision';
import { storedTags } from '../../ledger/record/stored-said';

const HELD_VERSION = 1;

const heldRecord = z.object({
  version: z.literal(HELD_VERSION),
  revision: z.number(),
  decisions: z.readonly(z.array(storedDecision)),
  tags: storedTags,
});

/** What people decided on a report: kept apart from its checks, so that no re-check touches it. */
export interface HeldRecord {
  /** Raised with every write: tells whether a row was made of these decisions. */
  readonly revision: number;
  readonly decisions: readonly Decision[];
  readonly tags: readonly string[];
}

/** Nothing decided, no tags. */
export const NOTHING_HELD: HeldRecord = { revision: 0, decisions: [], tags: [] };

/** What is stored; nothing held where nothing is; undefined when it is unreadable. */
export function readHeld(stored: unknown): HeldRecord | undefined {
  if (stored === undefined) return NOTHING_HELD;
  const parsed = heldRecord.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

/** In the form in which it is stored. */
export function writeHeld({ revision, decisions, tags }: HeldRecord): unknown {
  return { version: HELD_VERSION, revision, decisions, tags };
}
