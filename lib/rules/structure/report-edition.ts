import type { Edition } from '../../report/form/editions';
import type { Form } from '../../report/form/form';
import { formDue, formOf } from '../../report/form/form-of';
import type { Report } from '../../report/report';

/** The template that the report year asks for; null when the report's year is not known or earlier than all. */
export function editionDue(report: Report): Edition | null {
  return report.year === null ? null : (formDue(report.year)?.edition ?? null);
}

/** What the form that the report is held to asks of its text: that of its year, else of its tables. Null where neither is known. */
export function askedOf(report: Report): Form['asks'] | null {
  const edition = editionDue(report) ?? report.edition;
  return edition && formOf(edition).asks;
}
