import type { Evaluation } from '@/lib/evaluation';
import type { PanelText } from '@/lib/messages/panel-text';
import { describeVerdict, type VerdictWords } from '@/lib/messages/verdict-words';
import type { ResultKind } from '@/lib/result-kinds';
import { readVerdict } from '@/lib/verdict';

/** The answer at a glance: its tone, a headline, and what was compared. */
export interface ToldVerdict extends VerdictWords {
  readonly tone: ResultKind;
}

/** Sums up an evaluation in words. */
export function tellVerdict(evaluation: Evaluation, text: PanelText): ToldVerdict {
  const verdict = readVerdict(evaluation);
  return { tone: verdict.tone, ...describeVerdict(verdict, text) };
}
