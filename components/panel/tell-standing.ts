import { countLeft, countStates } from '@/lib/ledger/review/fault-standing';
import type { Review } from '@/lib/ledger/review/review-of';
import { headlineOfStanding } from '@/lib/messages/verdict-words';
import type { PanelText } from '@/lib/messages/words';
import { type ToldVerdict, tellVerdict } from '../shared/verdict';

/** The answer as it stands now: what is left to verify; when nothing is, what people found. */
export function tellStanding(
  { verdict, faultStandings }: Pick<Review, 'verdict' | 'faultStandings'>,
  text: PanelText,
): ToldVerdict {
  const told = tellVerdict(verdict, text);
  if (faultStandings.length === 0) return told;
  const left = countLeft(faultStandings);
  const tone = (['error', 'warning', 'notice', 'cantTell'] as const).find((kind) => left[kind] > 0) ?? told.tone;
  return { tone, details: [], headline: headlineOfStanding(left, countStates(faultStandings), text) };
}
