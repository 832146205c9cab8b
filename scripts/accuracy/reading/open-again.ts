import { JSDOM, VirtualConsole } from 'jsdom';
import type { OpenPage } from '../../check/read-page';

/** The page as a browser would open it: a copy that was made element by element has no style sheets. To be closed after use. */
export function openAgain(document: Document): Pick<OpenPage, 'document' | 'close'> {
  const html = `<!DOCTYPE html>${document.documentElement.outerHTML}`;
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  return { document: window.document, close: () => window.close() };
}
