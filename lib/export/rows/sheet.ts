import type { SheetKey } from '../../messages/columns';
import type { IsoDate } from '../../report/dates/report-dates';
import { writeMoment } from './moment';

/** A cell by what it holds; null for an empty one. A link is an address that a click opens, where it is one of the web. */
export type SheetCell =
  /** A head stands over others within the rows. */
  | { readonly kind: 'text' | 'link' | 'head'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly day: IsoDate }
  /** ISO 8601, UTC; shown by the clock of Beijing. */
  | { readonly kind: 'time'; readonly moment: string }
  | null;

/** A column of a sheet. */
export interface SheetColumn {
  readonly title: string;
  /** In characters of half width, as spreadsheets count. */
  readonly width: number;
  readonly align: 'start' | 'centre';
  /** What a person may choose in a cell; nothing for free text. */
  readonly choices: readonly string[];
  /** Whether whoever gets the sheet is to fill it in; where a sheet has such columns, all others are protected. */
  readonly isAsked?: boolean;
}

/** A cell a column, in their order. */
export type SheetRow = readonly SheetCell[];

/** The papers that a sheet may be printed on, the first where nothing else is said. */
export const PAPERS = ['A3', 'A4'] as const;
export type Paper = (typeof PAPERS)[number];

/** How the sheets of a workbook are printed. */
export interface PrintSetup {
  /** What stands above each page, before the sheet's own name; '' for the name alone. */
  readonly heading: string;
  /** The paper it fits in width, lying across. */
  readonly paper: Paper;
}

/** What a sheet is before anything stands in it. */
export interface SheetForm {
  readonly key: SheetKey;
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** How many of them, from the first, are printed; all where it is not said. */
  readonly printed?: number;
}

/** A sheet before it becomes a file of some kind. */
export interface Sheet extends SheetForm {
  readonly rows: readonly SheetRow[];
  /** Sentences below the rows, about the sheet as a whole. */
  readonly notes: readonly string[];
  /** Whether its rows are several tables, that have no filter in common. */
  readonly isFree?: boolean;
}

/** What a cell shows, as words; times by the clock of Beijing. */
export function wordsOfCell(cell: SheetCell): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text':
    case 'link':
    case 'head':
      return cell.text;
    case 'number':
      return String(cell.value);
    case 'date':
      return cell.day;
    case 'time':
      return writeMoment(cell.moment);
  }
}

/** A cell of words; empty for none. */
export function text(words: string | null): SheetCell {
  return words === null || words === '' ? null : { kind: 'text', text: words };
}

/** A cell over others. */
export function head(words: string): SheetCell {
  return { kind: 'head', text: words };
}

/** A cell with a number; empty for none. */
export function number(value: number | null): SheetCell {
  return value === null ? null : { kind: 'number', value };
}

/** A cell with a calendar day; empty for none, words for what is no day. */
export function date(day: IsoDate | null): SheetCell {
  if (day === null) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? { kind: 'date', day } : text(day);
}

/** A cell with a moment. */
export function time(moment: string): SheetCell {
  return Number.isNaN(Date.parse(moment)) ? text(moment) : { kind: 'time', moment };
}

/** A cell with an address. */
export function link(url: string): SheetCell {
  return url === '' ? null : { kind: 'link', text: url };
}

/** Whether an address may be made to open on a click: one of the web, and nothing that runs or reads. */
export function opensOnClick(url: string): boolean {
  return /^https?:\/\/[^\s"<>\\^`{|}]{1,2000}$/i.test(url);
}
