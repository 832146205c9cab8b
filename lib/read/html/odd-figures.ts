import { foldSpace } from '../../text/text';
import type { Quote } from '../quote';
import type { StruckWords } from '../source';
import { drawnBeginning, elementText, isBlock } from './element-text';
import { FORM_FIELDS, fieldText } from './form-field';
import type { Page } from './page';
import { tagOf } from './sight/nature';
import { isDrawn, isHidden } from './sight/sight';
import { firstElementOf, nextElementOf, ownOf, parentOf } from './unclobbered';

const DIGIT = /[\d０-９]/;
/** A place to write in that holds more than this is the whole text under an editor's hands, no box for a figure. */
const LONGEST_BOX = 40;
const LONGEST_QUOTE = 200;

/** Quotes what is left of the block or cell around crossed-out words, its beginning where it is long: once, however much of it is crossed out. */
function quoterAround({ sight, at }: Page): (struck: Element) => Quote {
  const quotes = new Map<Element, Quote>();
  return (struck) => {
    let element = struck;
    for (let parent = parentOf(element); parent && !isBlock(element); parent = parentOf(element)) element = parent;
    const quote = quotes.get(element) ?? { text: elementText(element, sight).slice(0, LONGEST_QUOTE), at: at(element) };
    quotes.set(element, quote);
    return quote;
  };
}

/** Figures that are crossed out where they stand. */
export function readStruckFigures(root: Element, page: Page): readonly StruckWords[] {
  const found: StruckWords[] = [];
  const quoteAround = quoterAround(page);
  const visit = (parent: Element): void => {
    for (let child = firstElementOf(parent); child; child = nextElementOf(child)) {
      const look = page.sight(child);
      if (look === 'struck') {
        const struck = foldSpace(child.textContent ?? '');
        if (DIGIT.test(struck)) found.push({ struck, quote: quoteAround(child) });
      } else if (!isHidden(look)) visit(child);
    }
  };
  visit(root);
  return found;
}

/** Figures that stand in boxes for writing and not in the text: what is in the box, with the box. */
export function readBoxedFigures(root: Element, { sight, at }: Page): readonly Quote[] {
  return Array.from(ownOf(root, 'querySelectorAll').call(root, `${FORM_FIELDS}, [contenteditable]`)).flatMap(
    (element) => {
      const own = fieldText(element);
      if (own === undefined && (element.getAttribute('contenteditable') === 'false' || tagOf(element) === 'TABLE'))
        return [];
      const text = foldSpace(own ?? drawnBeginning(element, LONGEST_BOX * 10, sight));
      if (!DIGIT.test(text) || (own === undefined && text.length > LONGEST_BOX)) return [];
      return isDrawn(element, sight) ? [{ text, at: at(element) }] : [];
    },
  );
}
