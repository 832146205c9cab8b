import { readFileSync, statSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { sheetSight } from '../../lib/read/html/sight/sheet-sight';
import type { Sight } from '../../lib/read/html/sight/sight';
import { problemOf } from './file-problem';
import { detectEncoding, type PageEncoding } from './page-encoding';

/** A page read from a file, to be closed after use. Its scripts do not run and nothing it names is loaded. */
export interface OpenPage {
  readonly document: Document;
  /** What of the page a browser would draw, as far as its own style sheets tell. */
  readonly sight: Sight;
  readonly encoding: PageEncoding;
  readonly close: () => void;
}

/** Bytes that a page may have: 16 MB, pictures within it counted. Its elements and text have bounds of their own. */
const MOST = 16 * 1024 * 1024;

/** Opens a saved page. Throws what the file system throws when the file cannot be read, and an error with a `FileProblem` or `TOO_LARGE` for its code where it is no page. */
export function openPage(path: string, url: string): OpenPage {
  if (statSync(path).size > MOST) throw Object.assign(new Error('TOO_LARGE'), { code: 'TOO_LARGE' });
  const bytes = readFileSync(path);
  const problem = problemOf(bytes);
  if (problem) throw Object.assign(new Error(problem), { code: problem });
  const encoding = detectEncoding(bytes);
  const { window } = new JSDOM(bytes, {
    contentType: `text/html; charset=${encoding.encoding}`,
    // Complaints about the page's style sheets are of no use to the reader.
    virtualConsole: new VirtualConsole(),
    ...(url === '' ? {} : { url }),
  });
  const { document } = window;
  return { document, sight: sheetSight(document), encoding, close: () => window.close() };
}
