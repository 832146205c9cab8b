import type { ComponentChildren } from 'preact';
import type { SavedReport } from '@/lib/judge/evaluation';
import type { ResultKind } from '@/lib/judge/result-kinds';
import { daysBetween } from '../format';
import { Glyph } from '../Glyph';
import { useReportTools } from '../report-tools';

export interface DeadlineProps {
  readonly report: Pick<SavedReport, 'published' | 'deadline' | 'onTime'>;
  /** What is said before it in the same line. */
  readonly children?: ComponentChildren;
}

/** When the report was published, by when it had to be, and what follows: on time, late, or not to be told (条例 art. 49). */
export function Deadline({ report, children }: DeadlineProps) {
  const { text } = useReportTools();
  const { published, deadline, onTime } = report;
  const days = published === null || deadline === null ? null : daysBetween(deadline, published);
  // Earlier than every deadline: whose it is does not matter.
  const isEarly = published !== null && deadline === null && onTime === 'yes';
  const tone: Exclude<ResultKind, 'warning' | 'notice'> =
    days === null && !isEarly ? 'cantTell' : days !== null && days > 0 ? 'error' : 'passed';
  const verdict = {
    passed: text.report.onTime,
    error: text.report.late(days ?? 0),
    cantTell: text.report.timeUnknown,
  }[tone];
  return (
    <p class="facts deadline">
      {children}
      <span>{published === null ? text.report.unpublished : text.report.published(text.report.date(published))}</span>
      {!isEarly && (
        <span>{deadline === null ? text.report.noDeadline : text.report.deadline(text.report.date(deadline))}</span>
      )}
      <span class={`tone-${tone}`}>
        <Glyph name={tone} size={12} />
        {verdict}
      </span>
    </p>
  );
}
