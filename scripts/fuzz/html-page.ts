import { JSDOM, VirtualConsole } from 'jsdom';

/** A page that was opened from its markup, to be closed after use. Its scripts do not run and nothing it names is loaded. */
export interface HtmlPage {
  readonly document: Document;
  readonly close: () => void;
}

/** Opens a page from its markup. */
export function openHtml(html: string, url: string): HtmlPage {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  return { document: window.document, close: () => window.close() };
}

/** The page's markup. */
export function writeHtml(document: Document): string {
  return `<!DOCTYPE html>\n${document.documentElement.outerHTML}`;
}

/** Opens a page, changes it, and gives its markup. */
export function rewriteHtml(html: string, url: string, change: (document: Document) => void): string {
  const { document, close } = openHtml(html, url);
  try {
    change(document);
    return writeHtml(document);
  } finally {
    close();
  }
}
