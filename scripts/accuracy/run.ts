import { setImmediate as breathe } from 'node:timers/promises';
import type { Amounts } from './amounts';
import type { Check } from './check';
import { type CleanPage, type CleanSource, findCleanPages } from './clean-pages';
import type { Run } from './families/cell-families';
import { measureContacts } from './families/contact-family';
import { measureProse } from './families/prose-families';
import { measureDrawn, measureStyle } from './families/style-families';
import { copyOf } from './made-page';
import { PHRASINGS } from './narrative-prose';
import { seeded, seedFor } from './random';
import { measureReading } from './reading/measure-reading';
import { PLAIN, STYLES } from './styles';
import { collector, type Measured } from './tally';

/** Pages with an own paragraph on applications and a contact block, into which made figures are drawn. */
export const MADE_ON = ['made-clean-2021-government', 'made-clean-2021-department', 'made-clean-2019-department'];
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
  for (const source of findCleanPages(amounts.pages)) {
    const drawn = styles.filter((style) => style !== PLAIN && mine());
    await inTurns(source, drawn, (page, style) => {
      const before = check(page.document, page.url).findings;
      // A copy has no style sheets, and drawing puts words in the place of boxes: pages that live by either can't be drawn anew.
      const isPlain = page.document.querySelector('td input, td textarea') === null;
      if (isPlain && isSame(before, check(copyOf(page), page.url).findings)) measureDrawn(page, style, before, run);
    });
    if (!MADE_ON.includes(source.slug)) continue;
    await inTurns(source, styles.filter(mine), (page, style) => measureStyle(page, style, run));
    const phrasings = [...PHRASINGS.keys()].filter((index) => index % amounts.everyPhrasing === 0);
    await inTurns(source, phrasings.filter(mine), (page, index) => measureProse(page, index, run));
    const rounds = Array.from({ length: amounts.reading }, (_, round) => round);
    await inTurns(source, rounds.filter(mine), (page, round) => measureReading(page, round, run));
    if (source.slug === CONTACTS_WITH && mine()) {
      measureContacts(amounts.contacts, seeded(seedFor(seed, 'contact')), run.collected);
    }
  }
  return run.collected.measured();
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((finding) => other.has(finding));
}

async function inTurns<Part>(
  { open }: CleanSource,
  parts: readonly Part[],
  work: (page: CleanPage, part: Part) => void,
): Promise<void> {
  for (const part of parts) {
    const page = open();
    work(page, part);
    page.close();
    await breathe();
  }
}
