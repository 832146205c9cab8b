import { foldSpace } from '../../text/text';
import type { FoldedPart } from '../source';
import { kindOf } from './boxes';
import { drawnText, isElement } from './element-text';
import { toItems } from './items';
import { isLayoutTable, layoutTables } from './layout-table';
import { lineContexts } from './line-context';
import { type OutlineItem, readOutline } from './outline';
import type { Page } from './page';
import { isClosedFold } from './sight/markup-sight';
import { lookByNature, tagOf } from './sight/nature';
import { isHidden, type Sight } from './sight/sight';
import { firstChildOf, nextOf, ownOf, parentOf } from './unclobbered';

/** Fewer characters than this are a note or a button, no part of a report. */
const LEAST_TEXT = 12;

/** The sight under which some unshown elements are read as if they were shown. */
export function unfolded(sight: Sight, parts: ReadonlySet<Element>): Sight {
  const allVeiled = new Map<Element, boolean>();
  const areAllVeiled = (part: Element): boolean => {
    const known =
      allVeiled.get(part) ?? Array.from(ownOf(part, 'children')).every((child) => sight(child) === 'veiled');
    allVeiled.set(part, known);
    return known;
  };
  /** Whether a veil is that of the part which is read, and not one of something in it: all between them is veiled too. */
  const isVeilOfPart = (element: Element): boolean => {
    const parent = parentOf(element);
    if (parent === null || !parts.has(parent))
      return parent !== null && sight(parent) === 'veiled' && isVeilOfPart(parent);
    // A part that takes no room may be veiled beside; then all that it holds is.
    return sight(parent) === 'veiled' || areAllVeiled(parent);
  };
  return (element) => {
    const look = sight(element);
    if ((!isHidden(look) && look !== 'veiled') || lookByNature(element) !== undefined) return look;
    if (parts.has(element)) return 'shown';
    // In a fold that is read, nothing is folded away; a veil is inherited and lifted with the part's own.
    const parent = parentOf(element);
    if (parent && isClosedFold(parent) && parts.has(parent)) return 'shown';
    return look === 'veiled' && isVeilOfPart(element) ? 'shown' : look;
  };
}

/** The outermost elements with words in them that are not shown, in page order; rows and cells of data tables left out. */
function unshownElements({ body, sight }: Page): readonly Element[] {
  const found: Element[] = [];
  const isLayout = layoutTables(body, sight);
  const visit = (parent: Element): void => {
    for (let child = firstChildOf(parent); child; child = nextOf(child)) {
      if (!isElement(child) || lookByNature(child) !== undefined) continue;
      const look = sight(child);
      if (isHidden(look) || look === 'veiled') {
        if ((ownOf(child, 'textContent') ?? '').trim().length >= LEAST_TEXT) found.push(child);
      } else if (look === 'shown' && !(tagOf(child) === 'TABLE' && !isLayout(child))) visit(child);
    }
  };
  visit(body);
  return found;
}

/** What stands right before an element, what has no words left out. */
function elementBefore(element: Element): Element | null {
  let before = ownOf(element, 'previousElementSibling');
  while (before && (ownOf(before, 'textContent') ?? '').trim() === '') before = ownOf(before, 'previousElementSibling');
  return before;
}

/** The parts of a page that are not shown and hold more words than a note: each as it would be read were it shown. */
export function* readFolded(page: Page): Generator<FoldedPart, void, undefined> {
  let contextOf: ReturnType<typeof lineContexts> | undefined;
  for (const element of unshownElements(page)) {
    const sight = unfolded(page.sight, new Set([element]));
    const text = foldSpace(drawnText(element, sight));
    if (text.length < LEAST_TEXT) continue;
    const outline: readonly OutlineItem[] =
      tagOf(element) === 'TABLE' && !isLayoutTable(element, sight)
        ? [{ kind: 'table', text: '', element }]
        : readOutline(element, sight);
    contextOf ??= lineContexts(page);
    const before = elementBefore(element);
    const parent = parentOf(element);
    yield {
      at: page.at(element),
      text,
      items: toItems(outline, { ...page, sight }, contextOf),
      before: before && page.at(before),
      kind: `${parent && page.at(parent)} ${kindOf(element)}`,
    };
  }
}
