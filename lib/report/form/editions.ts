import type { CarriedRelation, Form, StockRelation, SumRelation } from './form';
import { FORM_2019 } from './form-2019';
import { FORM_2021 } from './form-2021';

/** Every edition of the form, the oldest first. A new one is a file of its own, a line here, and its words, which the compiler asks for. */
const LIST = [FORM_2019, FORM_2021] as const;

/** The edition that a report or a table follows, named after its notice's year. */
export type Edition = (typeof LIST)[number]['edition'];

/** The notice that set an edition, as a basis that is cited. */
export type NoticeKey = `notice-${Edition}`;

/** A family of reconciliation relations inside a report; each is a rule. */
export type SumFamily = (typeof LIST)[number]['sums'][number]['family'];

/** A family of relations across years that asks for a stock; each is a rule. */
export type StockFamily = Extract<(typeof LIST)[number]['acrossYears'][number], { readonly kind: 'stock' }>['family'];

/** A form that is in the list. */
export interface KnownForm extends Form {
  readonly edition: Edition;
  readonly sums: readonly (SumRelation & { readonly family: SumFamily })[];
  readonly acrossYears: readonly (CarriedRelation | (StockRelation & { readonly family: StockFamily }))[];
}

/** The forms in the order of their years. */
export const FORMS: readonly KnownForm[] = LIST;

/** What an edition may be called, in stored shapes too. */
export const EDITIONS: readonly Edition[] = FORMS.map(({ edition }) => edition);
