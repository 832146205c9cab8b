import { Glyph } from '../shared/Glyph';
import { useReportTools } from '../shared/report-tools';
import { type Told, tellDecision } from './judging';

export interface PanelFooterProps {
  /** Whether findings can be decided on, so that their keys are worth a word. */
  readonly judging: boolean;
  /** What became of the last press; null for nothing. */
  readonly told: Told | null;
  readonly onLedger?: (() => void) | undefined;
}

/** The foot: what became of the last press, else the keys; the way to the ledger. */
export function PanelFooter({ judging, told, onLedger }: PanelFooterProps) {
  const { text } = useReportTools();
  const { panelKeys } = text.decisions;
  return (
    <div class="foot">
      <p class={`told${told?.kind === 'not-saved' ? ' tone-warning' : ''}`} aria-live="polite">
        {told !== null && <Glyph name={told.kind === 'marked' ? told.state : 'notice'} />}
        {told === null ? '' : tellDecision(told, text.decisions)}
      </p>
      {told === null && judging && (
        <p class="keys" aria-hidden="true">
          <span>
            <i class="key">J</i> <i class="key">K</i> {panelKeys.next}
          </span>
          <span>
            <i class="key">N</i> {panelKeys.note}
          </span>
          <span>
            <i class="key">Ctrl Z</i> {panelKeys.undo}
          </span>
        </p>
      )}
      {onLedger !== undefined && (
        <button type="button" class="to-ledger" onClick={onLedger}>
          {text.footer.ledger}
        </button>
      )}
    </div>
  );
}
