import type { Decision, DecisionState } from '../record/entry';
import { type Choice, decide } from '../review/decision';
import { decisionOn, type FaultStanding } from '../review/fault-standing';

/** What a reviewer says of faults of several reports alike. */
export interface AlikeChoice {
  /** Null leaves each as it stands: a note is written. */
  readonly state: DecisionState | null;
  /** Why they are dismissed; '' otherwise. */
  readonly reason: string;
  /** Null leaves each its own. */
  readonly note: string | null;
}

/** The decisions that such a choice makes, those of each fault together; undefined where it dismisses without a reason. */
export function decideAlike(
  faults: readonly FaultStanding[],
  { state, reason, note }: AlikeChoice,
  { by, at }: Pick<Choice, 'by' | 'at'>,
): readonly (readonly Decision[])[] | undefined {
  const made = faults.map((fault) => {
    const last = decisionOn(fault);
    const said = state === null ? { state: last?.state ?? 'open', reason: last?.reason ?? '' } : { state, reason };
    return decide(fault.findings, { ...said, note: note ?? last?.note ?? '', by, at });
  });
  const decided = made.filter((decisions) => decisions !== undefined);
  return decided.length < made.length ? undefined : decided;
}
