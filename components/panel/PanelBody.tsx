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
  readonly roomy: boolean;
  readonly lit: ReadonlySet<string>;
  readonly pageChanged: boolean;
  readonly onRecheck: () => void;
  readonly onStop: () => void;
  readonly onFilter: () => void;
}

/** What the panel says in each of its states. */
export function PanelBody({ state, roomy, lit, pageChanged, onRecheck, onStop, onFilter }: PanelBodyProps) {
  const { text } = useReportTools();
  if (state.kind === 'failed') return <Failed message={state.message} onRecheck={onRecheck} />;
  const evaluation = state.kind === 'done' ? state.evaluation : state.previous;
  if (evaluation === null) {
    return state.kind === 'unfinished' ? (
      <Unfinished reason={state.reason} previous={null} onRecheck={onRecheck} />
    ) : (
      <Checking state={state} onStop={onStop} />
    );
  }
  return (
    <EvaluationView evaluation={evaluation} roomy={roomy} lit={lit} onFilter={onFilter}>
      {state.kind === 'checking' && <Checking state={state} onStop={onStop} />}
      {state.kind === 'unfinished' && (
        <Unfinished reason={state.reason} previous={evaluation.checkedAt} onRecheck={onRecheck} />
      )}
      {state.kind === 'done' && <SaveNotice state={state} />}
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
