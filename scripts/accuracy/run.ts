import { setImmediate as breathe } from 'node:timers/promises';
import type { Amounts } from './amounts';
import type { Run } from './cell-families';
import type { Check } from './check';
import { type CleanPage, openCleanPages } from './clean-pages';
import { measureContacts } from './contact-family';
import { dropCopies } from './made-page';
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

/**
 * Measures a share of the whole: the same seed gives the same cases, however many shares there are. Pages that have been
 * closed are freed only between turns of the event loop, hence a breath after each part.
 */
export async function measure(
  check: Check,
  amounts: Amounts,
  seed: number,
  share: Share = { index: 0, of: 1 },
): Promise<Measured> {
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
    await inTurns(page, drawn, (style) => measureDrawn(page, style, before, run));
    if (!MADE_ON.includes(page.slug)) continue;
    await inTurns(page, styles.filter(mine), (style) => measureStyle(page, style, run));
    const phrasings = [...PHRASINGS.keys()].filter((index) => index % amounts.everyPhrasing === 0);
    await inTurns(page, phrasings.filter(mine), (index) => measureProse(page, index, run));
    const rounds = Array.from({ length: amounts.reading }, (_, round) => round);
    await inTurns(page, rounds.filter(mine), (round) => measureReading(page, round, run));
    if (page.slug === CONTACTS_WITH && mine()) {
      measureContacts(amounts.contacts, page.document, seeded(seedFor(seed, 'contact')), run.collected);
    }
  }
  return run.collected.measured();
}

async function inTurns<Part>(page: CleanPage, parts: readonly Part[], work: (part: Part) => void): Promise<void> {
  for (const part of parts) {
    work(part);
    dropCopies(page);
    await breathe();
  }
}
