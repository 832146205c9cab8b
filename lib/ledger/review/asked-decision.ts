import type { Finding } from '../../judge/evaluation';
import type { DecisionState } from '../record/entry';

/** What a reviewer says of findings of a report that is shown; who and when is not said yet. */
export interface AskedDecision {
  readonly findings: readonly Finding[];
  readonly state: DecisionState;
  /** Why they are dismissed; '' otherwise. */
  readonly reason: string;
  readonly note: string;
}
