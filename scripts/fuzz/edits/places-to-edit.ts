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

/** What keeps every blank of its source, or may. */
const BLANKS_KEPT = 'pre, xmp, listing, [style*="white-space"]';
/** What starts a line of its own, unless it is styled otherwise. */
const BLOCKS = 'body, div, p, td, th, caption, li, dt, dd, h1, h2, h3, h4, h5, h6, section, center';
const TEXT = 3;
const COMMENT = 8;

/**
 * Whether a text begins a line, or has a line break of the source before it already: one more draws nothing there.
 * False where the markup can't tell.
 */
export function hasBreakBefore(text: Text): boolean {
  if (text.parentElement?.closest(BLANKS_KEPT)) return false;
  if (/^[ \t\r\f]*\n/.test(text.data)) return true;
  let at: Node = text;
  for (;;) {
    while (at.previousSibling?.nodeType === COMMENT || at.previousSibling?.nodeValue === '') at = at.previousSibling;
    const before = at.previousSibling;
    if (before?.nodeType === TEXT) return /\n[ \t\r\f]*$/.test(before.nodeValue ?? '');
    if (before) return before.nodeName === 'BR';
    const parent: Element | null = at.parentElement;
    if (!parent || parent.matches('[style*="display"]')) return false;
    if (parent.matches(BLOCKS)) return true;
    at = parent;
  }
}
