import { MARKUP_SIGHT } from './sight/markup-sight';
import type { Sight } from './sight/sight';

/** A page that is being read: its elements with their numbers in document order, and what of them is drawn. Holds as long as the page stays as it is. */
export interface Page {
  readonly document: Document;
  /** What is looked through: the body, or all of a document without one. */
  readonly body: Element;
  readonly elements: readonly Element[];
  /** The number of an element; -1 for one that is not in the document. */
  readonly at: (element: Element) => number;
  readonly sight: Sight;
}

/** The outermost element that is drawn of a document. */
export function bodyOf(document: Document): Element {
  return document.body ?? document.documentElement;
}

/** Numbers the elements of a page. */
export function numberPage(document: Document, sight: Sight = MARKUP_SIGHT): Page {
  // A list that does not follow the page: one that does costs jsdom a look at all names for each of its elements.
  const elements = Array.from(document.querySelectorAll('*'));
  const numbers = new Map<Element, number>();
  for (let at = 0; at < elements.length; at += 1) numbers.set(elements[at] as Element, at);
  return { document, body: bodyOf(document), elements, at: (element) => numbers.get(element) ?? -1, sight };
}
