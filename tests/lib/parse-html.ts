import { JSDOM } from 'jsdom';

/** Each document leaves listeners with its window, which are gone through at the next one. */
const A_WINDOW = 50;

let parser: DOMParser | undefined;
let parsed = 0;

/** A document from its markup, with no window: what needs a computed style opens a page of its own. */
export function parseHtml(html: string): Document {
  if (parser === undefined || parsed % A_WINDOW === 0) parser = new new JSDOM('').window.DOMParser();
  parsed += 1;
  return parser.parseFromString(html, 'text/html');
}
