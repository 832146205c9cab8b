import { LONGEST_MARK, mayBeMark } from '../../../text/note-mark';
import { firstChildOf, firstElementOf, isVisible, nextOf, ownOf, parentOf } from '../unclobbered';
import { isCutToNothing, isFarOff, isZero } from './declarations';
import { isClosedFold, isFoldedAway } from './markup-sight';
import { lookByNature, lookOfKind, tagOf } from './nature';
import type { Look, Sight } from './sight';

/** What a browser is asked: the window of the page. */
type View = Pick<Window, 'getComputedStyle'>;

/** What tables are made of: it has its size and its place from the table. */
const TABLE_PARTS = new Set(['TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR', 'TD', 'TH']);
const INLINE = new Set('SPAN FONT A B STRONG I EM U SUP SUB SMALL BIG LABEL'.split(' '));
/** Blocks that running text is made of: around words that are drawn, they are not cut away or moved off the page. */
const PARAGRAPHS = new Set('P H1 H2 H3 H4 H5 H6'.split(' '));

/** Whether the element itself holds words, not only elements that do. */
function holdsWords(element: Element): boolean {
  for (let child = firstChildOf(element); child; child = nextOf(child))
    if (child.nodeType === 3 && /\S/.test((child as Text).data)) return true;
  return false;
}

/** Whether a box is cut to nothing or moved off the page. */
function isCutAway(element: Element, tag: string, style: CSSStyleDeclaration): boolean {
  const { position } = style;
  if (position === 'absolute' || position === 'fixed') {
    if (isCutToNothing(style.clip) || isCutToNothing(style.clipPath)) return true;
    if (isFarOff(style.left) || isFarOff(style.top)) return true;
  }
  if (INLINE.has(tag) || style.overflowX === 'visible') return false;
  const isBox = /^(?:block|inline-block|flex|grid|flow-root|list-item)$/.test(style.display);
  return (
    isBox &&
    /hidden|clip/.test(style.overflow) &&
    (ownOf(element, 'clientWidth') === 0 || ownOf(element, 'clientHeight') === 0)
  );
}

/** Whether an element's text is set above the line as a note's mark is; words before it are what it is a note to. */
function isRaised(element: Element, tag: string, view: View): boolean {
  if (tag === 'SUP') return true;
  if (element.previousSibling === null) return false;
  const text = element.textContent ?? '';
  if (text.length > LONGEST_MARK || !mayBeMark(text)) return false;
  const { verticalAlign, display } = view.getComputedStyle(element);
  return /^(?:super|text-top)$/.test(verticalAlign) && display.startsWith('inline');
}

/** How an element looks, every property of its style asked that may tell. */
function lookClosely(element: Element, tag: string, view: View): Look {
  const style = view.getComputedStyle(element);
  if (style.display === 'none' || isFoldedAway(element)) return 'absent';
  if (tag === 'TR' && style.visibility === 'collapse') return 'absent';
  if (isZero(style.opacity) || style.getPropertyValue('content-visibility') === 'hidden') return 'unseen';
  if (isCutAway(element, tag, style) || (holdsWords(element) && isFarOff(style.textIndent))) return 'unseen';
  if (style.textDecorationLine.includes('line-through')) return 'struck';
  if (isClosedFold(element) || style.visibility !== 'visible' || isZero(style.fontSize)) return 'veiled';
  return isRaised(element, tag, view) ? 'raised' : 'shown';
}

/** The line through the words of an element, drawn for it or for any around it. Undefined in browsers that do not tell. */
function lineThrough(style: CSSStyleDeclaration): boolean | undefined {
  const lines = style.getPropertyValue('-webkit-text-decorations-in-effect');
  return lines === '' ? undefined : lines.includes('line-through');
}

