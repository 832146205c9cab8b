import { type Edition, FORMS, type KnownForm } from './editions';

const BY_EDITION = Object.fromEntries(FORMS.map((form) => [form.edition, form])) as Readonly<
  Record<Edition, KnownForm>
>;

/** The forms with the newest first, as labels are looked for. */
export const NEWEST_FIRST: readonly KnownForm[] = [...FORMS].sort((one, other) => other.firstYear - one.firstYear);

/** The form of the years to come. */
export const NEWEST_FORM = FORMS.reduce((one, other) => (other.firstYear > one.firstYear ? other : one));

const OLDEST = FORMS.reduce((one, other) => (other.firstYear < one.firstYear ? other : one));

/** The first report year that there is a form for. */
export const FIRST_FORM_YEAR = OLDEST.firstYear;

/** The form of an edition; of one that only a later version knows, the newest that this one does. */
export function formOf(edition: Edition): KnownForm {
  return isEdition(edition) ? BY_EDITION[edition] : NEWEST_FORM;
}

/** The form that reports of a year have to follow; undefined for years before the first. */
export function formDue(year: number): KnownForm | undefined {
  return NEWEST_FIRST.find(({ firstYear }) => firstYear <= year);
}

/** The form that a report is held against while its tables have not told: that of its year, else the nearest. `year`: null where not known. */
export function formLikely(year: number | null): KnownForm {
  return year === null ? NEWEST_FORM : (formDue(year) ?? OLDEST);
}

/** Whether this version knows the edition: what a later one saved may name others. */
export function isEdition(edition: string | null | undefined): edition is Edition {
  return typeof edition === 'string' && Object.hasOwn(BY_EDITION, edition);
}
