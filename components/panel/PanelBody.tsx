import { EvaluationView } from './EvaluationView';
import { Failed } from './Failed';
import { formatTime } from './format';
import { Glyph } from './Glyph';
import { usePanel } from './panel-context';
import type { PanelState } from './panel-props';
import { SaveNotice } from './SaveNotice';

export interface PanelBodyProps {
  readonly state: PanelState;
  readonly roomy: boolean;
  readonly lit: ReadonlySet<string>;
  readonly pageChanged: boolean;
  readonly onRecheck: () => void;
  readonly onFilter: () => void;
}

/** What the panel says in each of its states. */
export function PanelBody({ state, roomy, lit, pageChanged, onRecheck, onFilter }: PanelBodyProps) {
  const { text } = usePanel();
  if (state.kind === 'failed') return <Failed message={state.message} onRecheck={onRecheck} />;
  const evaluation = state.kind === 'done' ? state.evaluation : state.previous;
  if (evaluation === null) {
    return (
      <p class="checking waiting">
        <i class="spinner" aria-hidden="true" />
        {text.states.checking}
      </p>
    );
  }
  return (
    <EvaluationView evaluation={evaluation} roomy={roomy} lit={lit} onFilter={onFilter}>
      {state.kind === 'checking' && (
        <p class="checking">
          <i class="spinner" aria-hidden="true" />
          <span>{text.states.checkingAgain}</span>
          <small>{text.states.previous(formatTime(evaluation.checkedAt, text.report.locale))}</small>
        </p>
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
