import type { ResultKind } from '@/lib/judge/result-kinds';
import type { Verdict } from '@/lib/judge/verdict';
import { describeVerdict, type VerdictWords } from '@/lib/messages/verdict-words';
import type { PanelText } from '@/lib/messages/words';

/** The answer at a glance: its tone, a headline, and what was compared. */
export interface ToldVerdict extends VerdictWords {
  readonly tone: ResultKind;
}

/** Puts a review's verdict into words. */
export function tellVerdict(verdict: Verdict, text: PanelText): ToldVerdict {
  return { tone: verdict.tone, ...describeVerdict(verdict, text) };
}
