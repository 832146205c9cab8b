import { writeMoment } from './moment';
import { guardFormula, plainText } from './plain-text';
import type { Sheet, SheetCell } from './sheet';

/** Tells spreadsheets that the file is UTF-8; without it they read Chinese as the system's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Words always stand in quotation marks, so that no separator in them, of whatever country, starts a new field. */
function quoted(words: string): string {
  return `"${guardFormula(plainText(words)).replaceAll('"', '""')}"`;
}

function writeField(cell: SheetCell): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'number':
      return String(cell.value);
    case 'date':
      return cell.day;
    case 'time':
      return writeMoment(cell.moment);
    case 'text':
    case 'link':
      return quoted(cell.text);
  }
}

/**
 * A sheet as comma-separated values (RFC 4180): UTF-8 with byte-order mark, a header, CRLF after each record.
 * Notes follow as records with their first field only. A text that starts like a formula gets the apostrophe that spreadsheets put before text.
 */
export function writeCsv({ columns, rows, notes }: Sheet): string {
  const records = [
    columns.map(({ title }) => quoted(title)),
    ...rows.map((row) => row.map(writeField)),
    ...notes.map((note) => columns.map((_, index) => (index === 0 ? quoted(note) : ''))),
  ];
  return BYTE_ORDER_MARK + records.map((fields) => `${fields.join(',')}\r\n`).join('');
}
