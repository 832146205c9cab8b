import { FORM_NAMES, type FormName } from '../report/form/form-names';
import type { Data } from '../rules/rule';
import { ABSENT, countOf, wordsOf } from './data';

/** How the notice of the form in force is cited. */
export const NEWEST_CITED = FORM_NAMES[0]?.cited ?? ABSENT;

/** What the notices of all earlier editions are called in a finding's data. */
export const OLDER_NOTICES = FORM_NAMES.slice(1).map(({ notice }) => notice);

/** The edition that `key` of a finding's data names; undefined for one that only a later version knows. */
function named(data: Data, key: string): FormName | undefined {
  const edition = wordsOf(data, key);
  return FORM_NAMES.find((form) => form.edition === edition);
}

/** How the notice of the form that `key` of a finding's data names is cited: 国办公开办函〔2021〕30号. */
export function citedNotice(data: Data, key: string): string {
  return named(data, key)?.cited ?? ABSENT;
}

/** The first report year of the form that `key` names. */
export function firstYearOf(data: Data, key: string): string {
  return String(named(data, key)?.firstYear ?? ABSENT);
}

/** The form that the report year in a finding's data asks for: how its notice is cited, and from which year on it holds. */
export function dueIn(data: Data): { readonly cited: string; readonly from: string } {
  const year = countOf(data, 'year');
  const form = FORM_NAMES.find(({ firstYear }) => firstYear <= year);
  return { cited: form?.cited ?? ABSENT, from: String(form?.firstYear ?? ABSENT) };
}