/** How `checkVisibility` is asked for all that hides, by the names that this browser has for it; null where it has none. */
function visibilityOptions(element: Element): CheckVisibilityOptions | null {
  if (ownOf(element, 'checkVisibility') === undefined) return null;
  let isNamedSo = false;
  ownOf(element, 'checkVisibility').call(element, {
    get opacityProperty() {
      isNamedSo = true;
      return true;
    },
  });
  // The names of Chromium 105 to 120.
  return isNamedSo
    ? { opacityProperty: true, visibilityProperty: true }
    : { checkOpacity: true, checkVisibilityCSS: true };
}

/**
 * The sight of a page that a browser draws. Whether words are drawn is asked of the elements that hold them, with all that
 * is around them in one; closer looks are for where they are not. Asks once of each: good for one check of a page that stays.
 */
export function renderedSight(view: View): Sight {
  const looks = new Map<Element, Look>();
  const struck = new Map<Element, boolean>();
  let options: CheckVisibilityOptions | null | undefined;
  const isStruck = (element: Element): boolean => {
    const known = struck.get(element);
    if (known !== undefined) return known;
    const own = view.getComputedStyle(element).textDecorationLine.includes('line-through');
    const parent = parentOf(element);
    const answer = own || (parent !== null && isStruck(parent));
    struck.set(element, answer);
    return answer;
  };
  /** Whether an element's own words are drawn like any others. */
  const isPlain = (element: Element, tag: string): boolean => {
    if (options === undefined) options = visibilityOptions(element);
    if (options === null || !isVisible(element, options)) return false;
    const style = view.getComputedStyle(element);
    if (style.fontSize === '0px' || (lineThrough(style) ?? isStruck(element))) return false;
    const { position } = style;
    if ((position === 'absolute' || position === 'fixed') && isCutAway(element, tag, style)) return false;
    if (TABLE_PARTS.has(tag) || INLINE.has(tag)) return true;
    return !(isCutAway(element, tag, style) || isFarOff(style.textIndent));
  };
  const note = (element: Element, look: Look): Look => {
    looks.set(element, look);
    return look;
  };
  /** The look of an element whose own words are drawn, or some in it: what is left is whether it is a fold, and its height in the line. */
  const lookInLine = (element: Element, tag: string): Look => {
    if (tag === 'DETAILS' && isClosedFold(element)) return 'veiled';
    return INLINE.has(tag) && isRaised(element, tag, view) ? 'raised' : 'shown';
  };
  /** The look of an element around words that are drawn: it may yet be cut away itself. */
  const lookAround = (element: Element, tag: string): Look => {
    if (TABLE_PARTS.has(tag)) return 'shown';
    const mayBePlaced = INLINE.has(tag) ? element.hasAttribute('class') : !PARAGRAPHS.has(tag);
    const isCut = mayBePlaced && !isClosedFold(element) && isCutAway(element, tag, view.getComputedStyle(element));
    return isCut ? 'unseen' : lookInLine(element, tag);
  };
  const lookAlone = (element: Element, tag: string): Look =>
    isPlain(element, tag) ? lookInLine(element, tag) : lookClosely(element, tag, view);
  return (element) => {
    const known = looks.get(element);
    if (known !== undefined) return known;
    const tag = tagOf(element);
    const nature = lookByNature(element, tag);
    if (nature !== undefined) return note(element, nature);
    if (holdsWords(element)) return note(element, lookOfKind(tag, lookAlone(element, tag)));
    // Down to the first words: if they are drawn, so is all that they stand in.
    const chain: Element[] = [];
    let last: Element | null = firstElementOf(element);
    while (last !== null && !holdsWords(last)) {
      chain.push(last);
      last = firstElementOf(last);
    }
    if (last === null || !isPlain(last, tagOf(last)))
      return note(element, lookOfKind(tag, last === null ? lookAlone(element, tag) : lookClosely(element, tag, view)));
    for (const each of chain) {
      const own = tagOf(each);
      if (!looks.has(each)) note(each, lookOfKind(own, lookAround(each, own)));
    }
    const innermost = tagOf(last);
    if (!looks.has(last)) note(last, lookOfKind(innermost, lookInLine(last, innermost)));
    return note(element, lookOfKind(tag, lookAround(element, tag)));
  };
}
