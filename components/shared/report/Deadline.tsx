import type { ComponentChildren } from 'preact';
import type { SavedReport } from '@/lib/judge/evaluation';
import { daysBetween } from '../format';
import { Glyph } from '../Glyph';
import { useReportTools } from '../report-tools';

/** What the list says of the same report. */
const TONES = { yes: 'passed', no: 'error', unknown: 'cantTell' } as const;

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
  // Earlier or later than every deadline: whose it is does not matter.
  const isPlain = published !== null && deadline === null && onTime !== 'unknown';
  const tone = TONES[onTime];
  const verdict = {
    passed: text.report.onTime,
    error: text.report.late(days),
    cantTell: text.report.timeUnknown,
  }[tone];
  return (
    <p class="facts deadline">
      {children}
      <span>{published === null ? text.report.unpublished : text.report.published(text.report.date(published))}</span>
      {!isPlain && (
        <span>{deadline === null ? text.report.noDeadline : text.report.deadline(text.report.date(deadline))}</span>
      )}
      <span class={`tone-${tone}`}>
        <Glyph name={tone} size={12} />
        {verdict}
      </span>
    </p>
  );
}
