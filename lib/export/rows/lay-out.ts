import { PAPERS, type Paper, type PrintSetup, type SheetColumn, type SheetForm } from './sheet';

/**
 * What goes across a sheet of paper, in characters of half width, where the sheets' type of 10 points prints at 8 at least:
 * what is wider is made smaller to fit. Reckoned for the wider digits of the programs that open them (5.55 points), lying
 * across, with the margins of the sheets.
 */
const ROOM: Readonly<Record<Paper, number>> = { A3: 252, A4: 173 };
/** What a column keeps free beside its words. */
const BESIDE = 1.5;
/** Wider than this a column is no better to read. */
const MOST = 1.7;

const paperOf = (print: PrintSetup | undefined): Paper => print?.paper ?? PAPERS[0];

/** The width of a column in which no word of these, of letters, is broken: a heading, or what is chosen from. */
export function widthFor(width: number, words: readonly string[]): number {
  const longest = words.flatMap((each) => each.match(/[A-Za-z]+/g) ?? []).map(({ length }) => length);
  return Math.max(width, ...longest.map((length) => length + BESIDE));
}

/** Columns in the order of the file: those that only say again what the row says elsewhere (`apart`) come last where A4 is printed, which has no room for them. */
export function orderOn<Column>(
  columns: readonly Column[],
  apart: readonly Column[],
  print: PrintSetup | undefined,
): readonly Column[] {
  if (paperOf(print) !== 'A4') return columns;
  const isApart = (column: Column) => apart.includes(column);
  return [...columns.filter((column) => !isApart(column)), ...columns.filter(isApart)];
}

/** Which columns are printed, and how wide they are: what the paper has left over goes to those of words. */
export function layOut(
  columns: readonly SheetColumn[],
  apart: number,
  print: PrintSetup | undefined,
): Pick<SheetForm, 'columns' | 'printed'> {
  const paper = paperOf(print);
  const printed = columns.length - (paper === 'A4' ? apart : 0);
  const isSpread = (column: SheetColumn, index: number) => index < printed && column.align === 'start';
  const total = (all: readonly SheetColumn[]) => all.reduce((sum, { width }) => sum + width, 0);
  const left = ROOM[paper] - total(columns.slice(0, printed));
  const wider = Math.min(MOST, 1 + Math.max(0, left) / Math.max(1, total(columns.filter(isSpread))));
  return {
    printed,
    columns: columns.map((column, index) =>
      isSpread(column, index) ? { ...column, width: Math.floor(column.width * wider * 10) / 10 } : column,
    ),
  };
}
