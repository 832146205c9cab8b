import type { Quote } from '../page/quote';
import type { TextBlock } from './report';

/**
 * The report's title, from the strongest place that has one: the report's own text (first blocks), a heading of the
 * page (h1, h2, ucaptitle), the metadata's ArticleTitle, the page's `<title>` without the site's name. Null when none names the report.
 */
export function readTitle(_document: Document, _root: Element, _blocks: readonly TextBlock[]): Quote | null {
  return null;
}

/** The page's `<title>` with the site's and the column's name cut off; null when it is empty. */
export function readPageTitle(_document: Document): Quote | null {
  return null;
}
