import { isDay } from '../../../ledger/record/moment';
import { BODY_FIELDS, type BodyField, LONGEST_FIELD, readNumber } from '../../../ledger/rectification/item-record';
import type { RectificationColumn } from '../../../messages/columns';
import type { Words } from '../../../messages/words';
import { plainText } from '../../rows/plain-text';
import { columnName } from '../xlsx/worksheet-cells';
import { isText, readCsv } from './csv-cells';
import { problemOf, type ReturnedProblem, stop } from './returned-bounds';
import { type ReturnedCell, type ReturnedRow, type ReturnedWorkbook, readWorkbook } from './workbook-cells';

/** A column's title by what is compared of it: forms break it into lines. */
const titleOf = (words: string): string => words.normalize('NFKC').replace(/\s/g, '');

/** Why a cell is not taken over: it is a formula or an error, no day where one is asked for, or too long. */
export type UnreadableWhy = 'formula' | 'error' | 'no-day' | 'too-long';

/** A cell that is not taken over. */
export interface UnreadableCell {
  readonly sheet: string;
  /** As a spreadsheet names it: `F7`. */
  readonly place: string;
  readonly why: UnreadableWhy;
}

/** An item as it came back from its body. */
export interface ReturnedItem {
  readonly number: string;
  /** The place of its number: `B7`. */
  readonly place: string;
  readonly agency: string;
  readonly problem: string;
  readonly fields: Readonly<Partial<Record<BodyField, string>>>;
}

/** What a workbook brings. */
export type ReturnedReading =
  | {
      readonly kind: 'read';
      readonly items: readonly ReturnedItem[];
      readonly unreadable: readonly UnreadableCell[];
    }
  | { readonly kind: 'refused'; readonly problem: ReturnedProblem };

/** Rows at the top of a sheet among which its head is looked for: forms put titles above. */
const HEAD_ROWS = 20;
/** A day as spreadsheets count them, of the years 1990 to 2100. */
const [FIRST_DAY, LAST_DAY] = [32_874, 73_415];
const DAY = 86_400_000;
/** From the spreadsheets' day 0 to 1 January 1970, and from the day 0 of those that count from 1904. */
const [EPOCH, EPOCH_1904] = [25_569, 24_107];
const WRITTEN_DAY = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?(?:[T ]\d{1,2}:\d{2}.{0,12})?$/;

/** A day out of what a cell holds: counted as spreadsheets do, or written; undefined for what is none. */
function dayOf(cell: ReturnedCell, from1904: boolean): string | undefined {
  if (cell.kind === 'number') {
    const days = Math.floor(cell.value) - (from1904 ? EPOCH_1904 : EPOCH);
    const counted = days + EPOCH;
    return counted >= FIRST_DAY && counted <= LAST_DAY ? new Date(days * DAY).toISOString().slice(0, 10) : undefined;
  }
  if (cell.kind !== 'words') return undefined;
  const [, year = '', month = '', date = ''] = WRITTEN_DAY.exec(cell.words.normalize('NFKC').trim()) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

const wordsOf = (cell: ReturnedCell | undefined): string =>
  cell?.kind === 'words' ? plainText(cell.words).trim() : cell?.kind === 'number' ? String(cell.value) : '';

type Columns = ReadonlyMap<RectificationColumn, number>;

/** Where the columns stand in a row of titles, in whichever language; undefined for a row that is no head. */
function columnsIn({ cells }: ReturnedRow, titles: ReadonlyMap<string, RectificationColumn>): Columns | undefined {
  const columns = new Map<RectificationColumn, number>();
  for (const [at, cell] of cells) {
    const column = titles.get(titleOf(wordsOf(cell)));
    if (column !== undefined && !columns.has(column)) columns.set(column, at);
  }
  const isHead = columns.has('item') && columns.has('problem') && BODY_FIELDS.some((field) => columns.has(field));
  return isHead ? columns : undefined;
}

function readField(field: BodyField, cell: ReturnedCell, from1904: boolean): string | { readonly why: UnreadableWhy } {
  if (cell.kind === 'formula' || cell.kind === 'error') return { why: cell.kind };
  const words = wordsOf(cell);
  if (field !== 'due' || words === '') return words.length > LONGEST_FIELD ? { why: 'too-long' } : words;
  return dayOf(cell, from1904) ?? { why: 'no-day' };
}

function readItems({ from1904, sheets }: ReturnedWorkbook, titles: ReadonlyMap<string, RectificationColumn>) {
  const items: ReturnedItem[] = [];
  const unreadable: UnreadableCell[] = [];
  let isFound = false;
  for (const { name: sheet, rows } of sheets) {
    const head = rows.slice(0, HEAD_ROWS).findIndex((row) => columnsIn(row, titles) !== undefined);
    const [first] = rows.slice(head, head + 1);
    const columns = head < 0 || first === undefined ? undefined : columnsIn(first, titles);
    if (columns === undefined) continue;
    isFound = true;
    for (const { row, cells } of rows.slice(head + 1)) {
      const at = (column: RectificationColumn) => cells.get(columns.get(column) ?? -1);
      const placeOf = (column: RectificationColumn) => `${columnName(columns.get(column) ?? 0)}${row}`;
      const number = wordsOf(at('item')).normalize('NFKC');
      // Rows of what nobody has confirmed have no number, and notes below the rows neither.
      if (readNumber(number) === undefined) continue;
      const fields: Partial<Record<BodyField, string>> = {};
      for (const field of BODY_FIELDS) {
        const cell = at(field);
        const read = cell === undefined ? '' : readField(field, cell, from1904);
        if (typeof read !== 'string') unreadable.push({ sheet, place: placeOf(field), ...read });
        else if (read !== '') fields[field] = read;
      }
      items.push({
        number,
        place: placeOf('item'),
        agency: wordsOf(at('agency')),
        problem: wordsOf(at('problem')),
        fields,
      });
    }
  }
  if (!isFound) throw stop({ reason: 'no-columns' });
  return { items, unreadable };
}

/**
 * Reads a workbook that came back from a body, or its sheet saved as CSV: what it filled in of 整改台账, item by item. `languages`: the words in which its
 * columns may be named. Words alone are taken over: no formula is worked out.
 */
export function readReturned(bytes: Uint8Array, languages: readonly Words[]): ReturnedReading {
  const titles = new Map(
    languages.flatMap(({ exported }) =>
      Object.entries(exported.columns.rectifications).map(
        ([column, title]) => [titleOf(title), column as RectificationColumn] as const,
      ),
    ),
  );
  try {
    return { kind: 'read', ...readItems(isText(bytes) ? readCsv(bytes) : readWorkbook(bytes), titles) };
  } catch (thrown) {
    return { kind: 'refused', problem: problemOf(thrown) };
  }
}
