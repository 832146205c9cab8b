import * as z from 'zod/mini';
import type { Step } from '../ledger/decision';
import type { Decision } from '../ledger/entry';

const HELD_VERSION = 1;
/** Steps that can be taken back. */
const LONGEST_HISTORY = 50;

const decision = z.object({
  finding: z.string(),
  fingerprint: z.string(),
  state: z.enum(['open', 'confirmed', 'dismissed', 'rectified']),
  reason: z.string(),
  note: z.string(),
  by: z.string(),
  at: z.string(),
});

const heldRecord = z.object({
  version: z.literal(HELD_VERSION),
  revision: z.number(),
  decisions: z.readonly(z.array(decision)),
  history: z.readonly(
    z.array(
      z.object({
        finding: z.string(),
        fingerprint: z.string(),
        before: z.nullable(decision),
        after: z.nullable(decision),
      }),
    ),
  ),
  tags: z.readonly(z.array(z.string())),
});

/** What people hold of a report: kept apart from its checks, so that no re-check touches it. */
export interface HeldRecord {
  /** Raised with every write: tells whether a row was made of these decisions. */
  readonly revision: number;
  readonly decisions: readonly Decision[];
  /** Steps that can be taken back, the last one last. */
  readonly history: readonly Step[];
  readonly tags: readonly string[];
}

/** Nothing decided, no tags. */
export const NOTHING_HELD: HeldRecord = { revision: 0, decisions: [], history: [], tags: [] };

/** What is stored; nothing held where nothing is; undefined when it is unreadable. */
export function readHeld(stored: unknown): HeldRecord | undefined {
  if (stored === undefined) return NOTHING_HELD;
  const parsed = heldRecord.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

/** In the form in which it is stored. */
export function writeHeld({ revision, decisions, history, tags }: HeldRecord): unknown {
  return { version: HELD_VERSION, revision, decisions, history: history.slice(-LONGEST_HISTORY), tags };
}

/** What is held after a decision was made: it takes the place of the one on the same finding with the same values. */
export function holdDecision(held: HeldRecord, decision: Decision): HeldRecord {
  const isSame = (one: Decision) => one.finding === decision.finding && one.fingerprint === decision.fingerprint;
  const { finding, fingerprint } = decision;
  const step: Step = { finding, fingerprint, before: held.decisions.find(isSame) ?? null, after: decision };
  return {
    ...held,
    revision: held.revision + 1,
    decisions: [...held.decisions.filter((one) => !isSame(one)), decision],
    history: [...held.history, step],
  };
}
