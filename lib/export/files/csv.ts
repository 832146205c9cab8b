import { guardFormula, plainText } from '../rows/plain-text';
import { type SheetCell, type SheetColumn, type SheetRow, wordsOfCell } from '../rows/sheet';

/** Tells spreadsheets that the file is UTF-8; without it they read Chinese as the system's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Words always stand in quotation marks, so that no separator in them, of whatever country, starts a new field. */
function quoted(words: string): string {
  return `"${guardFormula(plainText(words)).replaceAll('"', '""')}"`;
}

function writeField(cell: SheetCell): string {
  const words = wordsOfCell(cell);
  return cell?.kind === 'text' || cell?.kind === 'link' ? quoted(words) : words;
}

function writeRecord(fields: readonly string[]): string {
  return `${fields.join(',')}\r\n`;
}

/** How a file of comma-separated values (RFC 4180) begins: UTF-8 with byte-order mark, and a header. */
export function csvHead(columns: readonly SheetColumn[]): string {
  return BYTE_ORDER_MARK + writeRecord(columns.map(({ title }) => quoted(title)));
}

/** A row as a record, CRLF after it. A text that starts like a formula gets the apostrophe that spreadsheets put before text. */
export function csvRow(row: SheetRow): string {
  return writeRecord(row.map(writeField));
}

/** Sentences about the whole, as records of `columns` fields of which the first is filled. */
export function csvNotes(notes: readonly string[], columns: number): string {
  return notes.map((note) => writeRecord([quoted(note), ...Array<string>(columns - 1).fill('')])).join('');
}
