import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;

/** A document from its markup, with no window: what needs a computed style opens a page of its own. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
