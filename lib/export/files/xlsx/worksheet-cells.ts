import type { SheetCell, SheetColumn } from '../../rows/sheet';
import type { SharedStrings } from './shared-strings';
import { ASKED_STYLES, STYLES } from './workbook-parts';

/** Days from the spreadsheets' day 0 (30 December 1899) to 1 January 1970. */
const EPOCH = 25_569;
const DAY = 86_400_000;
const BEIJING = 8 / 24;

/** The name of a column: A, B, …, Z, AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** A cell of words: a string, never a formula. */
export function wordsCell(reference: string, style: number, given: string, strings: SharedStrings): string {
  return `<c r="${reference}" s="${style}" t="s"><v>${strings.indexOf(given)}</v></c>`;
}

/** Any cell of a row. */
export function writeCell(cell: SheetCell, reference: string, column: SheetColumn, strings: SharedStrings): string {
  const { align, isAsked = false } = column;
  const styles = isAsked ? ASKED_STYLES : STYLES;
  const value = (style: number, amount: number) => `<c r="${reference}" s="${style}"><v>${amount}</v></c>`;
  if (cell === null) return `<c r="${reference}" s="${styles[align]}"/>`;
  switch (cell.kind) {
    case 'text':
      return wordsCell(reference, styles[align], cell.text, strings);
    case 'head':
      return wordsCell(reference, STYLES.head, cell.text, strings);
    case 'link':
      return wordsCell(reference, styles.link, cell.text, strings);
    case 'number':
      return Number.isFinite(cell.value)
        ? value(styles.number, cell.value)
        : wordsCell(reference, styles[align], String(cell.value), strings);
    case 'date':
      return value(styles.date, Date.parse(cell.day) / DAY + EPOCH);
    case 'time':
      return value(styles.time, Date.parse(cell.moment) / DAY + EPOCH + BEIJING);
  }
}
