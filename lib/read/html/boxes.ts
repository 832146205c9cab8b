import { foldSpace } from '../../text/text';
import type { Boxes } from '../source';
import { isElement } from './element-text';
import type { Page } from './page';
import { tagOf } from './sight/nature';

/** What elements of one kind have in common: name, role and first class. */
export function kindOf(element: Element): string {
  return [tagOf(element), element.getAttribute('role'), element.getAttribute('class')?.trim().split(/\s+/)[0]].join(
    ' ',
  );
}

/** How the elements of a page lie in one another, asked by their numbers. */
export function boxesOf({ elements, at }: Page): Boxes {
  const parentOf = (place: number): number | null => {
    const parent = elements[place]?.parentElement ?? null;
    return parent && at(parent);
  };
  // What comes later in the page stands in nothing that came before its beginning ends: numbers settle most cases.
  const holds = (outer: number, inner: number): boolean =>
    outer === inner || (outer < inner && elements[outer]?.contains(elements[inner] ?? null) === true);
  return {
    holds,
    parentOf,
    around: (one, other) => {
      let common = one;
      while (!holds(common, other)) common = parentOf(common) ?? other;
      return common;
    },
    childrenOf: (place) =>
      Array.from(elements[place]?.childNodes ?? [])
        .filter(isElement)
        .map(at),
    kindOf: (place) => {
      const element = elements[place];
      return element ? kindOf(element) : '';
    },
    textOf: (place) => foldSpace(elements[place]?.textContent ?? ''),
  };
}
