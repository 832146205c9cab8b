import type { Decision } from '@/lib/ledger/record/entry';
import type { Change } from '@/lib/ledger/review/changes';
import { Glyph } from '../../shared/Glyph';
import { longTime } from '../long-time';
import { writeChange } from '../side/write-change';
import { useWorkbench } from '../workbench-context';

export interface LapsedDecisionProps {
  readonly decision: Decision;
  readonly changes: readonly Change[];
}

/** Says that a decision no longer counts, and which values changed since it was made. */
export function LapsedDecision({ decision, changes }: LapsedDecisionProps) {
  const { words, text, panel } = useWorkbench();
  return (
    <div class="strip tone-warning lapsed" role="note">
      <Glyph name="warning" />
      <span>
        {text.decisions.lapsed(text.decisions.states[decision.state], longTime(decision.at, panel))}
        <ul>
          {changes.map((change) => (
            <li key={change.name}>{writeChange(change, text, words)}</li>
          ))}
        </ul>
      </span>
    </div>
  );
}
