import { RETURNED_BOUNDS, stop } from './returned-bounds';
import type { ReturnedCell, ReturnedRow, ReturnedWorkbook } from './workbook-cells';

const MB = 1024 * 1024;
/** How a workbook begins, and an older one or one with a password. */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** How a text of two bytes a character begins, as spreadsheets save “Unicode text”. */
const WIDE: readonly number[] = [0xff, 0xfe];
/** What spreadsheets part cells by, the commonest first. */
const MARKS = [',', '\t', ';'] as const;
/** Characters at the beginning that tell by which of them this file does. */
const LOOKED_AT = 10_000;
/** What a spreadsheet writes where a formula gave none. */
const ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Whether bytes are those of a text, and no workbook's. */
export function isText(bytes: Uint8Array): boolean {
  if (WORKBOOKS.some((start) => beginsWith(bytes, start))) return false;
  return beginsWith(bytes, WIDE) || !bytes.includes(0);
}

/** The words of a text in the encodings that spreadsheets save; GB18030 has all of GBK, which is Excel's in Chinese. */
function decode(bytes: Uint8Array): string {
  const encodings = beginsWith(bytes, WIDE) ? ['utf-16le'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Another one may be it.
    }
  }
  throw stop({ reason: 'no-workbook' });
}

function markOf(text: string): string {
  const start = text.slice(0, LOOKED_AT);
  const [first, ...others] = MARKS.map((mark) => ({ mark, count: start.split(mark).length }));
  return others.reduce((most, one) => (most !== undefined && one.count <= most.count ? most : one), first)?.mark ?? ',';
}

function cellOf(words: string): ReturnedCell {
  return ERROR.test(words.trim()) ? { kind: 'error' } : { kind: 'words', words };
}

/** The records of a text, each a row: cells between marks, those in quotation marks with all that stands in them. */
function readRows(text: string): readonly ReturnedRow[] {
  const rows: ReturnedRow[] = [];
  const ends = new RegExp(`[${markOf(text)}\\r\\n]`, 'g');
  let [at, row, column, cellCount] = [0, 1, 0, 0];
  let cells = new Map<number, ReturnedCell>();
  const endRow = () => {
    if (cells.size > 0) rows.push({ row, cells });
    [row, column, cells] = [row + 1, 0, new Map()];
    if (row > RETURNED_BOUNDS.rows + 1) throw stop({ reason: 'too-many', most: RETURNED_BOUNDS.rows });
  };
  while (at < text.length) {
    let words = '';
    while (text[at] === '"') {
      const close = text.indexOf('"', at + 1);
      if (close < 0) throw stop({ reason: 'damaged' });
      words += text.slice(at + 1, close);
      at = close + 1;
      // Two of them stand for one.
      if (text[at] === '"') words += '"';
    }
    ends.lastIndex = at;
    const end = ends.exec(text)?.index ?? text.length;
    words += text.slice(at, end);
    if (words !== '') {
      cells.set(column, cellOf(words));
      cellCount += 1;
      if (cellCount > RETURNED_BOUNDS.cells) throw stop({ reason: 'too-many', most: RETURNED_BOUNDS.cells });
    }
    column += 1;
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    if (text[end] === '\r' || text[end] === '\n') endRow();
  }
  endRow();
  return rows;
}

/** Reads a sheet that was saved as text: comma-separated values (RFC 4180), or with tabs or semicolons. Throws what `stop` makes. */
export function readCsv(bytes: Uint8Array): ReturnedWorkbook {
  const { file } = RETURNED_BOUNDS;
  if (bytes.length > file * MB) throw stop({ reason: 'too-large', most: file });
  return { from1904: false, sheets: [{ name: 'CSV', rows: readRows(decode(bytes)) }] };
}
