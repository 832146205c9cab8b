/** How far into a page its declaration of the encoding is looked for, in bytes: portals put scripts before it. */
const DECLARATION_WITHIN = 65_536;

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];
/** Encodings of Chinese pages; GB18030 holds GBK and GB2312. */
const USUAL = ['utf-8', 'gb18030', 'big5'];
/** Words that hardly a government's page does without, in either script. */
const WORDS = /政府|公[开開]|信息|[报報]告|首[页頁]|工作/g;
/** What a sign that could not be read takes from the words that could. */
const UNDECODED_WEIGHT = 0.1;

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

/** How well bytes read in an encoding. */
function readability(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes);
  const words = text.match(WORDS)?.length ?? 0;
  return words - (text.match(/\ufffd/g)?.length ?? 0) * UNDECODED_WEIGHT;
}

/** The encoding a page is to be read in, and the one it declares where that is another. */
export interface PageEncoding {
  readonly encoding: string;
  readonly misdeclared: string | null;
}

/** The encoding of a page as served: its byte-order mark, else the one of the declared and the usual ones in which it reads best, the declared one first. */
export function detectEncoding(bytes: Uint8Array): PageEncoding {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { encoding: marked[0], misdeclared: null };
  const declared = declaredEncoding(bytes);
  const [first = 'utf-8', ...others] = declared === undefined ? USUAL : [declared, ...USUAL];
  let best = { encoding: first, score: readability(bytes, first) };
  for (const encoding of others) {
    const score = readability(bytes, encoding);
    if (score > best.score) best = { encoding, score };
  }
  const misdeclared = declared !== undefined && best.encoding !== declared ? declared : null;
  return { encoding: best.encoding, misdeclared };
}
