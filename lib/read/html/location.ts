import { squash } from '../../text/text';
import type { Location } from '../location';
import { drawnText, elementText } from './element-text';
import { fieldText } from './form-field';
import { MARKUP_SIGHT } from './sight/markup-sight';
import { tagOf } from './sight/nature';
import { isDrawn, type Sight } from './sight/sight';
import { holds as contains, ownOf } from './unclobbered';

/** Words this long are taken for found when exactly one element of the page has just them; shorter ones (a cell's 0) stand everywhere. */
const LEAST_UNIQUE = 8;

/** Finds the element again, or undefined when the words are no longer there: never another place with other words. */
export function anchor(document: Document, location: Location, sight: Sight = MARKUP_SIGHT): Element | undefined {
  const wanted = squash(location.quote);
  let at: Element | undefined = document.documentElement ?? undefined;
  for (const index of location.path) at = at && ownOf(at, 'children')[index];
  if (at && holds(at, wanted, sight)) return at;
  if (wanted.length < LEAST_UNIQUE) return undefined;
  const same = Array.from(document.querySelectorAll('p, td, th, li, h1, h2, h3, h4, h5, h6, div, span')).filter(
    (element) =>
      element.textContent !== null &&
      element.textContent.length < 4 * wanted.length + 200 &&
      squash(drawnText(element, sight)) === wanted &&
      isDrawn(element, sight),
  );
  const innermost = same.filter((element) => !same.some((other) => other !== element && contains(element, other)));
  return innermost.length === 1 ? innermost[0] : undefined;
}

function holds(element: Element, wanted: string, sight: Sight): boolean {
  // An empty quote is an empty cell: it must still be empty.
  const own = tagOf(element) === 'META' ? (element.getAttribute('content') ?? '') : fieldText(element);
  const text = squash(own ?? elementText(element, sight));
  return wanted === '' ? text === '' : text.includes(wanted);
}
