import type { ResultKind } from '@/lib/judge/result-kinds';
import { countStates } from '@/lib/ledger/review/fault-standing';
import type { Review } from '@/lib/ledger/review/review-of';
import type { PanelText } from '@/lib/messages/words';
import { type ToldVerdict, tellVerdict } from '../shared/verdict';

/** The answer as it stands now: what is left to verify; when nothing is, what people found. */
export function tellStanding(
  { verdict, faultStandings }: Pick<Review, 'verdict' | 'faultStandings'>,
  text: PanelText,
): ToldVerdict {
  const told = tellVerdict(verdict, text);
  if (faultStandings.length === 0) return told;
  const left = (kind: ResultKind) =>
    faultStandings.filter((fault) => fault.state === 'open' && fault.kind === kind).length;
  const [error, warning, notice, cantTell] = [left('error'), left('warning'), left('notice'), left('cantTell')];
  if (error + warning + notice + cantTell > 0) {
    const tone = error > 0 ? 'error' : warning > 0 ? 'warning' : notice > 0 ? 'notice' : 'cantTell';
    return { details: [], tone, headline: text.decisions.left(error, warning, notice, cantTell) };
  }
  const { confirmed, dismissed, rectified } = countStates(faultStandings);
  return { ...told, details: [], headline: text.decisions.finished(confirmed, dismissed, rectified) };
}
