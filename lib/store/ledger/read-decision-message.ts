import * as z from 'zod/mini';
import type { DecisionState } from '../../ledger/record/entry';
import { storedDecision } from '../../ledger/record/stored-decision';
import type { Step } from '../../ledger/review/decision';
import { pageKey, pageOf } from './ledger-keys';
import type { EntryKey } from './ledger-types';

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

/** Where a message comes from, as the browser says. */
export interface MessageSender {
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?: { readonly url?: string | undefined } | undefined;
}

/**
 * A decision that a panel sends; undefined for everything else, and for a decision on a report of another site than the
 * one that the panel stands in.
 */
export function readDecisionMessage(value: unknown, sender: MessageSender): DecisionMessage | undefined {
  const parsed = message.safeParse(value);
  if (!parsed.success || sender.tab === undefined) return undefined;
  const page = pageOf(parsed.data.key);
  const places = [sender.url, sender.origin, sender.tab.url];
  return places.some((place) => place !== undefined && isSameSite(place, page)) ? parsed.data : undefined;
}

/** Whether two addresses are of one site; files are each a site of its own. */
function isSameSite(one: string, other: string): boolean {
  try {
    const [a, b] = [new URL(one), new URL(other)];
    if (a.protocol === 'file:') return pageKey(one) === pageKey(other);
    return a.origin !== 'null' && a.origin === b.origin;
  } catch {
    return false;
  }
}
