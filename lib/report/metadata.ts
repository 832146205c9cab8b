import { drawnText } from '../read/html/element-text';
import { MARKUP_SIGHT } from '../read/html/markup-sight';
import { shortElements } from '../read/html/short-elements';
import type { Sight } from '../read/html/sight';
import type { Quote } from '../read/quote';
import { foldSpace, squash } from '../text/text';
import { type PageLine, readPageFields, readPageLines } from './page-fields';
import type { PageMetadata } from './report';
import { traceText } from './traced-text';

const BREADCRUMB_LABEL = /^[[【]?(?:您|你)?(?:现在|当前)?(?:所在|的)?(?:的)?位置(?:是)?[\]】]?[:>]?/;
const BREADCRUMB_CLASSES =
  '[class*="crumb"], [class*="position"], [class*="location"], .dqwz, .weizhi, .curpos, .bread, .path';
const LONGEST_BREADCRUMB = 200;

/**
 * What the page's head, head list and breadcrumb say (国办发〔2017〕47号, annex 网页设计规范); names are compared without regard to case.
 * `lines`: the document's information lines, where the caller has them already.
 */
export function readMetadata(
  document: Document,
  _root: Element,
  lines: readonly PageLine[] = readPageLines(document),
  sight: Sight = MARKUP_SIGHT,
): PageMetadata {
  return {
    articleTitle: readMeta(document, 'articletitle'),
    contentSource: readMeta(document, 'contentsource') ?? readIssuer(lines, sight),
    columnName: readMeta(document, 'columnname'),
    columnType: readMeta(document, 'columntype'),
    breadcrumb: readBreadcrumb(document, sight),
    siteDomain: readMeta(document, 'sitedomain')?.text ?? null,
  };
}

function readMeta(document: Document, wanted: string): Quote | null {
  for (const element of document.querySelectorAll('meta[name][content]')) {
    if (element.getAttribute('name')?.trim().toLowerCase() !== wanted) continue;
    const text = foldSpace(element.getAttribute('content') ?? '');
    if (text !== '') return { text, element };
  }
  return null;
}

/** The body that a head list names as the publisher (发布机构), where no metadata say it. */
function readIssuer(lines: readonly PageLine[], sight: Sight): Quote | null {
  const field = readPageFields(lines, '发布机构|发布单位|发文机关|发文单位|公开主体|信息来源', sight)[0];
  const name = field?.value.split(/\s|[|｜]/)[0] ?? '';
  return field && name !== '' ? { text: name, element: field.element } : null;
}

/** The way to the page from the site's front (当前位置：首页 > …): the shortest element that begins with the label and goes on. */
function readBreadcrumb(document: Document, sight: Sight): Quote | null {
  let found: Quote | null = null;
  const holders = 'div, p, span, td, ul, ol, nav, section, dl';
  for (const { element, content } of shortElements(document, holders, LONGEST_BREADCRUMB * 4, sight)) {
    const text = foldSpace(content);
    if (text.length > LONGEST_BREADCRUMB || !squash(text).includes('位置')) continue;
    const traced = traceText(text).text;
    const label = BREADCRUMB_LABEL.exec(traced);
    if (!label || traced.length - label[0].length < 2) continue;
    if (found === null || text.length < found.text.length) found = { text, element };
  }
  if (found) return found;
  for (const element of document.querySelectorAll(BREADCRUMB_CLASSES)) {
    const text = foldSpace(drawnText(element, sight));
    if (text.length <= LONGEST_BREADCRUMB && /首页.{0,6}[>»›\-/]/.test(text)) return { text, element };
  }
  return null;
}
