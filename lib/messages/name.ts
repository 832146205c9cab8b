import type { CellKey, SectionKey, TableKey } from '../report/form/keys';
import type { Subject } from '../rules/rule';
import { labels as en } from './en/labels';
import type { LabelText } from './label-text';
import type { Language } from './language';
import { wordOf } from './word-of';
import { labels as zh } from './zh-CN/labels';

const LABELS: Readonly<Record<Language, LabelText>> = { 'zh-CN': zh, en };

/** All names in a language. */
export function labelsIn(language: Language): LabelText {
  return LABELS[language];
}

/** 表三, Table 3. */
export function nameTable(key: TableKey, language: Language): string {
  return LABELS[language].tables[key];
}

/** The statutory heading, with its numeral. */
export function nameSection(key: SectionKey, language: Language): string {
  return LABELS[language].sections[key];
}

/** A row's short name; the key itself for a row that the official table does not have. */
export function nameRow(table: TableKey, row: string, language: Language): string {
  return wordOf(LABELS[language].rows[table], row) ?? row;
}

/** A block of table 2, by the item that it reports: 第二十条第（一）项. */
export function nameBlock(block: string, language: Language): string {
  return wordOf(LABELS[language].captions, block) ?? block;
}

/** A column's name; for table 2 also with its block before it (`article-20-1/made`). */
export function nameColumn(table: TableKey, column: string, language: Language): string {
  const text = LABELS[language];
  const slash = column.indexOf('/');
  const caption = slash < 0 ? undefined : wordOf(text.captions, column.slice(0, slash));
  const key = column.slice(slash + 1);
  const name = wordOf(text.columns[table], key) ?? wordOf(text.captions, key) ?? key;
  return caption === undefined ? name : text.within(caption, name);
}

/** A row and a column: 二、上年结转 × 自然人. */
export function nameCrossing(table: TableKey, row: string, column: string, language: Language): string {
  return LABELS[language].cross(nameRow(table, row, language), nameColumn(table, column, language));
}

/** A cell with its table: 表三 · 二、上年结转 × 自然人. */
export function nameCell(cell: CellKey, language: Language): string {
  const crossing = nameCrossing(cell.table, cell.row, cell.column, language);
  return LABELS[language].within(nameTable(cell.table, language), crossing);
}

/** What a finding is about: a cell, row, column, table, section or field; the whole report where it names none. */
export function nameSubject(subject: Subject, language: Language): string {
  const text = LABELS[language];
  const { table, row, column, section, field } = subject;
  if (table && row && column) return nameCell({ table, row, column }, language);
  if (table) {
    const part = row
      ? nameRow(table, row, language)
      : column
        ? nameColumn(table, column, language)
        : field && (wordOf(text.fields, field) ?? text.quote(field));
    return part ? text.within(nameTable(table, language), part) : nameTable(table, language);
  }
  if (section) return nameSection(section, language);
  return field === undefined ? text.report : (wordOf(text.fields, field) ?? text.quote(field));
}

/** Cells given as `row/column`, the first `most` by name and the count of all; `texts`: what each says, told behind its name. */
export function nameCells(
  table: TableKey,
  cells: readonly string[],
  language: Language,
  most = 6,
  texts: readonly string[] = [],
): string {
  const text = LABELS[language];
  const names = cells.slice(0, most).map((cell, index) => {
    const slash = cell.indexOf('/');
    const name = text.quote(nameCrossing(table, cell.slice(0, slash), cell.slice(slash + 1), language));
    const words = texts[index];
    return words === undefined ? name : text.saying(name, words);
  });
  const shown = texts.length > 0 ? text.items(names) : text.list(names);
  return cells.length > most ? text.andMore(shown, cells.length) : shown;
}

/** Any items in quotation marks, joined, at most `most` of them. */
export function quoteAll(items: readonly string[], language: Language, most = 8): string {
  const text = LABELS[language];
  const shown = text.list(items.slice(0, most).map(text.quote));
  return items.length > most ? text.andMore(shown, items.length) : shown;
}
