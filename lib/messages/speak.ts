import type { CellKey, SectionKey, TableKey } from '../report/form/keys';
import type { Data } from '../rules/rule';
import { listOf, tableOf, wordsOf } from './data';
import type { LabelText } from './label-text';
import {
  nameBlock,
  nameCell,
  nameCells,
  nameColumn,
  nameCrossing,
  nameRow,
  nameSection,
  nameTable,
  quoteAll,
} from './name';
import { wordOf } from './word-of';

/** How much a sentence tells of a list or a passage before it drowns in it. */
export const MOST = { names: 3, sums: 4, quotes: 6, labelCharacters: 24, passageCharacters: 40 } as const;

/** What is blank in a table, by name: whole columns, and single cells beside them; null where there are none. */
export interface BlankNames {
  readonly whole: string | null;
  readonly single: string | null;
}

/** The two ends of a key such as `row/column`, parted at its first slash. */
export function partKey(key: string): readonly [string, string] {
  const slash = key.indexOf('/');
  return [key.slice(0, slash), key.slice(slash + 1)];
}

/** Words of at most `most` characters; `sign` stands for what is left out of longer ones. */
export function cutWords(words: string, most: number, sign: string): string {
  return words.length > most ? `${words.slice(0, most)}${sign}` : words;
}

/** The helpers that the sentences of one language are made with: what an outcome's data speaks of, in that language's names. */
export function speaker(labels: LabelText) {
  const words = { labels };
  const quote = labels.quote;
  const column = (data: Data, key = 'column') => nameColumn(tableOf(data), wordsOf(data, key), words);
  const quoted = (items: readonly string[], most?: number) => quoteAll(items, words, most);

  /** A cell given as `table/row/column`. */
  function nameKey(key: string): string {
    const [table = '', row = '', name = ''] = key.split('/');
    return nameCell({ table: table as TableKey, row, column: name }, words);
  }

  /** Columns that are blank from top to bottom by name, then the single cells. */
  function nameBlanks(table: TableKey, all: readonly string[], columns: readonly string[], most?: number): BlankNames {
    const rest = all.filter((cell) => !columns.includes(partKey(cell)[1]));
    return {
      whole: columns.length === 0 ? null : quoted(columns.map((key) => nameColumn(table, key, words))),
      single: rest.length === 0 ? null : nameCells(table, rest, words, most),
    };
  }

  return {
    quote,
    quoteAll: quoted,
    /** A list in the data, each item in quotation marks. */
    quoteList: (data: Data, key: string, most?: number) => quoted(listOf(data, key), most),
    nameTable: (key: string) => nameTable(key as TableKey, words),
    nameSection: (key: string) => nameSection(key as SectionKey, words),
    nameRow: (table: TableKey, key: string) => nameRow(table, key, words),
    nameBlock: (key: string) => nameBlock(key, words),
    nameColumn: (table: TableKey, key: string) => nameColumn(table, key, words),
    nameCell: (cell: CellKey) => nameCell(cell, words),
    /** A field of the report, or where a name or a date was read. */
    nameField: (key: string) => wordOf(labels.fields, key) ?? key,
    nameAspect: (key: string) => wordOf(labels.aspects, key) ?? key,
    quoteRow: (table: TableKey, key: string) => quote(nameRow(table, key, words)),
    quoteColumn: (table: TableKey, key: string) => quote(nameColumn(table, key, words)),
    nameKey,
    /** Cells in the data, given as `table/row/column`. */
    quoteKeys: (data: Data, key: string, most?: number) => quoted(listOf(data, key).map(nameKey), most),
    /** Sections in the data. */
    quoteSections: (data: Data, key: string) =>
      quoted(listOf(data, key).map((section) => nameSection(section as SectionKey, words))),
    quoteAspects: (data: Data) =>
      quoted(listOf(data, 'aspects').map((aspect) => wordOf(labels.aspects, aspect) ?? aspect)),
    /** Rows and columns in the data, of the table that it is about. */
    quoteRows: (data: Data, most?: number) =>
      quoted(
        listOf(data, 'rows').map((row) => nameRow(tableOf(data), row, words)),
        most,
      ),
    quoteColumns: (data: Data) => quoted(listOf(data, 'columns').map((key) => nameColumn(tableOf(data), key, words))),
    table: (data: Data) => nameTable(tableOf(data), words),
    tables: (data: Data) => listOf(data, 'tables').map((key) => nameTable(key as TableKey, words)),
    section: (data: Data) => nameSection(wordsOf(data, 'section') as SectionKey, words),
    row: (data: Data) => nameRow(tableOf(data), wordsOf(data, 'row'), words),
    column,
    crossing: (data: Data) => nameCrossing(tableOf(data), wordsOf(data, 'row'), wordsOf(data, 'column'), words),
    cells: (data: Data, key = 'cells') => nameCells(tableOf(data), listOf(data, key), words),
    /** Cells with what each says. */
    wordedCells: (data: Data) =>
      nameCells(tableOf(data), listOf(data, 'cells'), words, MOST.quotes, listOf(data, 'texts')),
    blanks: (data: Data) => nameBlanks(tableOf(data), listOf(data, 'cells'), listOf(data, 'columns')),
    /** The blanks of one of several tables: the data names them as `table/row/column` and `table/column`. */
    blanksIn: (data: Data, table: string) => {
      const own = (key: string) =>
        listOf(data, key).flatMap((name) => (name.startsWith(`${table}/`) ? [name.slice(table.length + 1)] : []));
      return nameBlanks(table as TableKey, own('cells'), own('columns'), MOST.names);
    },
    /** A sum written out: its parts and what they make. */
    sum: (data: Data, parts: string, made: string) =>
      `${listOf(data, parts).join(labels.plus)}${labels.equals}${wordsOf(data, made)}`,
  };
}
