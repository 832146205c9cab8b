import { MOST_DEPTH } from '../limits';
import { MARKUP_SIGHT } from './sight/markup-sight';
import type { Sight } from './sight/sight';
import { parentOf } from './unclobbered';

/** A page that is being read: its elements with their numbers in document order, and what of them is drawn. Holds as long as the page stays as it is. */
export interface Page {
  readonly document: Document;
  /** What is looked through: the body, or all of a document without one. */
  readonly body: Element;
  readonly elements: readonly Element[];
  /** Whether its elements are nested deeper than is looked through: then they are not numbered. */
  readonly isNestedTooDeep: boolean;
  /** The number of an element; -1 for one that is not in the document. */
  readonly at: (element: Element) => number;
  readonly sight: Sight;
}

/** The outermost element that is drawn of a document. */
export function bodyOf(document: Document): Element {
  return document.body ?? document.documentElement;
}

/** The elements of a page in document order; undefined where some stand in more others than those of any page that holds a report. */
function elementsOf(document: Document): readonly Element[] | undefined {
  // A list that does not follow the page: one that does costs jsdom a look at all names for each of its elements.
  const all = document.querySelectorAll('*');
  const elements: Element[] = [];
  const open: Element[] = [];
  let depth = 0;
  for (let at = 0; at < all.length; at += 1) {
    const element = all[at] as Element;
    const parent = parentOf(element);
    while (depth > 0 && open[depth - 1] !== parent) depth -= 1;
    open[depth] = element;
    depth += 1;
    if (depth > MOST_DEPTH) return undefined;
    elements.push(element);
  }
  return elements;
}

/** Numbers the elements of a page. */
export function numberPage(document: Document, sight: Sight = MARKUP_SIGHT): Page {
  const elements = elementsOf(document);
  const numbers = new Map<Element, number>();
  if (elements) for (let at = 0; at < elements.length; at += 1) numbers.set(elements[at] as Element, at);
  return {
    document,
    body: bodyOf(document),
    elements: elements ?? [],
    isNestedTooDeep: elements === undefined,
    at: (element) => numbers.get(element) ?? -1,
    sight,
  };
}
