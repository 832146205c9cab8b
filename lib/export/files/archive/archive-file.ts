import { ARCHIVE_BOUNDS, inMegabytes } from './archive-bounds';

/** Everything of a JSON file but its entries, and the entries one after the other, each parsed when it is asked for. */
export interface ArchiveFile {
  readonly head: unknown;
  readonly entries: Iterable<unknown>;
}

/** How the line ends after which each line is an entry, and the line that closes the file. */
const OPENING = '"entries":[';
const CLOSING = ']}';
const LINE_END = 10;

/** How a file begins that is one JSON object in which every entry has a line of its own. */
export function openingLine(head: object): string {
  return `${JSON.stringify({ ...head, entries: [] }).slice(0, -CLOSING.length)}\n`;
}

/** An entry's line, with what parts it from the one before. */
export function entryLine(entry: unknown, isFirst: boolean): string {
  return `${isFirst ? '' : ',\n'}${JSON.stringify(entry)}`;
}

/** How the file ends. */
export function closingLine(isEmpty: boolean): string {
  return `${isEmpty ? '' : '\n'}${CLOSING}\n`;
}

/** What a SyntaxError names as its cause where more would have to be read at once than is. */
export const PIECE_TOO_LARGE = 'too much to be read at once';

function decode(bytes: Uint8Array): string {
  if (inMegabytes(bytes.length) > ARCHIVE_BOUNDS.piece)
    throw new SyntaxError('The file is not written a record a line.', { cause: PIECE_TOO_LARGE });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SyntaxError('The file is no UTF-8.', { cause });
  }
}

function* linesOf(bytes: Uint8Array): Generator<string, void> {
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LINE_END, start);
    const end = found < 0 ? bytes.length : found;
    yield decode(bytes.subarray(start, end)).trimEnd();
    start = end + 1;
  }
}

function* entriesOf(lines: Iterator<string, void>): Generator<unknown, void> {
  for (let expected = true; ; ) {
    const { value: line, done } = lines.next();
    if (done) throw new SyntaxError('The file breaks off.');
    if (line === CLOSING) break;
    if (!expected) throw new SyntaxError('Two entries without a comma between them.');
    expected = line.endsWith(',');
    yield JSON.parse(expected ? line.slice(0, -1) : line);
  }
  for (let rest = lines.next(); !rest.done; rest = lines.next()) {
    if (rest.value !== '') throw new SyntaxError('Something follows the end.');
  }
}

/** Opens a JSON file: line by line as it was written, as a whole where another program has laid it out anew. Throws a SyntaxError, here or while the entries are read, when it is no JSON. */
export function openLines(bytes: Uint8Array): ArchiveFile {
  const lines = linesOf(bytes);
  const first = lines.next().value ?? '';
  if (first.endsWith(OPENING)) return { head: JSON.parse(first + CLOSING), entries: entriesOf(lines) };
  const whole: unknown = JSON.parse(decode(bytes));
  const entries = typeof whole === 'object' && whole !== null && 'entries' in whole ? whole.entries : undefined;
  return { head: whole, entries: Array.isArray(entries) ? entries : [] };
}
