import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatTime } from '../../shared/format';
import { Glyph } from '../../shared/Glyph';
import { useReportTools } from '../../shared/report-tools';
import { takeFocus } from '../../shared/take-focus';
import type { PanelState } from '../panel-props';

export interface UnfinishedProps {
  readonly reason: Extract<PanelState, { readonly kind: 'unfinished' }>['reason'];
  /** When the check was made whose result is shown below, ISO 8601; null where there is none. */
  readonly previous: string | null;
  readonly onRecheck: () => void;
}

/** A check that did not come to its end: why, what holds now, and the way to a new one. */
export function Unfinished({ reason, previous, onRecheck }: UnfinishedProps) {
  const { text } = useReportTools();
  const { states } = text;
  const again = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button that stopped it is gone: who pressed it by key goes on here.
    if (reason === 'stopped') takeFocus(again.current, { preventScroll: true });
  }, [reason]);
  const retry = (
    <button type="button" class={previous === null ? 'solid' : 'link'} onClick={onRecheck} ref={again}>
      {states.retry}
    </button>
  );
  if (previous === null) {
    return (
      <section class="state">
        <h3>
          <Glyph name="notice" size={18} />
          {states.unfinished[reason]}
        </h3>
        <p>{states.noResult[reason]}</p>
        {retry}
      </section>
    );
  }
  return (
    <p class="strip tone-notice">
      <Glyph name="notice" />
      <span>
        {states.unfinished[reason]} {states.previous(formatTime(previous, text.report.locale))} {retry}
      </span>
    </p>
  );
}
