import { foldSpace } from '../../text/text';
import type { Boxes } from '../source';
import { isElement } from './element-text';
import type { Page } from './page';
import { tagOf } from './sight/nature';
import { attributeOf, holds as contains, ownOf, parentOf } from './unclobbered';

/** What elements of one kind have in common: name, role and first class. */
export function kindOf(element: Element): string {
  return [tagOf(element), attributeOf(element, 'role'), attributeOf(element, 'class')?.trim().split(/\s+/)[0]].join(
    ' ',
  );
}

/** How the elements of a page lie in one another, asked by their numbers. */
export function boxesOf({ elements, at }: Page): Boxes {
  const parentAt = (place: number): number | null => {
    const element = elements[place];
    const parent = element ? parentOf(element) : null;
    return parent && at(parent);
  };
  const isWithin = (outer: number, inner: number): boolean => {
    const element = elements[outer];
    return element !== undefined && contains(element, elements[inner] ?? null);
  };
  // What comes later in the page stands in nothing that came before its beginning ends: numbers settle most cases.
  const holds = (outer: number, inner: number): boolean => outer === inner || (outer < inner && isWithin(outer, inner));
  return {
    holds,
    parentOf: parentAt,
    around: (one, other) => {
      let common = one;
      while (!holds(common, other)) common = parentAt(common) ?? other;
      return common;
    },
    childrenOf: (place) => {
      const element = elements[place];
      return element ? Array.from(ownOf(element, 'childNodes')).filter(isElement).map(at) : [];
    },
    kindOf: (place) => {
      const element = elements[place];
      return element ? kindOf(element) : '';
    },
    textOf: (place) => {
      const element = elements[place];
      return element ? foldSpace(ownOf(element, 'textContent') ?? '') : '';
    },
  };
}
