import type { DecisionState } from '@/lib/ledger/record/entry';
import { Glyph } from '../Glyph';
import { useReportTools } from '../report-tools';
import { DECISION_KEYS } from './decision-keys';

export interface DecisionBarProps {
  /** The decision that stands; null for none. */
  readonly state: DecisionState | null;
  /** Names the group apart from those of other faults. */
  readonly name: string;
  /** Why a dismissal is being asked for: it is not made yet. */
  readonly asking: boolean;
  /** Nothing can be decided at this moment. */
  readonly disabled: boolean;
  readonly onChoose: (state: DecisionState) => void;
}

/** The four decisions, each with the key that makes it. */
export function DecisionBar({ state, name, asking, disabled, onChoose }: DecisionBarProps) {
  const { decisions } = useReportTools().text;
  return (
    <fieldset class="decision-bar" data-decide={name} disabled={disabled}>
      <legend class="unseen">{decisions.label}</legend>
      {DECISION_KEYS.map(({ key, state: each }) => (
        <button
          key={each}
          type="button"
          class={asking && each === 'dismissed' ? 'asking' : undefined}
          aria-pressed={each === state}
          aria-keyshortcuts={key}
          onClick={() => onChoose(each)}
        >
          {each === state ? (
            <Glyph name={each} size={13} />
          ) : (
            <i class="key" aria-hidden="true">
              {key}
            </i>
          )}
          {decisions.states[each]}
        </button>
      ))}
    </fieldset>
  );
}
