import type { Cause } from '@/lib/evaluation';
import { EditLine } from './EditLine';
import { usePanel } from './panel-context';

/** Other explanations that are shown; the rest is counted. */
const MOST_RIVALS = 3;

export interface CauseCardProps {
  readonly cause: Cause;
  /** Ids of the findings that the edits would mend. */
  readonly findings: readonly string[];
}

/** One suspected slip: its cells, old and suggested, how many equations that would mend, and every other reading as good. */
export function CauseCard({ cause, findings }: CauseCardProps) {
  const { text, showFinding } = usePanel();
  const { edits, explains, unique, rivals } = cause;
  const readings = [edits, ...rivals.slice(0, MOST_RIVALS)];
  const [finding] = findings;
  return (
    <li class="cause-card">
      {readings.map((reading, index) => (
        <div key={reading.map(({ cell, suggested }) => `${cell.row}/${cell.column}/${suggested}`).join(' ')}>
          {index > 0 && <p class="or">{text.causes.or}</p>}
          {reading.map((edit) => (
            <EditLine key={`${edit.cell.row}/${edit.cell.column}`} edit={edit} />
          ))}
        </div>
      ))}
      <p class="mends">
        {text.clauses([
          text.causes.mends(explains),
          unique && rivals.length === 0 ? text.causes.unique : text.causes.rivals(rivals.length + 1),
        ])}
        {finding !== undefined && (
          <button type="button" class="link" onClick={() => showFinding(finding)}>
            {text.causes.show(findings.length)}
          </button>
        )}
      </p>
    </li>
  );
}
