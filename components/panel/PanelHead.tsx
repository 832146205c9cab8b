import type { DecisionState } from '@/lib/ledger/record/entry';
import { countStates } from '@/lib/ledger/review/fault-standing';
import type { Review } from '@/lib/ledger/review/review-of';
import { ReportFacts } from '../shared/report/ReportFacts';
import { useReportTools } from '../shared/report-tools';
import { VerdictLine } from '../shared/VerdictLine';
import { tellVerdict } from '../shared/verdict';
import { StateChips } from './findings/StateChips';

export interface PanelHeadProps {
  readonly review: Review;
  readonly shown: DecisionState | null;
  readonly onShow: (state: DecisionState | null) => void;
}

/** What stays in view above the findings: which report, in time or not, what is left to verify, and how much was decided. */
export function PanelHead({ review, shown, onShow }: PanelHeadProps) {
  const { text } = useReportTools();
  const { evaluation, faultStandings } = review;
  const told = tellVerdict(review, text);
  // What was compared stands over the findings then, and the chips say how much was decided.
  const verdict = faultStandings.length === 0 ? told : { ...told, progress: [], details: [] };
  return (
    <div class="panel-head">
      <ReportFacts evaluation={evaluation} />
      {evaluation.kind === 'annual-report' && <VerdictLine verdict={verdict} />}
      {faultStandings.length > 0 && <StateChips counts={countStates(faultStandings)} shown={shown} onShow={onShow} />}
    </div>
  );
}
