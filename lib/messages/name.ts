import type { CellKey, SectionKey, TableKey } from '../report/form/keys';
import type { Subject } from '../rules/rule';
import { ABSENT } from './data';
import type { LabelText } from './label-text';
import { wordOf } from './word-of';

/** Words of a language that things can be named in. */
export interface Naming {
  readonly labels: LabelText;
}

/** What a table calls one of its rows or columns, else `other`, else the key itself; of a table that is none, nothing is told. */
function nameIn(
  names: Readonly<Record<TableKey, Readonly<Record<string, string>>>>,
  table: TableKey,
  key: string,
  other: string = key,
): string {
  const own = wordOf(names, table);
  return own === undefined ? ABSENT : (wordOf(own, key) ?? other);
}

/** 表三, Table 3. */
export function nameTable(key: TableKey, words: Naming): string {
  return wordOf(words.labels.tables, key) ?? ABSENT;
}

/** The statutory heading, with its numeral. */
export function nameSection(key: SectionKey, words: Naming): string {
  return wordOf(words.labels.sections, key) ?? ABSENT;
}

/** A row's short name; the key itself for a row that the official table does not have. */
export function nameRow(table: TableKey, row: string, words: Naming): string {
  return nameIn(words.labels.rows, table, row);
}

/** A block of table 2, by the item that it reports: 第二十条第（一）项. */
export function nameBlock(block: string, words: Naming): string {
  return wordOf(words.labels.captions, block) ?? block;
}

/** A column's name; for table 2 also with its block before it (`article-20-1/made`). */
export function nameColumn(table: TableKey, column: string, words: Naming): string {
  const text = words.labels;
  const slash = column.indexOf('/');
  const caption = slash < 0 ? undefined : wordOf(text.captions, column.slice(0, slash));
  const key = column.slice(slash + 1);
  const name = nameIn(text.columns, table, key, wordOf(text.captions, key));
  return caption === undefined ? name : text.within(caption, name);
}

/** A row and a column: 二、上年结转 × 自然人. */
export function nameCrossing(table: TableKey, row: string, column: string, words: Naming): string {
  return words.labels.cross(nameRow(table, row, words), nameColumn(table, column, words));
}

/** A cell with its table: 表三 · 二、上年结转 × 自然人. */
export function nameCell(cell: CellKey, words: Naming): string {
  const crossing = nameCrossing(cell.table, cell.row, cell.column, words);
  return words.labels.within(nameTable(cell.table, words), crossing);
}

/** What a finding is about: a cell, row, column, table, section or field; the whole report where it names none. */
export function nameSubject(subject: Subject, words: Naming): string {
  const text = words.labels;
  const { table, row, column, section, field } = subject;
  if (table && row && column) return nameCell({ table, row, column }, words);
  if (table) {
    const part = row
      ? nameRow(table, row, words)
      : column
        ? nameColumn(table, column, words)
        : field && (wordOf(text.fields, field) ?? text.quote(field));
    return part ? text.within(nameTable(table, words), part) : nameTable(table, words);
  }
  if (section) return nameSection(section, words);
  return field === undefined ? text.report : (wordOf(text.fields, field) ?? text.quote(field));
}

/** Cells given as `row/column`, the first `most` by name and the count of all; `texts`: what each says, told behind its name. */
export function nameCells(
  table: TableKey,
  cells: readonly string[],
  words: Naming,
  most = 6,
  texts: readonly string[] = [],
): string {
  const text = words.labels;
  const names = cells.slice(0, most).map((cell, index) => {
    const slash = cell.indexOf('/');
    const name = text.quote(nameCrossing(table, cell.slice(0, slash), cell.slice(slash + 1), words));
    const told = texts[index];
    return told === undefined ? name : text.saying(name, told);
  });
  const shown = texts.length > 0 ? text.items(names) : text.list(names);
  return cells.length > most ? text.andMore(shown, cells.length) : shown;
}

/** Any items in quotation marks, joined, at most `most` of them. */
export function quoteAll(items: readonly string[], words: Naming, most = 8): string {
  const text = words.labels;
  const shown = text.list(items.slice(0, most).map(text.quote));
  return items.length > most ? text.andMore(shown, items.length) : shown;
}
