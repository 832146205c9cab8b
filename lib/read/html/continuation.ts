import { normalize } from '../../text/text';
import { drawnText, isBlock, isElement, isText } from './element-text';
import { tagOf } from './sight/nature';
import type { Sight } from './sight/sight';
import { nextOf, parentOf } from './unclobbered';

/** How a value ends that may go on: within a number or a date. */
const OPEN_END = /[\d年月.\-/:]$/;
/** A whole date with a day of two digits: a figure behind it is another one. */
const WHOLE_DATE = /\d{4}[年.\-/]\d{1,2}[月.\-/]\d{2}$/;
/** What can be the rest of a number or a date. */
const REST = /^[\d年月日.\-/:]*/;
/** Nodes looked at behind an element; a date torn into more pieces is not put together. */
const MOST_PIECES = 20;

/**
 * What stands right behind an element in the same line and belongs to the figure or date that ends `line`, its text
 * (`<span>发布日期：2026-01</span>-31`); empty where the line ends otherwise.
 */
export function continuation(element: Element, line: string, sight: Sight): string {
  if (!OPEN_END.test(line)) return '';
  let rest = '';
  let node = behind(element);
  for (let left = MOST_PIECES; node && left > 0; left -= 1) {
    const text = normalize(drawnPiece(node, sight));
    const own = REST.exec(text)?.[0] ?? '';
    rest += own;
    if (own.length < text.length) break;
    node = behind(node);
  }
  return WHOLE_DATE.test(line) && /^\d/.test(rest) ? '' : rest;
}

/** The next node in the same line; null at its end. */
function behind(node: Node): Node | null {
  let last = node;
  while (!nextOf(last)) {
    const parent = parentOf(last);
    if (!parent || (isElement(last) && isBlock(last)) || isBlock(parent)) return null;
    last = parent;
  }
  if (isElement(last) && isBlock(last)) return null;
  const next = nextOf(last);
  return next && isElement(next) && (isBlock(next) || tagOf(next) === 'BR') ? null : next;
}

const drawnPiece = (node: Node, sight: Sight): string => {
  if (isText(node)) return node.data;
  return isElement(node) ? drawnText(node, sight) : '';
};
