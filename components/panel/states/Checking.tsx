import { formatTime } from '../../shared/format';
import { useReportTools } from '../../shared/report-tools';
import type { PanelState } from '../panel-props';

export interface CheckingProps {
  readonly state: Exclude<PanelState, { readonly kind: 'failed' }>;
  readonly onStop: () => void;
}

/** A check that goes on: a word at first, then a bar of how far it is and the way to stop it. */
export function Checking({ state, onStop }: CheckingProps) {
  const { text } = useReportTools();
  const { states } = text;
  const previous = state.kind === 'checking' ? state.previous : null;
  const progress = state.kind === 'checking' ? state.progress : null;
  const words = previous === null ? states.checking : states.checkingAgain;
  const percent = Math.round((progress ?? 0) * 100);
  return (
    <div class={`checking${previous === null ? ' waiting' : ''}`}>
      <i class="spinner" aria-hidden="true" />
      <span>{words}</span>
      {previous !== null && <small>{states.previous(formatTime(previous.checkedAt, text.report.locale))}</small>}
      {progress !== null && (
        <div class="progress">
          <span
            class="progress-bar"
            role="progressbar"
            aria-label={words}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={percent}
          >
            <span style={{ width: `${percent}%` }} />
          </span>
          <button type="button" class="stop" onClick={onStop}>
            {states.stop}
          </button>
        </div>
      )}
    </div>
  );
}
