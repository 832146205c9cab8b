import type { KnownForm, NoticeKey } from './editions';
import { NEWEST_FIRST, NEWEST_FORM } from './form-of';

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

const noticesWhere = (has: (form: KnownForm) => boolean): readonly NoticeKey[] =>
  NEWEST_FIRST.filter(has).map(({ edition }): NoticeKey => `notice-${edition}`);

/** The notices of all editions, the newest first. */
export const NOTICES: readonly NoticeKey[] = noticesWhere(() => true);

/** The notice of the form in force. */
export const NEWEST_NOTICE: NoticeKey = `notice-${NEWEST_FORM.edition}`;

/** The notices of all editions but the newest: what a later report must not cite any more. */
export const OLDER_NOTICES: readonly NoticeKey[] = NOTICES.filter((notice) => notice !== NEWEST_NOTICE);

/** The notices of the editions that have a family of relations. */
export function noticesOf(family: string): readonly NoticeKey[] {
  return noticesWhere(({ sums, acrossYears }) => [...sums, ...acrossYears].some((one) => one.family === family));
}

/** The notices of the editions that ask something of the text. */
export function noticesAsking(asks: (of: KnownForm['asks']) => boolean): readonly NoticeKey[] {
  return noticesWhere((form) => asks(form.asks));
}
