import { JSDOM, VirtualConsole } from 'jsdom';

/** The page as a browser would open it: a copy that was made element by element has no style sheets. */
export function openAgain(document: Document): Document {
  const html = `<!DOCTYPE html>${document.documentElement.outerHTML}`;
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}
