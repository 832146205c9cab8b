import type { Evaluation } from '@/lib/judge/evaluation';
import { Glyph } from '../shared/Glyph';
import { useReportTools } from '../shared/report-tools';

export interface PanelFooterProps {
  readonly engine: Evaluation['engine'] | null;
  readonly pill: boolean;
  readonly onPill: (on: boolean) => void;
  readonly onLedger?: (() => void) | undefined;
}

/** The foot: the promise of privacy, the switch of the small button, the versions. */
export function PanelFooter({ engine, pill, onPill, onLedger }: PanelFooterProps) {
  const { text } = useReportTools();
  return (
    <div class="foot">
      <button type="button" role="switch" class="switch" aria-checked={pill} onClick={() => onPill(!pill)}>
        {text.footer.pill}
        <span class="track" aria-hidden="true" />
      </button>
      <p>
        <span class="privacy">
          <Glyph name="lock" size={12} />
          {text.footer.privacy.join(' · ')}
        </span>
        {onLedger !== undefined && (
          <button type="button" class="to-ledger" onClick={onLedger}>
            {text.footer.ledger}
          </button>
        )}
      </p>
      {engine !== null && <p class="versions">{text.footer.version(engine.version, engine.rules)}</p>}
    </div>
  );
}
