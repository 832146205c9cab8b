import { textNodes } from '../../accuracy/styles/text-nodes';
import { memberAt } from './edit';

/** What holds text and may hold nothing else. */
const TEXT_ONLY = 'textarea, option, select, title';

/** The text nodes of the page that hold words and can be cut up. */
function wordsIn(document: Document): readonly Text[] {
  return textNodes(document.body).filter((node) => node.parentElement?.closest(TEXT_ONLY) === null);
}

/** The text node at a share of the page. */
export function textAt(document: Document, at: number): Text | undefined {
  return memberAt(wordsIn(document), at);
}

/** The element of a kind at a share of the page. */
export function elementAt(document: Document, selector: string, at: number): Element | undefined {
  return memberAt(Array.from(document.body.querySelectorAll(selector)), at);
}

/** Where a text may be cut: after a whole character, 0 and the end among them. */
export function cutsOf(text: string): readonly number[] {
  let at = 0;
  return [0, ...Array.from(text, (character) => (at += character.length))];
}
