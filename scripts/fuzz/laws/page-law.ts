import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Evaluation } from '../../../lib/judge/evaluation';
import { storedEvaluation } from '../../../lib/ledger/record/stored-evaluation';
import { describeFinding, describePass } from '../../../lib/messages';
import { basePage, SLUGS } from '../base-pages';
import { checkHtml } from '../check-html';
import { edits, makeEdits } from '../edits/edit';
import { wildEdits } from '../edits/wild-edits';
import { rewriteHtml } from '../html-page';
import { numberElements, shrinkPages } from '../shrink-page';
import { EVERY_LANGUAGE } from './every-language';
import type { Law } from './law';

/** A page, whatever it is. */
export interface PageInput {
  readonly url: string;
  readonly html: string;
}

const MOST_EDITS = 16;
/** What a sentence says when the value that it is made of was not there. */
const UNTOLD = /undefined|NaN|\[object |function \(/;

/** A place where bytes were lost or doubled, as shares of the markup. */
interface Damage {
  readonly from: number;
  readonly length: number;
  readonly twice: boolean;
}

const damage: fc.Arbitrary<readonly Damage[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  fc.array(fc.record({ from: fc.nat(9999), length: fc.nat(4000), twice: fc.boolean() }), { maxLength: 3 }),
);

function harm(html: string, list: readonly Damage[]): string {
  return list.reduce((text, { from, length, twice }) => {
    const at = Math.floor((from / 10_000) * text.length);
    return twice ? text.slice(0, at + length) + text.slice(at) : text.slice(0, at) + text.slice(at + length);
  }, html);
}

/** What of an evaluation could not be stored or told. */
export function untold(evaluation: Evaluation, page: string): string | null {
  const parsed = storedEvaluation.safeParse(JSON.parse(JSON.stringify(evaluation)));
  if (!parsed.success) return `can't be stored: ${JSON.stringify(parsed.error.issues[0])}`;
  if (!isDeepStrictEqual(parsed.data, evaluation)) return 'is another one once it was stored';
  for (const words of EVERY_LANGUAGE) {
    const said = [
      ...evaluation.findings.flatMap((finding) => {
        const { name, message, head } = describeFinding(finding, words);
        return [name, message, head];
      }),
      ...evaluation.passes.map((pass) => describePass(pass, words)),
    ];
    const wrong = said.find((text) => text.trim() === '' || (UNTOLD.test(text) && !UNTOLD.test(page)));
    if (wrong !== undefined) return `is told as “${wrong}” in ${words.language}`;
  }
  return null;
}

/** Checks a page twice and tells what it finds. */
function judgePage({ html, url }: PageInput): string | null {
  const { evaluation, wrong } = checkHtml(html, url);
  if (wrong !== null) return wrong;
  const { evaluation: again } = checkHtml(html, url);
  if (!isDeepStrictEqual(again, evaluation)) return 'the same page gave another answer';
  return untold(evaluation, html);
}

/** Any page at all. */
export const pageLaw: Law<PageInput> = {
  name: 'page/holds',
  states:
    'a check of any page ends with an answer that can be stored and told, no rule throws, and the page is as it was',
  inputs: fc.tuple(fc.constantFrom(...SLUGS), edits(wildEdits, MOST_EDITS), damage).map(([slug, list, lost]) => {
    const { html, url } = basePage(slug);
    return {
      url,
      html: harm(
        rewriteHtml(html, url, (document) => makeEdits(document, wildEdits, list)),
        lost,
      ),
    };
  }),
  judge: judgePage,
  shrink: async ({ url, html }, breaks) => {
    const numbered = rewriteHtml(html, url, numberElements);
    if (!(await breaks({ url, html: numbered }))) return { url, html };
    const [smaller = numbered] = await shrinkPages([numbered], ([form = '']) => breaks({ url, html: form }));
    return { url, html: smaller };
  },
};
