import type { DecisionState } from '@/lib/ledger/record/entry';
import { Glyph } from '../../shared/Glyph';
import { useWorkbench } from '../workbench-context';
import { DECISION_KEYS } from './decision-keys';

export interface DecisionBarProps {
  /** The decision that stands; null for none. */
  readonly state: DecisionState | null;
  /** Names the group apart from those of other findings. */
  readonly name: string;
  readonly onChoose: (state: DecisionState) => void;
}

/** The four decisions, each with the key that makes it. */
export function DecisionBar({ state, name, onChoose }: DecisionBarProps) {
  const { text } = useWorkbench();
  return (
    <fieldset class="decision-bar" data-decide={name}>
      <legend class="unseen">{text.decisions.label}</legend>
      {DECISION_KEYS.map(({ key, state: each }) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === state}
          aria-keyshortcuts={key}
          onClick={() => onChoose(each)}
        >
          {each === state ? (
            <Glyph name="passed" size={12} />
          ) : (
            <i class="key" aria-hidden="true">
              {key}
            </i>
          )}
          {text.decisions.states[each]}
        </button>
      ))}
    </fieldset>
  );
}
