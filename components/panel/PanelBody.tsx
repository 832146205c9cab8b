import type { FaultStanding } from '@/lib/ledger/review/fault-standing';
import type { Review } from '@/lib/ledger/review/review-of';
import type { Decisions } from '../shared/deciding/use-decisions';
import { Glyph } from '../shared/Glyph';
import { useReportTools } from '../shared/report-tools';
import { EvaluationView } from './EvaluationView';
import type { PanelState } from './panel-props';
import { Checking } from './states/Checking';
import { Failed } from './states/Failed';
import { SaveNotice } from './states/SaveNotice';
import { Unfinished } from './states/Unfinished';

export interface PanelBodyProps {
  readonly state: PanelState;
  /** Of the check that is shown; null where there is none. */
  readonly review: Review | null;
  readonly visible: readonly FaultStanding[];
  readonly decisions: Decisions | null;
  readonly waiting: boolean;
  readonly roomy: boolean;
  readonly lit: ReadonlySet<string>;
  readonly pageChanged: boolean;
  readonly onRecheck: () => void;
  readonly onStop: () => void;
  readonly onShowAll: () => void;
}

/** What the panel says in each of its states. */
export function PanelBody(props: PanelBodyProps) {
  const { state, review, pageChanged, onRecheck, onStop } = props;
  const { text } = useReportTools();
  if (state.kind === 'failed') return <Failed message={state.message} onRecheck={onRecheck} />;
  if (review === null) {
    return state.kind === 'unfinished' ? (
      <Unfinished reason={state.reason} previous={null} onRecheck={onRecheck} />
    ) : (
      <Checking state={state} onStop={onStop} />
    );
  }
  return (
    <EvaluationView {...props} review={review}>
      {state.kind === 'checking' && <Checking state={state} onStop={onStop} />}
      {state.kind === 'unfinished' && (
        <Unfinished reason={state.reason} previous={review.evaluation.checkedAt} onRecheck={onRecheck} />
      )}
      {state.kind === 'done' && <SaveNotice state={state} canBeDecided={review.faultStandings.length > 0} />}
      {pageChanged && (
        <p class="strip tone-notice">
          <Glyph name="notice" />
          <span>
            {text.states.pageChanged}{' '}
            <button type="button" class="link" onClick={onRecheck}>
              {text.states.retry}
            </button>
          </span>
        </p>
      )}
    </EvaluationView>
  );
}
