import type { Evaluation } from '@/lib/judge/evaluation';
import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import { useReportTools } from '../report-tools';
import { FormFacts } from './FormFacts';
import { ReportFacts } from './ReportFacts';

export interface ReportHeadProps {
  readonly evaluation: Evaluation;
}

/** Which report it is: the body, the year, whether it was published in time, and the template it follows. */
export function ReportHead({ evaluation }: ReportHeadProps) {
  const { text } = useReportTools();
  const { agency } = evaluation.report;
  return (
    <div class="report-head">
      <h2 lang={agency === null ? undefined : REPORT_LANGUAGE} title={agency ?? undefined}>
        {agency ?? text.report.noAgency}
      </h2>
      <ReportFacts evaluation={evaluation} />
      <FormFacts evaluation={evaluation} />
    </div>
  );
}
