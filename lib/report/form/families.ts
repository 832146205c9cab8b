import { FORMS, type KnownForm, type NoticeKey } from './editions';
import { NEWEST_FIRST } from './form-of';

type Sum = KnownForm['sums'][number];
type Stock = Extract<KnownForm['acrossYears'][number], { readonly kind: 'stock' }>;

/** The first of each family. */
function once<Relation extends { readonly family: string }>(relations: readonly Relation[]): readonly Relation[] {
  return relations.filter(({ family }, at) => relations.findIndex((other) => other.family === family) === at);
}

/** Every family of relations inside a report, as the newest form that has it gives it; in the order they are listed. */
export const SUM_FAMILIES: readonly Sum[] = once(NEWEST_FIRST.flatMap(({ sums }) => sums));

/** Every family of relations across years that asks for a stock, as the newest form that has it gives it. */
export const STOCK_FAMILIES: readonly Stock[] = once(
  NEWEST_FIRST.flatMap(({ acrossYears }) => acrossYears.filter((relation) => relation.kind === 'stock')),
);

/** The notices of the editions that have a family, the newest first. */
export function noticesOf(family: string): readonly NoticeKey[] {
  return NEWEST_FIRST.filter(({ sums, acrossYears }) =>
    [...sums, ...acrossYears].some((relation) => relation.family === family),
  ).map(({ edition }): NoticeKey => `notice-${edition}`);
}

/** The notices of all editions but the newest: what a later report must not cite any more. */
export const OLDER_NOTICES: readonly NoticeKey[] = FORMS.slice(0, -1).map(
  ({ edition }): NoticeKey => `notice-${edition}`,
);
