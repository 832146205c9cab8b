import fc from 'fast-check';
import type { Report, Section } from '../../../lib/report/report';
import type { CleanPage } from '../../accuracy/clean-pages';
import { answerOf, compareAnswers } from '../answer';
import { basePage, SLUGS } from '../base-pages';
import { checkHtml } from '../check-html';
import { type Edit, type EditKinds, edits, makeEdits } from '../edits/edit';
import { withEntities } from '../edits/entities';
import { type Plant, plantFault, plants } from '../edits/plant';
import { unseenMarkup } from '../edits/unseen-markup';
import { unseenText } from '../edits/unseen-text';
import { rewriteHtml } from '../html-page';
import { numberElements, shrinkPages } from '../shrink-page';
import type { Law } from './law';

/** One page in two forms that look alike. */
export interface Pair {
  readonly url: string;
  readonly before: string;
  readonly after: string;
  /** Whether the texts of the second form are cut in two, which markup can't say. */
  readonly cut: boolean;
  /** Findings that the page must have, as `id outcome`, either of those parted by `|`. */
  readonly must: readonly string[];
}

const UNSEEN: EditKinds = { ...unseenText, ...unseenMarkup };
const MOST_EDITS = 24;

interface Drawn {
  readonly list: readonly Edit[];
  readonly cut: boolean;
  readonly entities: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  list: edits(UNSEEN, MOST_EDITS),
  cut: fc.boolean(),
  entities: fc.boolean(),
});

function makePair(html: string, url: string, { list, cut, entities }: Drawn, must: readonly string[]): Pair {
  const before = rewriteHtml(html, url, numberElements);
  const changed = rewriteHtml(before, url, (document) => makeEdits(document, UNSEEN, list));
  return { url, before, after: entities ? withEntities(changed) : changed, cut, must };
}

const isEmpty = ({ key, text, tables, images, unmatchedTables }: Section): boolean =>
  key !== null && text === '' && tables.length + images.length + unmatchedTables.length === 0;

/** Whether hidden words came to stand where a section has nothing to show: they may be its own, and a check asks about them. */
function asksForHidden(before: Report, after: Report): boolean {
  const empty = before.sections.filter(isEmpty).map(({ key }) => key);
  return after.unshown.some(({ sections }) => sections.some((key) => empty.includes(key)));
}

/** Compares what a check says of both forms. */
function judgePair({ url, before, after, cut, must }: Pair): string | null {
  const [one, other] = [checkHtml(before, url), checkHtml(after, url, cut)];
  const wrong = one.wrong ?? other.wrong;
  if (wrong !== null) return wrong;
  for (const { evaluation } of [one, other]) {
    const found = new Set(evaluation.findings.map(({ id, outcome }) => `${id} ${outcome}`));
    const missed = must.find((either) => !either.split('|').some((finding) => found.has(finding)));
    if (missed !== undefined) return `${evaluation === one.evaluation ? 'before' : 'after'}: missed ${missed}`;
  }
  if (asksForHidden(one.report, other.report)) return null;
  return compareAnswers(answerOf(one.evaluation), answerOf(other.evaluation));
}

async function shrinkPair(pair: Pair, breaks: (smaller: Pair) => Promise<boolean>): Promise<Pair> {
  const of = ([before = '', after = '']: readonly string[]): Pair => ({ ...pair, before, after });
  return of(await shrinkPages([pair.before, pair.after], (forms) => breaks(of(forms))));
}

/** Changes that nobody sees, on every page of the corpus. */
export const unseenLaw: Law<Pair> = {
  name: 'page/unseen',
  states: 'a change that no reader sees changes no finding and nothing that is read',
  inputs: fc
    .tuple(fc.constantFrom(...SLUGS), drawn)
    .map(([slug, change]) => makePair(basePage(slug).html, basePage(slug).url, change, [])),
  judge: judgePair,
  shrink: shrinkPair,
};

/** The same on made figures with a fault in them. */
export function plantedLaw(pages: readonly CleanPage[]): Law<Pair> {
  const slugs = pages.map(({ slug }) => slug);
  const make = (slug: string, plant: Plant, change: Drawn): Pair => {
    const page = pages.find((each) => each.slug === slug);
    if (!page) throw new Error(`no clean page ${slug}`);
    const { html, must } = plantFault(page, plant);
    return makePair(html, page.url, change, must);
  };
  return {
    name: 'page/planted',
    states: 'a wrong figure stays found under changes that no reader sees',
    inputs: fc
      .tuple(fc.constantFrom(...slugs), plants, drawn)
      .map(([slug, plant, change]) => make(slug, plant, change)),
    judge: judgePair,
    shrink: shrinkPair,
  };
}
