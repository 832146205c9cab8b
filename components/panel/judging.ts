import type { Decision, DecisionState } from '@/lib/ledger/record/entry';
import type { AskedDecision } from '@/lib/ledger/review/asked-decision';
import type { DecisionText } from '@/lib/messages/words';

/** What became of a decision, or of taking one back. */
export type Told =
  | { readonly kind: 'marked'; readonly state: DecisionState }
  | { readonly kind: 'undone' }
  /** A later decision, of another window, stands in its place. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'not-saved'; readonly reason: keyof DecisionText['failures'] };

/** Whether the findings of the check that is shown can be decided on. */
export type Judging =
  /** It is not stored: the state says why. */
  | { readonly kind: 'none' }
  /** It is being stored. */
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'ready';
      /** Names the report in the store. */
      readonly key: string;
      readonly decisions: readonly Decision[];
      readonly told: Told | null;
      /** False when it could not be stored, which is told. */
      readonly onDecide: (choice: AskedDecision) => Promise<boolean>;
      readonly onUndo: () => void;
    };

/** What became of a press, in words. */
export function tellDecision(told: Told, text: DecisionText): string {
  switch (told.kind) {
    case 'marked':
      return text.marked(text.states[told.state]);
    case 'undone':
      return text.takenBack;
    case 'not-saved':
      return text.failures[told.reason];
    case 'overtaken':
    case 'nothing':
      return text[told.kind];
  }
}
