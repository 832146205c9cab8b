import type { DecisionState } from '../../ledger/record/entry';
import type { Step } from '../../ledger/review/decision';
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
