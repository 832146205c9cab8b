import { fieldText } from './form-field';
import { MARKUP_SIGHT } from './markup-sight';
import { raisedMark } from './note-mark';
import { isHidden, type Sight } from './sight';
import { foldSpace } from './text';

/** Elements whose content is never text of the page: code, other documents, pictures, what stands in where something cannot be drawn, readings above the line. */
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'NOFRAMES',
  'NOEMBED',
  'HEAD',
  'IFRAME',
  'OBJECT',
  'VIDEO',
  'AUDIO',
  'CANVAS',
  'METER',
  'PROGRESS',
  'DATALIST',
  'SVG',
  'MATH',
  'RP',
  'RT',
  'RTC',
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

/** Narrows a node to an element without naming the page's globals. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** Narrows a node to a text node. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

/**
 * What a reader sees in the element's place: null where that is nothing, a string where its content does not stand there as
 * it is (a form field's value, the mark of a note), undefined where all that it holds does. Its ancestors are taken for drawn.
 */
export function standIn(element: Element, sight: Sight): string | null | undefined {
  const tag = tagOf(element);
  if (SILENT.has(tag)) return null;
  const value = fieldText(element);
  // What holds nothing needs no look, but for a picture.
  if (value === undefined && element.firstChild === null && tag !== 'IMG') return undefined;
  const look = sight(element);
  if (look === 'shown') return value;
  if (isHidden(look) || look === 'struck') return null;
  if (value !== undefined) return look === 'veiled' ? null : value;
  return look === 'raised' ? raisedMark(drawnText(element, sight)) : undefined;
}

/** Whether words that stand right inside the element are drawn. */
export function drawsOwnText(node: Node, sight: Sight): boolean {
  return !isElement(node) || sight(node) !== 'veiled';
}

/** The text that is drawn of the element, as it stands: white space kept, lines and blocks not set apart. */
export function drawnText(element: Element, sight: Sight = MARKUP_SIGHT): string {
  const parts: string[] = [];
  const visit = (parent: Element): void => {
    const isOwnDrawn = drawsOwnText(parent, sight);
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        if (isOwnDrawn) parts.push(child.data);
      } else if (isElement(child)) {
        const instead = standIn(child, sight);
        if (instead === undefined) visit(child);
        else if (instead !== null) parts.push(instead);
      }
    }
  };
  visit(element);
  return parts.join('');
}

function collect(parent: Element, sight: Sight, skip: (element: Element) => boolean, parts: string[]): void {
  const isOwnDrawn = drawsOwnText(parent, sight);
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (isText(child)) {
      if (isOwnDrawn) parts.push(child.data);
    } else if (isElement(child) && !skip(child)) {
      const instead = standIn(child, sight);
      if (instead === null) continue;
      const breaks = instead === undefined && (tagOf(child) === 'BR' || isBlock(child));
      if (breaks) parts.push(' ');
      if (instead === undefined) collect(child, sight, skip, parts);
      else parts.push(instead);
      if (breaks) parts.push(' ');
    }
  }
}

/**
 * The element's text as it is drawn, with white space folded; lines and blocks are set apart by a blank, spans are not.
 * `skip` leaves subtrees out.
 */
export function elementText(
  element: Element,
  sight: Sight = MARKUP_SIGHT,
  skip: (element: Element) => boolean = () => false,
): string {
  const parts: string[] = [];
  collect(element, sight, skip, parts);
  return foldSpace(parts.join(''));
}
