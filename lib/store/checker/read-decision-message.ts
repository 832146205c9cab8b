import * as z from 'zod/mini';
import type { DecisionState } from '../../ledger/record/entry';
import { storedDecision } from '../../ledger/record/stored-decision';
import type { Step } from '../../ledger/review/decision';
import { pageOf } from '../ledger/ledger-keys';
import type { EntryKey } from '../ledger/ledger-types';
import { isFromSiteOf, type MessageSender } from './message-sender';

/** A finding that is decided on: its id, and what it was (`fingerprint`). */
export interface DecidedFinding {
  readonly finding: string;
  readonly fingerprint: string;
}

/** Panel → background: what the reader decided on the report of the panel's page. Who decided and when, the background says. */
export type DecisionMessage =
  | {
      readonly type: 'decisions/make';
      readonly key: EntryKey;
      readonly findings: readonly DecidedFinding[];
      readonly state: DecisionState;
      /** Needed to dismiss. */
      readonly reason: string;
      readonly note: string;
    }
  /** Take back these steps, as the background gave them in answer to a decision. */
  | { readonly type: 'decisions/undo'; readonly key: EntryKey; readonly steps: readonly Step[] };

/** More findings than any page has. */
const MOST = 20_000;
/** Longer than any key: an address of the store and a year. */
const LONGEST_KEY = 8300;

const key = z.string().check(z.maxLength(LONGEST_KEY));
const named = { finding: z.string().check(z.maxLength(4000)), fingerprint: z.string().check(z.maxLength(100_000)) };
const message = z.union([
  z.object({
    type: z.literal('decisions/make'),
    key,
    findings: z.readonly(z.array(z.object(named)).check(z.minLength(1), z.maxLength(MOST))),
    state: storedDecision.shape.state,
    reason: z.string().check(z.maxLength(500)),
    note: z.string().check(z.maxLength(1000)),
  }),
  z.object({
    type: z.literal('decisions/undo'),
    key,
    steps: z.readonly(
      z
        .array(z.object({ ...named, before: z.nullable(storedDecision), after: z.nullable(storedDecision) }))
        .check(z.maxLength(MOST)),
    ),
  }),
]);

/**
 * A decision that a panel sends; undefined for everything else, and for a decision on a report of another site than the
 * one that the panel stands in.
 */
export function readDecisionMessage(value: unknown, sender: MessageSender): DecisionMessage | undefined {
  const parsed = message.safeParse(value);
  if (!parsed.success || sender.tab === undefined) return undefined;
  return isFromSiteOf(pageOf(parsed.data.key), sender) ? parsed.data : undefined;
}
