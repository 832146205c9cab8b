import type { Amounts } from './amounts';
import type { Run } from './cell-families';
import type { Check } from './check';
import { openCleanPages } from './clean-pages';
import { measureContacts } from './contact-family';
import { PHRASINGS } from './narrative-prose';
import { measureProse } from './prose-families';
import { seeded, seedFor } from './random';
import { measureReading } from './reading/measure-reading';
import { measureDrawn, measureStyle } from './style-families';
import { PLAIN, STYLES } from './styles';
import { collector, type Measured } from './tally';

/** Pages with an own paragraph on applications and a contact block, into which made figures are drawn. */
const MADE_ON = ['made-clean-2021-government', 'made-clean-2021-department', 'made-clean-2019-department'];
/** Contact blocks need no page; this one's turn includes them. */
const CONTACTS_WITH = 'made-clean-2021-department';

/** One share of a run: which of `of` parts this process does. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

/** Measures a share of the whole: the same seed gives the same cases, however many shares there are. */
export function measure(check: Check, amounts: Amounts, seed: number, share: Share = { index: 0, of: 1 }): Measured {
  const run: Run = { check, amounts, seed, collected: collector() };
  let turn = 0;
  const mine = (): boolean => {
    turn += 1;
    return turn % share.of === share.index;
  };
  const styles = [PLAIN, ...STYLES].filter(({ name }) => amounts.styles?.includes(name) ?? true);
  for (const page of openCleanPages(amounts.pages)) {
    const drawn = styles.filter((style) => style !== PLAIN && mine());
    const before = drawn.length > 0 ? check(page.document, page.url).findings : new Set<string>();
    for (const style of drawn) measureDrawn(page, style, before, run);
    if (!MADE_ON.includes(page.slug)) continue;
    for (const style of styles.filter(mine)) measureStyle(page, style, run);
    const phrasings = [...PHRASINGS.keys()].filter((index) => index % amounts.everyPhrasing === 0);
    for (const index of phrasings.filter(mine)) measureProse(page, index, run);
    const rounds = Array.from({ length: amounts.reading }, (_, round) => round);
    for (const round of rounds.filter(mine)) measureReading(page, round, run);
    if (page.slug === CONTACTS_WITH && mine()) {
      measureContacts(amounts.contacts, page.document, seeded(seedFor(seed, 'contact')), run.collected);
    }
  }
  return run.collected.measured();
}
