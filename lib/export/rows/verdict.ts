import { countLeft, countStates } from '../../ledger/review/fault-standing';
import { explainWhy } from '../../messages';
import type { VerdictWords } from '../../messages/verdict-words';
import { describeVerdict } from '../../messages/verdict-words';
import type { Words } from '../../messages/words';
import type { ReviewedCheck } from './reviewed-check';

/** The result in words, as the panel tells it: what waits to be verified, then what people found. */
export function writeVerdict({ entry, review }: ReviewedCheck, words: Words): VerdictWords {
  const text = words.panel;
  const { evaluation } = entry;
  if (evaluation.kind !== 'annual-report') {
    const { older, notReport } = text.states;
    const headline = evaluation.kind === 'older-annual-report' ? older : notReport;
    return { headline, progress: [], details: evaluation.why.map((why) => explainWhy(why, words)) };
  }
  const { verdict, faultStandings, goneCounts: gone } = review;
  const [left, states] = [countLeft(faultStandings), countStates(faultStandings)];
  return describeVerdict({ verdict, left, states, gone }, text);
}
