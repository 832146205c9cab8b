import type { Finding } from '../../judge/evaluation';
import type { DecisionState } from '../../ledger/record/entry';

/** What a reviewer says of findings of the open report. */
export interface Choice {
  readonly findings: readonly Finding[];
  readonly state: DecisionState;
  /** Why they are dismissed; '' otherwise. */
  readonly reason: string;
  readonly note: string;
}
