import type { Cause } from '@/lib/judge/evaluation';
import { useReportTools } from '../report-tools';
import { EditLine } from './EditLine';

/** Other explanations, and cells of one, that are shown; the rest is counted. */
const MOST_RIVALS = 3;
const MOST_CELLS = 4;

export interface CauseReadingsProps {
  readonly cause: Cause;
}

/** The suspected cells, old and suggested, how many equations that would mend, and every other reading as good. */
export function CauseReadings({ cause }: CauseReadingsProps) {
  const { text } = useReportTools();
  const { edits, explains, unique, rivals } = cause;
  const readings = [edits, ...rivals.slice(0, MOST_RIVALS)];
  return (
    <div class="readings">
      {readings.map((reading, index) => (
        <div key={reading.map(({ cell, suggested }) => `${cell.row}/${cell.column}/${suggested}`).join(' ')}>
          {index > 0 && <p class="or">{text.causes.or}</p>}
          {reading.slice(0, MOST_CELLS).map((edit) => (
            <EditLine key={`${edit.cell.row}/${edit.cell.column}`} edit={edit} />
          ))}
          {reading.length > MOST_CELLS && <p class="or">{text.causes.moreCells(reading.length - MOST_CELLS)}</p>}
        </div>
      ))}
      <p class="mends">
        {text.clauses([
          text.causes.mends(explains),
          unique && rivals.length === 0 ? text.causes.unique : text.causes.rivals(rivals.length + 1),
        ])}
      </p>
    </div>
  );
}
