import type { Evaluation } from '@/lib/judge/evaluation';
import { useReportTools } from '../report-tools';
import { Deadline } from './Deadline';

export interface ReportFactsProps {
  readonly evaluation: Evaluation;
}

/** The report's year, when it was published, by when it had to be, and whether it was in time: a line. */
export function ReportFacts({ evaluation: { report, kind } }: ReportFactsProps) {
  const { text } = useReportTools();
  const year = report.year === null ? text.report.noYear : text.report.year(report.year);
  if (kind !== 'annual-report') {
    return (
      <p class="facts">
        <span>{year}</span>
      </p>
    );
  }
  return (
    <Deadline report={report}>
      <span>{year}</span>
    </Deadline>
  );
}
