import { MARKUP_SIGHT, type Sight } from './sight';
import { foldSpace } from './text';

/** Elements whose content is never text of the page. */
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'IFRAME',
  'OBJECT',
  'SVG',
  'MATH',
  'SELECT',
  'TEXTAREA',
]);

/** Elements that begin and end a line. Unknown elements (ucapcontent, publishtime) count as inline: what they hold decides. */
const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'BODY',
  'CAPTION',
  'CENTER',
  'DD',
  'DETAILS',
  'DIV',
  'DL',
  'DT',
  'FIELDSET',
  'FIGCAPTION',
  'FIGURE',
  'FOOTER',
  'FORM',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HGROUP',
  'HR',
  'LI',
  'MAIN',
  'MENU',
  'NAV',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'SUMMARY',
  'TABLE',
  'TBODY',
  'TD',
  'TFOOT',
  'TH',
  'THEAD',
  'TR',
  'UL',
]);

const ELEMENT = 1;
const TEXT = 3;

/** The element's name in capitals, in HTML and XHTML documents alike. */
export function tagOf(element: Element): string {
  return element.tagName.toUpperCase();
}

/** Whether the element begins a line of its own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(tagOf(element));
}

/** Whether the element's text is no part of what a reader sees. */
export function isSilent(element: Element, sight: Sight): boolean {
  return SILENT.has(tagOf(element)) || sight(element) === 'hidden';
}

/** Narrows a node to an element without naming the page's globals. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** Narrows a node to a text node. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

/** The text that is drawn of the element, as it stands: white space kept, lines and blocks not set apart. */
export function drawnText(element: Element, sight: Sight = MARKUP_SIGHT): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isText(child)) parts.push(child.data);
      else if (isElement(child) && !isSilent(child, sight)) visit(child);
    }
  };
  visit(element);
  return parts.join('');
}

function collect(node: Node, sight: Sight, skip: (element: Element) => boolean, parts: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isText(child)) parts.push(child.data);
    else if (isElement(child) && !isSilent(child, sight) && !skip(child)) {
      const breaks = tagOf(child) === 'BR' || isBlock(child);
      if (breaks) parts.push(' ');
      collect(child, sight, skip, parts);
      if (breaks) parts.push(' ');
    }
  }
}

/** The element's text with white space folded; lines and blocks are set apart by a blank, spans are not. `skip` leaves subtrees out. */
export function elementText(
  element: Element,
  sight: Sight = MARKUP_SIGHT,
  skip: (element: Element) => boolean = () => false,
): string {
  const parts: string[] = [];
  collect(element, sight, skip, parts);
  return foldSpace(parts.join(''));
}
