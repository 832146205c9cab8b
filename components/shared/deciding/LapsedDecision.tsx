import type { Decision } from '@/lib/ledger/record/entry';
import type { Change } from '@/lib/ledger/review/changes';
import { writeChange } from '@/lib/messages/write-change';
import { formatNumber, formatTime } from '../format';
import { Glyph } from '../Glyph';
import { useReportTools } from '../report-tools';

export interface LapsedDecisionProps {
  readonly decision: Decision;
  readonly changes: readonly Change[];
}

/** Says that a decision no longer counts, and which values changed since it was made. */
export function LapsedDecision({ decision, changes }: LapsedDecisionProps) {
  const { words, text } = useReportTools();
  const { decisions, report } = text;
  return (
    <div class="strip tone-warning lapsed" role="note">
      <Glyph name="warning" />
      <span>
        {decisions.lapsed(decisions.states[decision.state], formatTime(decision.at, report.locale))}
        <ul>
          {changes.map((change) => (
            <li key={change.name}>{writeChange(change, words, formatNumber)}</li>
          ))}
        </ul>
      </span>
    </div>
  );
}
