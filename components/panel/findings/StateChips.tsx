import type { DecisionState } from '@/lib/ledger/record/entry';
import type { StateCounts } from '@/lib/ledger/review/fault-standing';
import { DECISION_KEYS } from '../../shared/deciding/decision-keys';
import { Glyph } from '../../shared/Glyph';
import { useReportTools } from '../../shared/report-tools';

export interface StateChipsProps {
  readonly counts: StateCounts;
  /** What is shown; null for all. */
  readonly shown: DecisionState | null;
  readonly onShow: (state: DecisionState | null) => void;
}

/** How many faults were decided in each way; each number is a switch that shows only its own. */
export function StateChips({ counts, shown, onShow }: StateChipsProps) {
  const { decisions } = useReportTools().text;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <fieldset class="state-chips">
      <legend class="unseen">{decisions.chips.label}</legend>
      <button type="button" aria-pressed={shown === null} onClick={() => onShow(null)}>
        {decisions.chips.all} <b>{all}</b>
      </button>
      {DECISION_KEYS.filter(({ state }) => state !== 'rectified' || counts.rectified > 0).map(({ state }) => (
        <button
          key={state}
          type="button"
          aria-pressed={shown === state}
          disabled={counts[state] === 0 && shown !== state}
          onClick={() => onShow(shown === state ? null : state)}
        >
          <Glyph name={state} size={13} />
          {decisions.states[state]} <b>{counts[state]}</b>
        </button>
      ))}
    </fieldset>
  );
}
