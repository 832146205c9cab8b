import { squash } from '../../text/text';
import type { Line } from '../source';
import type { Page } from './page';
import { tagOf } from './sight/nature';
import { holds, parentOf } from './unclobbered';

/** What a line's element and all that it stands in say of it. */
export type LineContext = Pick<Line, 'isHeading' | 'isNumbered' | 'isNavigation' | 'link'>;

type Surroundings = Pick<LineContext, 'isNumbered' | 'isNavigation'> & { readonly isLinked: boolean };

const NOWHERE: Surroundings = { isNumbered: false, isNavigation: false, isLinked: false };

function enter(around: Surroundings, element: Element): Surroundings {
  switch (tagOf(element)) {
    case 'OL':
      return { ...around, isNumbered: true };
    case 'NAV':
    case 'ASIDE':
      return { ...around, isNavigation: true };
    case 'A':
      return element.hasAttribute('href') ? { ...around, isLinked: true } : around;
    default:
      return around;
  }
}

/** Asks of each element once what it stands in. */
function surroundings(): (element: Element) => Surroundings {
  const known = new Map<Element, Surroundings>();
  return (element) => {
    const chain: Element[] = [];
    let around: Surroundings | undefined;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      around = known.get(at);
      if (around) break;
      chain.push(at);
    }
    let own = around ?? NOWHERE;
    for (const each of chain.reverse()) {
      own = enter(own, each);
      known.set(each, own);
    }
    return own;
  };
}

/** The first of some numbers, in order, that is greater than one. */
function firstBehind(numbers: readonly number[], one: number): number | undefined {
  let low = 0;
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > one) high = middle;
    else low = middle + 1;
  }
  return numbers[low];
}

/** Tells the context of lines. The page's links are asked for once, and the words of each once, whatever elements lie in one another. */
export function lineContexts({ document, elements, at }: Page): (element: Element, text: string) => LineContext {
  const around = surroundings();
  const links = Array.from(document.querySelectorAll('a[href]'), at);
  const words = new Map<number, string>();
  /** Whether the first link in an element has all words of a line, but for two characters. */
  const isLinkOnly = (element: Element, text: string): boolean => {
    const first = links.length === 0 ? undefined : firstBehind(links, at(element));
    const link = first === undefined ? undefined : elements[first];
    if (first === undefined || !link || !holds(element, link)) return false;
    const own = words.get(first) ?? squash(link.textContent ?? '');
    words.set(first, own);
    const line = squash(text);
    return own !== '' && own.length >= line.length - 2 && line.includes(own);
  };
  return (element, text) => {
    const { isLinked, isNumbered, isNavigation } = around(element);
    const link = isLinked ? 'around' : isLinkOnly(element, text) ? 'within' : null;
    return { isHeading: /^H[1-6]$/.test(tagOf(element)), isNumbered, isNavigation, link };
  };
}
