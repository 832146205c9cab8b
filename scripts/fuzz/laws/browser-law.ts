import { isDeepStrictEqual } from 'node:util';
import { openChromium } from '../browser/open-chromium';
import type { Law } from './law';
import { type PageInput, pageLaw, untold } from './page-law';

/** A law that holds in a browser, and what ends the browser. */
export interface BrowserLaw {
  readonly law: Law<PageInput>;
  readonly close: () => Promise<void>;
}

/** The law of any page, in Chromium: what is drawn there is told by the browser itself. */
export async function openBrowserLaw(path: string): Promise<BrowserLaw> {
  const { check, close } = await openChromium(path);
  const judge = async ({ html, url }: PageInput): Promise<string | null> => {
    const { evaluation, altered } = await check(html, url);
    const [first] = evaluation.ruleErrors;
    if (first) return `rule ${first.rule} threw ${first.error}`;
    if (altered) return 'the check altered the page';
    const { evaluation: again } = await check(html, url);
    if (!isDeepStrictEqual(again, evaluation)) return 'the same page gave another answer';
    return untold(evaluation, html);
  };
  return { law: { ...pageLaw, name: 'browser/holds', judge }, close };
}
