import { isCutToNothing, isFarOff, isZero } from './declarations';
import { isClosedFold, isFoldedAway } from './markup-sight';
import { type Look, remembered, type Sight } from './sight';

/** Raised text longer than this, in characters, is no note mark. */
const LONGEST_MARK = 12;

/** Whether the element itself holds words, not only elements that do. */
function holdsWords(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3 && /\S/.test((child as Text).data)) return true;
  return false;
}

/** Whether a box is cut to nothing or moved off the page. An inline box cannot be. */
function isCutAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.overflowX !== 'visible') {
    // Table cells and rows have a size of their own; a body of no height scrolls with its window.
    const { clientWidth, clientHeight } = element;
    if ((clientWidth === 0 || clientHeight === 0) && /hidden|clip/.test(style.overflow) && isBoxed(style.display))
      return true;
  }
  const { position } = style;
  if (position !== 'absolute' && position !== 'fixed') return false;
  return isCutToNothing(style.clip) || isCutToNothing(style.clipPath) || isFarOff(style.left) || isFarOff(style.top);
}

const isBoxed = (display: string): boolean => /^(?:block|inline-block|flex|grid|flow-root|list-item)$/.test(display);

/**
 * The sight of a page that a browser draws: the style it has worked out. Asks each element once and reads no more of its
 * style than the element needs: good for one check of a page that stays as it is.
 */
export function renderedSight(view: Pick<Window, 'getComputedStyle'>): Sight {
  return remembered((element): Look => {
    if (isFoldedAway(element)) return 'absent';
    const style = view.getComputedStyle(element);
    const { display } = style;
    if (display === 'none') return 'absent';
    if (isZero(style.opacity)) return 'unseen';
    const isInline = display === 'inline';
    if (!isInline && isCutAway(element, style)) return 'unseen';
    if (style.textDecorationLine.includes('line-through')) return 'struck';
    const tag = element.tagName.toUpperCase();
    if (tag === 'TR' && style.visibility === 'collapse') return 'absent';
    if (isClosedFold(element)) return 'veiled';
    if (holdsWords(element) || tag === 'TD' || tag === 'TH') {
      if (style.visibility !== 'visible' || isZero(style.fontSize)) return 'veiled';
      if (isFarOff(style.textIndent)) return 'unseen';
    }
    if (tag === 'SUP') return 'raised';
    const isShort = isInline && (element.textContent ?? '').length <= LONGEST_MARK;
    return isShort && /^(?:super|text-top)$/.test(style.verticalAlign) ? 'raised' : 'shown';
  });
}
