import type { Quote } from '../../read/quote';
import type { Source } from '../../read/source';
import { traceText } from '../../text/traced-text';
import type { TextBlock } from '../report';
import { namesReport } from './report-name';
import { type Completeness, isTitle, titleInLines } from './title-line';

/** How many blocks a title may stand behind. */
const HEAD_BLOCKS = 14;

/**
 * The report's title, from the strongest place that has one: the report's own text (first blocks), a heading of the
 * page (h1, h2, ucaptitle), the metadata's ArticleTitle, the page's `<title>` without the site's name. One that lacks its
 * year counts where no place has a whole one, the bare name where there is nothing else. Null when none names the report.
 * `at`: the place that holds the report, which is no heading of itself.
 */
export function readTitle(source: Source, at: number, blocks: readonly TextBlock[]): Quote | null {
  const head = blocks.slice(0, HEAD_BLOCKS);
  const elsewhere = [
    ...source.headings.filter((heading) => heading.at !== at),
    ...source.meta.filter(({ name }) => name === 'articletitle').map(({ text, at: place }) => ({ text, at: place })),
    readPageTitle(source),
  ];
  const titleOf = (completeness: Completeness): Quote | null =>
    titleInLines(head, completeness, source.boxes) ??
    elsewhere.find((quote) => quote !== null && isTitle(quote.text, completeness)) ??
    null;
  return titleOf('whole') ?? titleOf('without-year') ?? titleOf('bare');
}

/** The page's `<title>` with the site's and the column's name cut off; null when it is empty. */
export function readPageTitle({ title }: Pick<Source, 'title'>): Quote | null {
  if (title === null || title.text === '') return null;
  const { text, at } = title;
  const parts = text.split(/\s*[-_|—–－＿｜]+\s*/).filter((part) => part !== '');
  const named = parts.find((part) => namesReport(traceText(part).text));
  return { text: named ?? parts[0] ?? text, at };
}
