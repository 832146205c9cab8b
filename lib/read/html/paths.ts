import type { Location, PathOf } from '../location';
import type { Page } from './page';
import { firstElementOf, nextElementOf, parentOf } from './unclobbered';

/** Gives the paths of a page's elements by their numbers: each is made once, out of its parent's. */
export function pathsOf({ elements }: Page): PathOf {
  const paths = new Map<number, Location['path']>();
  const indexes = new Map<Element, number>();
  const indexOf = (element: Element, parent: Element): number => {
    if (!indexes.has(element)) {
      let next = 0;
      for (let child = firstElementOf(parent); child; child = nextElementOf(child)) indexes.set(child, next++);
    }
    return indexes.get(element) ?? 0;
  };
  return (place) => {
    const known = paths.get(place);
    if (known) return known;
    const path: number[] = [];
    let element = elements[place];
    for (let parent = element && parentOf(element); element && parent; element = parent, parent = parentOf(element)) {
      path.push(indexOf(element, parent));
    }
    path.reverse();
    paths.set(place, path);
    return path;
  };
}
