import { formDue, formOf, isEdition } from '../report/form/form-of';
import type { Data } from '../rules/rule';
import { ABSENT, countOf, wordsOf } from './data';

/** How the notice of the form that `key` of a finding's data names is cited: 国办公开办函〔2021〕30号. */
export function citedNotice(data: Data, key: string): string {
  const edition = wordsOf(data, key);
  return isEdition(edition) ? formOf(edition).notice.cited : ABSENT;
}

/** The first report year of the form that `key` names. */
export function firstYearOf(data: Data, key: string): string {
  const edition = wordsOf(data, key);
  return isEdition(edition) ? String(formOf(edition).firstYear) : ABSENT;
}

/** The form that the report year in a finding's data asks for: how its notice is cited, and from which year on it holds. */
export function dueIn(data: Data): { readonly cited: string; readonly from: string } {
  const form = formDue(countOf(data, 'year'));
  return { cited: form?.notice.cited ?? ABSENT, from: form ? String(form.firstYear) : ABSENT };
}
