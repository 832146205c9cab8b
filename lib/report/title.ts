import { drawnText } from '../page/element-text';
import { MARKUP_SIGHT } from '../page/markup-sight';
import type { Quote } from '../page/quote';
import type { Sight } from '../page/sight';
import { foldSpace } from '../page/text';
import type { TextBlock } from './report';
import { traceText } from './traced-text';

/** What a report's title says, with the words in any of their usual orders (信息公开工作报告, 政务公开年度报告, 政府信息公开年报). */
const NAMES_REPORT = /(?:信息|政务)公开.{0,6}(?:报告|年报)/;
/** Words that show a page about reports, or another thing with the same words. */
const NAMES_OTHER = /解读|指南|通知|通报|目录|制度|办法|下载|电子版|点击|附件|上一篇|下一篇|上一条|下一条/;
const YEAR = /20\d{2}|二[〇○零][〇○零一二三四五六七八九]{2}/;
/** The name of a linked document, which repeats the title. */
const FILE_NAME = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|rar|zip)$/i;
const LONGEST_TITLE = 70;
/** How many blocks a title may stand behind. */
const HEAD_BLOCKS = 14;
/** A line that is a body's name and nothing else. */
const BODY_NAME = /^[^,。;:、()\d]{2,30}(?:局|委|委员会|厅|府|办|办公室|处|署|中心|街道|镇|乡|市|县|区)$/;

/**
 * The report's title, from the strongest place that has one: the report's own text (first blocks), a heading of the
 * page (h1, h2, ucaptitle), the metadata's ArticleTitle, the page's `<title>` without the site's name. Null when none names the report.
 */
export function readTitle(
  document: Document,
  root: Element,
  blocks: readonly TextBlock[],
  sight: Sight = MARKUP_SIGHT,
): Quote | null {
  return (
    titleInText(blocks) ??
    titleInHeadings(document, root, sight) ??
    readArticleTitle(document) ??
    firstTitle([readPageTitle(document)])
  );
}

/** The page's `<title>` with the site's and the column's name cut off; null when it is empty. */
export function readPageTitle(document: Document): Quote | null {
  const element = document.querySelector('title');
  const text = foldSpace(element?.textContent ?? '');
  if (!element || text === '') return null;
  const parts = text.split(/\s*[-_|—–－＿｜]+\s*/).filter((part) => part !== '');
  const named = parts.find((part) => NAMES_REPORT.test(traceText(part).text));
  return { text: named ?? parts[0] ?? text, element };
}

/** The metadata's ArticleTitle where it names a report. */
function readArticleTitle(document: Document): Quote | null {
  const metas = [...document.querySelectorAll('meta[name][content]')].filter(
    (element) => element.getAttribute('name')?.trim().toLowerCase() === 'articletitle',
  );
  return firstTitle(metas.map((element) => ({ text: foldSpace(element.getAttribute('content') ?? ''), element })));
}

/** Whether a line is the title of an annual report: a year, the report's name, nothing of a sentence. */
function isTitle(line: string): boolean {
  const text = traceText(line).text;
  return (
    text.length <= LONGEST_TITLE &&
    NAMES_REPORT.test(text) &&
    YEAR.test(text) &&
    !NAMES_OTHER.test(text) &&
    !FILE_NAME.test(text) &&
    !/[。;:]/.test(text)
  );
}

function firstTitle(quotes: readonly (Quote | null)[]): Quote | null {
  return quotes.find((quote) => quote !== null && isTitle(quote.text)) ?? null;
}

function titleInText(blocks: readonly TextBlock[]): Quote | null {
  const head = blocks.slice(0, HEAD_BLOCKS);
  for (const [index, block] of head.entries()) {
    const next = head[index + 1];
    // A title set in two lines: the body's name, then the year and the report's name (or the year in the first line).
    if (next && !NAMES_REPORT.test(traceText(block.text).text)) {
      const joined = `${block.text} ${next.text}`;
      const namesBody = BODY_NAME.test(traceText(block.text).text.replace(/20\d{2}年度?$/, ''));
      const goesOn = /^(?:关于)?(?:20\d{2}|政府信息|信息公开|政务公开)/.test(traceText(next.text).text);
      if (namesBody && goesOn && isTitle(joined)) return { text: joined, element: around(block.element, next.element) };
    }
    if (isTitle(block.text)) return { text: block.text, element: block.element };
  }
  return null;
}

function around(one: Element, other: Element): Element {
  let common: Element = one;
  while (!common.contains(other) && common.parentElement) common = common.parentElement;
  return common;
}

function titleInHeadings(document: Document, root: Element, sight: Sight): Quote | null {
  const headings = [...document.querySelectorAll('ucaptitle, h1, h2, h3, .title, .article-title')]
    .filter((element) => !root.contains(element) || element !== root)
    .map((element) => ({ text: foldSpace(drawnText(element, sight)), element }));
  return firstTitle(headings);
}
