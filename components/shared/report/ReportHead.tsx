import type { Evaluation } from '@/lib/judge/evaluation';
import { unknownEditions } from '@/lib/judge/saved-edition';
import { nameTable } from '@/lib/messages';
import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import { TABLE_KEYS } from '@/lib/report/form/keys';
import { useReportTools } from '../report-tools';
import { Deadline } from './Deadline';

export interface ReportHeadProps {
  readonly evaluation: Evaluation;
}

/** Which report it is: the body, the year, the template it follows, and whether it was published in time. */
export function ReportHead({ evaluation }: ReportHeadProps) {
  const { words, text } = useReportTools();
  const { report, edition } = evaluation;
  const mixed = TABLE_KEYS.flatMap((table) => {
    const own = report.tableEditions[table];
    return edition !== null && own !== undefined && own !== null && own !== edition
      ? [text.report.tableEdition(nameTable(table, words), own)]
      : [];
  });
  const facts = [
    report.year === null ? text.report.noYear : text.report.year(report.year),
    ...(edition === null ? [] : [text.report.edition(edition)]),
    ...mixed,
  ];
  const { disabled = [], regraded = [] } = evaluation.settings ?? {};
  const departures = [
    ...unknownEditions(evaluation).map((unknown) => text.report.laterEdition(unknown)),
    ...(disabled.length === 0 ? [] : [text.report.rulesOff(disabled.length)]),
    ...(regraded.length === 0 ? [] : [text.report.rulesRegraded(regraded.length)]),
  ];
  return (
    <div class="report-head">
      <h2 lang={report.agency === null ? undefined : REPORT_LANGUAGE} title={report.agency ?? undefined}>
        {report.agency ?? text.report.noAgency}
      </h2>
      <p class="facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {evaluation.kind === 'annual-report' && <Deadline report={report} />}
      {departures.length > 0 && (
        <p class="facts tone-warning">
          {departures.map((departure) => (
            <span key={departure}>{departure}</span>
          ))}
        </p>
      )}
    </div>
  );
}
