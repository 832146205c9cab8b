import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { sheetSight } from '../lib/page/sheet-sight';
import type { Sight } from '../lib/page/sight';

/** How far into a page its declaration of the encoding is looked for, in bytes: portals put scripts before it. */
const DECLARATION_WITHIN = 65_536;

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Markup without its comments, in one pass over the text. */
function withoutComments(markup: string): string {
  const [start = '', ...comments] = markup.split('<!--');
  return start + comments.map((comment) => comment.slice((comment.indexOf('-->') + 1 || comment.length) + 2)).join('');
}

/** The label that `<meta charset>` or `<meta http-equiv>` declares, where a decoder of that name exists. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = withoutComments(Buffer.from(bytes.subarray(0, DECLARATION_WITHIN)).toString('latin1'));
  const label = /<meta\b[^>]{0,500}?\bcharset\s{0,20}=\s{0,20}["']?\s{0,20}([\w:.-]{1,40})/i.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // A page whose declaration can be read byte by byte is not UTF-16, whatever it says (HTML standard, 13.2.3.3).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

/**
 * The encoding of a page as served: byte-order mark, then declaration; a page that declares none is UTF-8 if it can be,
 * else GB18030, which holds GBK and GB2312.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return marked?.[0] ?? declaredEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'gb18030');
}

/** A page read from a file, to be closed after use. Its scripts do not run and nothing it names is loaded. */
export interface OpenPage {
  readonly document: Document;
  /** What of the page a browser would draw, as far as its own style sheets tell. */
  readonly sight: Sight;
  readonly close: () => void;
}

/** Opens a saved page. Throws what the file system throws when the file cannot be read. */
export function openPage(path: string, url: string): OpenPage {
  const bytes = readFileSync(path);
  const { window } = new JSDOM(bytes, {
    contentType: `text/html; charset=${detectEncoding(bytes)}`,
    // Complaints about the page's style sheets are of no use to the reader.
    virtualConsole: new VirtualConsole(),
    ...(url === '' ? {} : { url }),
  });
  const { document } = window;
  return { document, sight: sheetSight(document), close: () => window.close() };
}
