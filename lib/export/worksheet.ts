import { exportText } from '../messages/export-text';
import type { Language } from '../messages/language';
import { rowHeights } from './row-height';
import type { SharedStrings } from './shared-strings';
import { opensOnClick, type Sheet, type SheetCell, type SheetColumn } from './sheet';
import { part, type Relationship, STYLES, xml } from './workbook-parts';

/** Days from the spreadsheets' day 0 (30 December 1899) to 1 January 1970. */
const EPOCH = 25_569;
const DAY = 86_400_000;
const BEIJING = 8 / 24;
/** Spreadsheets open no sheet with more links than this (limits of the office formats). */
const MOST_LINKS = 65_530;
/** Paper sizes as the office formats number them. */
const PAPER = { A3: 8, A4: 9 } as const;

/** The name of a column: A, B, …, Z, AA. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** All cells of a sheet, its header too, as an absolute range. */
export function rangeOf({ columns, rows }: Sheet): string {
  return `$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}`;
}

function words(reference: string, style: number, given: string, strings: SharedStrings): string {
  return `<c r="${reference}" s="${style}" t="s"><v>${strings.indexOf(given)}</v></c>`;
}

function writeCell(cell: SheetCell, reference: string, { align }: SheetColumn, strings: SharedStrings): string {
  const value = (style: number, amount: number) => `<c r="${reference}" s="${style}"><v>${amount}</v></c>`;
  if (cell === null) return `<c r="${reference}" s="${STYLES[align]}"/>`;
  switch (cell.kind) {
    case 'text':
      return words(reference, STYLES[align], cell.text, strings);
    case 'link':
      return words(reference, STYLES.link, cell.text, strings);
    case 'number':
      return Number.isFinite(cell.value)
        ? value(STYLES.number, cell.value)
        : words(reference, STYLES[align], String(cell.value), strings);
    case 'date':
      return value(STYLES.date, Date.parse(cell.day) / DAY + EPOCH);
    case 'time':
      return value(STYLES.time, Date.parse(cell.moment) / DAY + EPOCH + BEIJING);
  }
}

/** The notes below the rows, each over the whole width, one row left free. */
function writeNotes(
  { columns, rows, notes }: Sheet,
  strings: SharedStrings,
): { readonly rows: string; readonly merged: string } {
  const width = columns.reduce((total, column) => total + column.width, 0);
  const all = notes.map((note, index) => ({ note, at: rows.length + 3 + index }));
  const written = all.map(({ note, at }) => {
    const height = rowHeights([{ width }])([{ kind: 'text', text: note }]);
    return `<row r="${at}" ht="${height}">${words(`A${at}`, STYLES.note, note, strings)}</row>`;
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

/** A worksheet's part, and the relationships of its links. Every text is a string cell: the file holds no formula. */
export function worksheet(
  sheet: Sheet,
  language: Language,
  strings: SharedStrings,
): { readonly content: string; readonly links: readonly Relationship[] } {
  const { columns, rows } = sheet;
  const links = rows
    .flatMap((row, y) =>
      row.flatMap((cell, x) =>
        cell?.kind === 'link' && opensOnClick(cell.text)
          ? [{ reference: `${columnName(x)}${y + 2}`, target: cell.text }]
          : [],
      ),
    )
    .slice(0, MOST_LINKS)
    .map((link, index) => ({ ...link, id: `rId${index + 1}` }));
  const head = columns.map(({ title }, x) => words(`${columnName(x)}1`, STYLES.head, title, strings)).join('');
  const names = columns.map((_, x) => columnName(x));
  const height = rowHeights(columns);
  const body = rows.map((row, y) => {
    const cells = columns.map((column, x) => writeCell(row[x] ?? null, `${names[x]}${y + 2}`, column, strings));
    return `<row r="${y + 2}" ht="${height(row)}">${cells.join('')}</row>`;
  });
  const widths = columns.map(({ width }, x) => `<col min="${x + 1}" max="${x + 1}" width="${width}" customWidth="1"/>`);
  const { page } = exportText(language);
  const notes = writeNotes(sheet, strings);
  const content = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.join('')}</cols>`,
    `<sheetData><row r="1" ht="30" customHeight="1">${head}</row>${body.join('')}${notes.rows}</sheetData>`,
    `<autoFilter ref="${rangeOf(sheet).replaceAll('$', '')}"/>`,
    notes.merged,
    choices(sheet),
    links.length === 0
      ? ''
      : `<hyperlinks>${links.map(({ reference, id }) => `<hyperlink ref="${reference}" r:id="${id}"/>`).join('')}</hyperlinks>`,
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${PAPER[sheet.paper]}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddHeader>&amp;C${xml(sheet.name)}</oddHeader><oddFooter>&amp;C${xml(page.number)}&amp;P${xml(page.of)}&amp;N</oddFooter></headerFooter>`,
  ].join('');
  return {
    content: part('worksheet', content),
    links: links.map(({ id, target }): Relationship => ({ id, type: 'hyperlink', target })),
  };
}
