import { drawnText } from '../../read/html/element-text';
import { MARKUP_SIGHT } from '../../read/html/markup-sight';
import type { Sight } from '../../read/html/sight';
import type { Quote } from '../../read/quote';
import { foldSpace } from '../../text/text';
import type { TextBlock } from '../report';
import { traceText } from '../traced-text';
import { namesReport } from './report-name';
import { type Completeness, isTitle, titleInLines } from './title-line';

/** How many blocks a title may stand behind. */
const HEAD_BLOCKS = 14;
const HEADINGS = 'ucaptitle, h1, h2, h3, .title, .article-title';

/**
 * The report's title, from the strongest place that has one: the report's own text (first blocks), a heading of the
 * page (h1, h2, ucaptitle), the metadata's ArticleTitle, the page's `<title>` without the site's name. One that lacks its
 * year counts where no place has a whole one, the bare name where there is nothing else. Null when none names the report.
 */
export function readTitle(
  document: Document,
  root: Element,
  blocks: readonly TextBlock[],
  sight: Sight = MARKUP_SIGHT,
): Quote | null {
  const head = blocks.slice(0, HEAD_BLOCKS);
  const elsewhere = [...headingsOf(document, root, sight), ...articleTitles(document), readPageTitle(document)];
  const titleOf = (completeness: Completeness): Quote | null =>
    titleInLines(head, completeness) ??
    elsewhere.find((quote) => quote !== null && isTitle(quote.text, completeness)) ??
    null;
  return titleOf('whole') ?? titleOf('without-year') ?? titleOf('bare');
}

/** The page's `<title>` with the site's and the column's name cut off; null when it is empty. */
export function readPageTitle(document: Document): Quote | null {
  const element = document.querySelector('title');
  const text = foldSpace(element?.textContent ?? '');
  if (!element || text === '') return null;
  const parts = text.split(/\s*[-_|—–－＿｜]+\s*/).filter((part) => part !== '');
  const named = parts.find((part) => namesReport(traceText(part).text));
  return { text: named ?? parts[0] ?? text, element };
}

/** The metadata's ArticleTitle, as often as it is there. */
function articleTitles(document: Document): readonly Quote[] {
  return [...document.querySelectorAll('meta[name][content]')]
    .filter((element) => element.getAttribute('name')?.trim().toLowerCase() === 'articletitle')
    .map((element) => ({ text: foldSpace(element.getAttribute('content') ?? ''), element }));
}

function headingsOf(document: Document, root: Element, sight: Sight): readonly Quote[] {
  return [...document.querySelectorAll(HEADINGS)]
    .filter((element) => !root.contains(element) || element !== root)
    .map((element) => ({ text: foldSpace(drawnText(element, sight)), element }));
}
