import type { Evaluation } from '@/lib/judge/evaluation';
import { unknownEditions } from '@/lib/judge/saved-edition';
import { nameTable } from '@/lib/messages';
import { TABLE_KEYS } from '@/lib/report/form/keys';
import { useReportTools } from '../report-tools';

export interface FormFactsProps {
  readonly evaluation: Evaluation;
}

/** The template that a report follows, tables of another one, and what the settings left out or graded otherwise. */
export function FormFacts({ evaluation }: FormFactsProps) {
  const { words, text } = useReportTools();
  const { report, edition } = evaluation;
  const mixed = TABLE_KEYS.flatMap((table) => {
    const own = report.tableEditions[table];
    return edition !== null && own !== undefined && own !== null && own !== edition
      ? [text.report.tableEdition(nameTable(table, words), own)]
      : [];
  });
  const { disabled = [], regraded = [] } = evaluation.settings ?? {};
  const departures = [
    ...unknownEditions(evaluation).map((unknown) => text.report.laterEdition(unknown)),
    ...(disabled.length === 0 ? [] : [text.report.rulesOff(disabled.length)]),
    ...(regraded.length === 0 ? [] : [text.report.rulesRegraded(regraded.length)]),
  ];
  const facts = [...(edition === null ? [] : [text.report.edition(edition)]), ...mixed];
  return (
    <>
      {facts.length > 0 && (
        <p class="facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      )}
      {departures.length > 0 && (
        <p class="facts tone-warning">
          {departures.map((departure) => (
            <span key={departure}>{departure}</span>
          ))}
        </p>
      )}
    </>
  );
}
