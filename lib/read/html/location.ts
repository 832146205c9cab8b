import { squash } from '../../text/text';
import { drawnText, elementText } from './element-text';
import { fieldText } from './form-field';
import { MARKUP_SIGHT } from './markup-sight';
import { tagOf } from './nature';
import { isDrawn, type Sight } from './sight';

/**
 * Where words stand in a page, fit to be saved: the child-element indexes from the document element down,
 * and the words themselves. Found again only when the words at that place still agree.
 */
export interface Location {
  readonly path: readonly number[];
  readonly quote: string;
}

/** Words this long are taken for found when exactly one element of the page has just them; shorter ones (a cell's 0) stand everywhere. */
const LEAST_UNIQUE = 8;

/** Siblings that are counted one by one; of more, all are numbered at once. */
const FEW = 60;

/** Writes down where elements stand and the words meant inside them, as long as the page stays as it is: many siblings are numbered once. */
export function describer(): (element: Element, quote: string) => Location {
  const numbered = new Set<Element>();
  const indexes = new Map<Element, number>();
  const indexOf = (element: Element, parent: Element): number => {
    const known = indexes.get(element);
    if (known !== undefined) return known;
    let index = 0;
    for (let at = element.previousElementSibling; at && index <= FEW; at = at.previousElementSibling) index += 1;
    if (index <= FEW || numbered.has(parent)) return index;
    numbered.add(parent);
    let next = 0;
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) indexes.set(child, next++);
    return indexes.get(element) ?? 0;
  };
  return (element, quote) => {
    const path: number[] = [];
    for (let at = element, parent = at.parentElement; parent; at = parent, parent = at.parentElement)
      path.push(indexOf(at, parent));
    return { path: path.reverse(), quote };
  };
}

/** Finds the element again, or undefined when the words are no longer there: never another place with other words. */
export function anchor(document: Document, location: Location, sight: Sight = MARKUP_SIGHT): Element | undefined {
  const wanted = squash(location.quote);
  let at: Element | undefined = document.documentElement ?? undefined;
  for (const index of location.path) at = at?.children[index];
  if (at && holds(at, wanted, sight)) return at;
  if (wanted.length < LEAST_UNIQUE) return undefined;
  const same = Array.from(document.querySelectorAll('p, td, th, li, h1, h2, h3, h4, h5, h6, div, span')).filter(
    (element) =>
      element.textContent !== null &&
      element.textContent.length < 4 * wanted.length + 200 &&
      squash(drawnText(element, sight)) === wanted &&
      isDrawn(element, sight),
  );
  const innermost = same.filter((element) => !same.some((other) => other !== element && element.contains(other)));
  return innermost.length === 1 ? innermost[0] : undefined;
}

function holds(element: Element, wanted: string, sight: Sight): boolean {
  // An empty quote is an empty cell: it must still be empty.
  const own = tagOf(element) === 'META' ? (element.getAttribute('content') ?? '') : fieldText(element);
  const text = squash(own ?? elementText(element, sight));
  return wanted === '' ? text === '' : text.includes(wanted);
}
