import type { ResultKind } from '@/lib/judge/result-kinds';
import { countLeft, countStates } from '@/lib/ledger/review/fault-standing';
import type { Review } from '@/lib/ledger/review/review-of';
import { describeVerdict, type VerdictWords } from '@/lib/messages/verdict-words';
import type { PanelText } from '@/lib/messages/words';

/** The answer at a glance: its words, and the tone of the worst that is left to verify. */
export interface ToldVerdict extends VerdictWords {
  readonly tone: ResultKind;
}

/** Puts a review's verdict into words, as the printed record does. */
export function tellVerdict(
  { verdict, faultStandings, goneCounts }: Pick<Review, 'verdict' | 'faultStandings' | 'goneCounts'>,
  text: PanelText,
): ToldVerdict {
  const left = countLeft(faultStandings);
  const tone = (['error', 'warning', 'notice', 'cantTell'] as const).find((kind) => left[kind] > 0) ?? verdict.tone;
  return { tone, ...describeVerdict({ verdict, left, states: countStates(faultStandings), gone: goneCounts }, text) };
}
