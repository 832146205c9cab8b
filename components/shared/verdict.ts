import type { ResultKind } from '@/lib/judge/result-kinds';
import type { Verdict } from '@/lib/judge/verdict';
import { countLeft, countStates } from '@/lib/ledger/review/fault-standing';
import type { Review } from '@/lib/ledger/review/review-of';
import { describeStanding, describeVerdict, type VerdictWords } from '@/lib/messages/verdict-words';
import type { PanelText } from '@/lib/messages/words';

/** The answer at a glance: its tone, a headline, and what was compared. */
export interface ToldVerdict extends VerdictWords {
  readonly tone: ResultKind;
}

/** Puts a review's verdict into words. */
export function tellVerdict(verdict: Verdict, text: PanelText): ToldVerdict {
  return { tone: verdict.tone, ...describeVerdict(verdict, text) };
}

/** Puts what people made of it into words, as the printed record does. */
export function tellDecided(
  { verdict, faultStandings }: Pick<Review, 'verdict' | 'faultStandings'>,
  text: PanelText,
): ToldVerdict {
  const states = countStates(faultStandings);
  const told = describeStanding(verdict, countLeft(faultStandings), states, text);
  return { tone: verdict.tone, ...told };
}
