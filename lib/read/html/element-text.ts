import { LONGEST_MARK, raisedMark } from '../../text/note-mark';
import { foldSpace } from '../../text/text';
import { fieldText } from './form-field';
import { MARKUP_SIGHT } from './sight/markup-sight';
import { tagOf } from './sight/nature';
import type { Look, Sight } from './sight/sight';
import { firstChildOf, nextOf } from './unclobbered';

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

/** Elements that set apart what stands before and after them. */
const BREAKS = new Set([...BLOCKS, 'BR']);

const ELEMENT = 1;
const TEXT = 3;

/** Whether the element begins a line of its own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(tagOf(element));
}

/** Narrows a node to an element without naming the page's globals. */
export function isElement(node: Node): node is Element {
  const type: unknown = node.nodeType;
  // A form whose control is named nodeType: nothing else gives anything but a number.
  return type === ELEMENT || typeof type !== 'number';
}

/** Narrows a node to a text node. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

/**
 * What a reader sees in place of an element whose look is neither `shown` nor `veiled`: null for nothing, the value of a form
 * field, the mark of a note; undefined for raised words that are none, which are read like any others.
 */
export function standIn(element: Element, look: Look, sight: Sight): string | null | undefined {
  if (look === 'field') return fieldText(element) ?? null;
  return look === 'raised' ? raisedMark(drawnBeginning(element, LONGEST_MARK, sight)) : null;
}

/** The text that is drawn of the element, as it stands: white space kept, lines and blocks not set apart. Its ancestors are taken for drawn. */
export function drawnText(element: Element, sight: Sight = MARKUP_SIGHT): string {
  return drawnBeginning(element, Number.POSITIVE_INFINITY, sight);
}

/** As drawnText, but reading ends once there are more than `most` characters: what is longer gives more than `most`, and need not be whole. */
export function drawnBeginning(element: Element, most: number, sight: Sight): string {
  const parts: string[] = [];
  let left = most;
  const write = (text: string): void => {
    parts.push(text);
    left -= text.length;
  };
  const visit = (parent: Element, isVeiled: boolean): void => {
    for (let child = firstChildOf(parent); child && left >= 0; child = nextOf(child)) {
      if (isText(child)) {
        if (!isVeiled) write(child.data);
      } else if (isElement(child)) {
        const look = sight(child);
        if (look === 'shown' || look === 'veiled') visit(child, look === 'veiled');
        else if (look === 'raised') {
          // Read once and not for its mark and its words apart: what is raised may hold more that is.
          const raised = drawnBeginning(child, Math.max(left, LONGEST_MARK), sight);
          write(raisedMark(raised) ?? raised);
        } else write(standIn(child, look, sight) ?? '');
      }
    }
  };
  visit(element, sight(element) === 'veiled');
  return parts.join('');
}

/**
 * The element's text as it is drawn, with white space folded; lines and blocks are set apart by a blank, spans are not.
 * `skip` leaves subtrees out. Its ancestors are taken for drawn.
 */
export function elementText(
  element: Element,
  sight: Sight = MARKUP_SIGHT,
  skip: (element: Element) => boolean = () => false,
): string {
  const parts: string[] = [];
  const visit = (parent: Element, isVeiled: boolean): void => {
    for (let child = firstChildOf(parent); child; child = nextOf(child)) {
      if (isText(child)) {
        if (!isVeiled) parts.push(child.data);
      } else if (isElement(child) && !skip(child)) {
        const look = sight(child);
        const instead = look === 'shown' || look === 'veiled' ? undefined : standIn(child, look, sight);
        if (instead === undefined) {
          const breaks = BREAKS.has(tagOf(child));
          if (breaks) parts.push(' ');
          visit(child, look === 'veiled');
          if (breaks) parts.push(' ');
        } else if (instead !== null) parts.push(instead);
      }
    }
  };
  visit(element, sight(element) === 'veiled');
  return foldSpace(parts.join(''));
}
