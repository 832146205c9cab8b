import { parentOf } from '../unclobbered';

/**
 * How an element is drawn whose ancestors are drawn:
 * - `shown`: like any other;
 * - `absent`: it takes no room, nor does anything in it (display: none, a closed dialog);
 * - `unseen`: it may take room, but nothing of it or in it can be seen (opacity: 0, cut to nothing, moved off the page);
 * - `veiled`: its own text is not drawn; what it holds may be (visibility: hidden);
 * - `struck`: its text is crossed out;
 * - `raised`: its text stands above the line, as note marks do;
 * - `field`: it shows a value of its own, an input box.
 */
export type Look = 'shown' | 'absent' | 'unseen' | 'veiled' | 'struck' | 'raised' | 'field';

/**
 * Tells how an element looks. The caller of a check gives it, since only the caller knows who draws the page: a browser,
 * or nobody. Pure for a page that does not change: the same element has the same look all through one check.
 */
export type Sight = (element: Element) => Look;

/** Whether nothing of the element is a reader's to see. */
export function isHidden(look: Look): boolean {
  return look === 'absent' || look === 'unseen';
}

/** Whether the element and all that it stands in are drawn; of what it stands in, only what is inside `outer` where that is given. */
export function isDrawn(element: Element, sight: Sight, outer: Element | null = null): boolean {
  if (sight(element) === 'veiled') return false;
  for (let at: Element | null = element; at && at !== outer; at = parentOf(at)) if (isHidden(sight(at))) return false;
  return true;
}

/** A sight that asks another one only once of each element. Good for as long as the page stays as it is. */
export function remembered(sight: Sight): Sight {
  const looks = new Map<Element, Look>();
  return (element) => {
    const known = looks.get(element);
    if (known !== undefined) return known;
    const look = sight(element);
    looks.set(element, look);
    return look;
  };
}
