import type { Words } from '../../../messages/words';
import { inGroups } from '../../rows/in-groups';
import { PAPERS, type PrintSetup, type Sheet } from '../../rows/sheet';
import { headerFooter } from './header-footer';
import { headHeight, rowHeights } from './row-height';
import type { SharedStrings } from './shared-strings';
import { openPart, STYLES, xml } from './workbook-parts';
import { columnName, wordsCell, writeCell } from './worksheet-cells';
import type { SheetLinks } from './worksheet-links';

/** Rows that are written at once. */
const ROWS_AT_ONCE = 50;
/** All cells but those with a style for filling in can't be typed over; rows can still be made higher, sorted and filtered, and no password takes the protection off. */
const PROTECTION =
  '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';
/** Paper sizes as the office formats number them. */
const PAPER = { A3: 8, A4: 9 } as const;

/** All cells of a sheet, its header too, as an absolute range. */
export function rangeOf({ columns, rows }: Sheet): string {
  return `$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}`;
}

/** The columns that are printed. */
function printedOf({ columns, printed = columns.length }: Sheet): Sheet['columns'] {
  return columns.slice(0, printed);
}

/** What is printed of a sheet where that is not all of it, as an absolute range; null for all. */
export function printedRange(sheet: Sheet): string | null {
  const { columns, rows, notes } = sheet;
  const printed = printedOf(sheet).length;
  if (printed === columns.length) return null;
  const last = rows.length + 1 + (notes.length === 0 ? 0 : notes.length + 1);
  return `$A$1:$${columnName(printed - 1)}$${last}`;
}

/** The notes below the rows, each over the whole width that is printed, one row left free. */
function writeNotes(sheet: Sheet, strings: SharedStrings): { readonly rows: string; readonly merged: string } {
  const { rows, notes } = sheet;
  const columns = printedOf(sheet);
  const width = columns.reduce((total, column) => total + column.width, 0);
  const all = notes.map((note, index) => ({ note, at: rows.length + 3 + index }));
  const written = all.map(({ note, at }) => {
    const height = rowHeights([{ width }])([{ kind: 'text', text: note }]);
    return `<row r="${at}" ht="${height}">${wordsCell(`A${at}`, STYLES.note, note, strings)}</row>`;
  });
  const merged = all.map(({ at }) => `<mergeCell ref="A${at}:${columnName(columns.length - 1)}${at}"/>`).join('');
  return {
    rows: written.join(''),
    merged: all.length === 0 ? '' : `<mergeCells count="${all.length}">${merged}</mergeCells>`,
  };
}

function choices({ columns, rows }: Sheet): string {
  const lists = columns.flatMap(({ choices: all }, index) => {
    if (all.length === 0 || rows.length === 0) return [];
    const column = columnName(index);
    return `<dataValidation type="list" allowBlank="1" sqref="${column}2:${column}${rows.length + 1}"><formula1>${xml(`"${all.join(',')}"`)}</formula1></dataValidation>`;
  });
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

function* bodyRows(
  { columns, rows }: Sheet,
  { strings, links }: WorksheetOptions,
): Generator<readonly string[], void, void> {
  const names = columns.map((_, x) => columnName(x));
  const height = rowHeights(columns);
  let y = 1;
  for (const some of inGroups(rows, ROWS_AT_ONCE)) {
    yield some.map((row) => {
      y += 1;
      const cells = columns.map((column, x) => {
        const [cell, reference] = [row[x] ?? null, `${names[x]}${y}`];
        if (cell?.kind === 'link') links.add(reference, cell.text);
        return writeCell(cell, reference, column, strings);
      });
      return `<row r="${y}" ht="${height(row)}">${cells.join('')}</row>`;
    });
  }
}

/** What a worksheet needs beside its rows. */
interface WorksheetOptions {
  readonly words: Words;
  readonly reviewer: string;
  readonly print?: PrintSetup | undefined;
  readonly strings: SharedStrings;
  /** Comes to hold the sheet's links. */
  readonly links: SheetLinks;
  /** Hears how many rows were written. */
  readonly onRows: (rows: number) => void;
}

/** A worksheet's part, piece by piece. Every text is a string cell: the file holds no formula. */
export function* worksheet(sheet: Sheet, options: WorksheetOptions): Generator<string, void, void> {
  const { links, strings, onRows } = options;
  const { columns } = sheet;
  const head = columns.map(({ title }, x) => wordsCell(`${columnName(x)}1`, STYLES.head, title, strings)).join('');
  const widths = columns.map(({ width }, x) => `<col min="${x + 1}" max="${x + 1}" width="${width}" customWidth="1"/>`);
  yield [
    openPart('worksheet'),
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.join('')}</cols>`,
    `<sheetData><row r="1" ht="${headHeight(columns)}" customHeight="1">${head}</row>`,
  ].join('');
  for (const some of bodyRows(sheet, options)) {
    yield some.join('');
    onRows(some.length);
  }
  const notes = writeNotes(sheet, strings);
  yield [
    `${notes.rows}</sheetData>`,
    columns.some(({ isAsked }) => isAsked === true) ? PROTECTION : '',
    sheet.isFree === true ? '' : `<autoFilter ref="${rangeOf(sheet).replaceAll('$', '')}"/>`,
    notes.merged,
    choices(sheet),
  ].join('');
  yield* links.write();
  yield [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.3" right="0.3" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${PAPER[options.print?.paper ?? PAPERS[0]]}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    headerFooter(sheet, options),
    '</worksheet>',
  ].join('');
}
