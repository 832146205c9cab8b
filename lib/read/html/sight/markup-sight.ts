import { attributeOf, ownOf, parentOf } from '../unclobbered';
import { type Declarations, isCutToNothing, isFarOff, isZero, parseDeclarations } from './declarations';
import { styledSight, tagOf } from './nature';
import type { Sight } from './sight';

const NONE: Declarations = new Map();

/** What an element's style attribute declares; a later declaration of a property outdoes an earlier one unless that is `!important`. */
export function ownDeclarations(element: Element): Declarations {
  const style = attributeOf(element, 'style');
  if (style === null) return NONE;
  const values = new Map<string, string>();
  const fixed = new Set<string>();
  for (const { property, value, important } of parseDeclarations(style)) {
    if (fixed.has(property) && !important) continue;
    values.set(property, value);
    if (important) fixed.add(property);
  }
  return values;
}

/** Whether nothing of the element is to be seen, though it may take room. */
function isCutAway(style: Declarations): boolean {
  if (isZero(style.get('opacity')) || style.get('content-visibility') === 'hidden') return true;
  if (isCutToNothing(style.get('clip-path')) || isFarOff(style.get('text-indent'))) return true;
  if (/^scale\(0[,)]/.test(style.get('transform') ?? '')) return true;
  if (/^(?:absolute|fixed)$/.test(style.get('position') ?? '')) {
    if (isCutToNothing(style.get('clip')) || isFarOff(style.get('left')) || isFarOff(style.get('top'))) return true;
  }
  if (!/hidden|clip/.test(style.get('overflow') ?? style.get('overflow-y') ?? '')) return false;
  return ['height', 'max-height', 'width', 'max-width'].some((side) => isZero(style.get(side)));
}

/** Whether browsers draw nothing of such an element where no style says otherwise. */
function isAbsentByNature(element: Element, tag: string): boolean {
  return attributeOf(element, 'hidden') !== null || (tag === 'DIALOG' && !element.hasAttribute('open'));
}

/** Whether the element lies in a fold that is closed: all of a `<details>` but its first `<summary>`. */
export function isFoldedAway(element: Element): boolean {
  const parent = parentOf(element);
  if (!parent || !isClosedFold(parent)) return false;
  if (tagOf(element) !== 'SUMMARY') return true;
  let before = ownOf(element, 'previousElementSibling');
  while (before && tagOf(before) !== 'SUMMARY') before = ownOf(before, 'previousElementSibling');
  return before !== null;
}

/** Whether the element is a fold that is closed. */
export function isClosedFold(element: Element): boolean {
  return tagOf(element) === 'DETAILS' && !element.hasAttribute('open');
}

/** Whether what the element inherits lets its text be drawn: visibility and a type size above nothing, each from the nearest element that sets it. */
function isVeiled(element: Element, styleOf: (element: Element) => Declarations): boolean {
  let visibility: string | undefined;
  let size: string | undefined;
  for (let at: Element | null = element; at && (visibility === undefined || size === undefined); at = parentOf(at)) {
    const style = styleOf(at);
    const own = style.get('visibility');
    if (own !== 'inherit') visibility ??= own;
    // Sizes that are a share of the parent's are nothing where that is nothing.
    const declared = style.get('font-size');
    if (isZero(declared) || /\d(?:px|pt|rem|[cm]m|in)$|small$|medium$|large$/.test(declared ?? '')) size ??= declared;
  }
  return visibility === 'hidden' || visibility === 'collapse' || isZero(size);
}

/** The sight of what is declared: `styleOf` gives the declarations that hold for an element. */
export function declaredSight(styleOf: (element: Element) => Declarations): Sight {
  return styledSight((element) => {
    const tag = tagOf(element);
    const style = styleOf(element);
    const display = style.get('display');
    if (display === 'none' || (display === undefined && isAbsentByNature(element, tag))) return 'absent';
    if (isFoldedAway(element)) return 'absent';
    if (tag === 'TR' && style.get('visibility') === 'collapse') return 'absent';
    if (isCutAway(style)) return 'unseen';
    const line = style.get('text-decoration-line');
    if (line === undefined ? /^(?:S|DEL|STRIKE)$/.test(tag) : line.includes('line-through')) return 'struck';
    if (isClosedFold(element) || isVeiled(element, styleOf)) return 'veiled';
    const isRaised = tag === 'SUP' || /^(?:super|text-top)$/.test(style.get('vertical-align') ?? '');
    return isRaised ? 'raised' : 'shown';
  });
}

/** The sight of the elements' own attributes, no style sheet asked: for a page that nobody draws. */
export const MARKUP_SIGHT: Sight = declaredSight(ownDeclarations);
