import { type CheckResult, checkPage } from '../../lib/check-page';
import type { Evaluation } from '../../lib/judge/evaluation';
import { sheetSight } from '../../lib/read/html/sight/sheet-sight';
import type { Report } from '../../lib/report/report';
import { openHtml } from './html-page';

/** What a check of a page gave, and what it did that it must not. */
export interface HtmlCheck {
  readonly evaluation: Evaluation;
  readonly report: Report;
  /** Rules that threw, the page altered: in words, null where there is nothing. */
  readonly wrong: string | null;
}

const CHECKED_AT = '2026-01-20T09:00:00Z';

/** Cuts every text of a page in two, which no markup can say. */
function cutTexts(document: Document): void {
  const walker = document.createTreeWalker(document.body, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) if (text.length > 1) text.splitText(Math.ceil(text.length / 2));
}

/** Checks a document as it is. */
export function checkDocument(document: Document, url: string): CheckResult {
  return checkPage(document, { source: url, url, checkedAt: CHECKED_AT, sight: sheetSight(document) });
}

/** What a check did that it must not. */
function wrongOf({ ruleErrors }: Evaluation, unaltered: boolean): string | null {
  const [first] = ruleErrors;
  if (first) return `rule ${first.rule} threw ${first.error}`;
  return unaltered ? null : 'the check altered the page';
}

/** Opens a page from its markup and checks it. `cut`: each of its texts is cut in two first. */
export function checkHtml(html: string, url: string, cut = false): HtmlCheck {
  const { document, close } = openHtml(html, url);
  try {
    if (cut) cutTexts(document);
    const nodes = () => `${document.documentElement.outerHTML}${document.querySelectorAll('*').length}`;
    const before = nodes();
    const { evaluation, report } = checkDocument(document, url);
    return { evaluation, report, wrong: wrongOf(evaluation, nodes() === before) };
  } finally {
    close();
  }
}
