import type { Edition } from '../../report/form/keys';
import type { Report } from '../../report/report';

/** First report year of the templates of 〔2019〕60号 and 〔2021〕30号. */
const FIRST_YEAR = { '2019': 2019, '2021': 2021 } as const;

/** The template that the report year asks for; null when the report's year is not known or earlier than both. */
export function editionDue(report: Report): Edition | null {
  if (report.year === null || report.year < FIRST_YEAR['2019']) return null;
  return report.year < FIRST_YEAR['2021'] ? '2019' : '2021';
}

/** The template that the report is held to: by its year, else by its tables. */
export function editionHeldTo(report: Report): Edition | null {
  return editionDue(report) ?? report.edition;
}
