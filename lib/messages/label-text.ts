import type { SectionKey, TableKey } from '../report/form/keys';
import type { Head } from '../rules/catalogue/declaration';

/** Names in one language of everything that a result speaks of by key. */
export interface LabelText {
  /** 表二, Table 2. */
  readonly tables: Readonly<Record<TableKey, string>>;
  readonly sections: Readonly<Record<SectionKey, string>>;
  /** Blocks of table 2, by key (`article-20-1`). */
  readonly captions: Readonly<Record<string, string>>;
  /** Short names: long official labels are cut to what tells them apart. */
  readonly rows: Readonly<Record<TableKey, Readonly<Record<string, string>>>>;
  readonly columns: Readonly<Record<TableKey, Readonly<Record<string, string>>>>;
  /** The aspects of section 1. */
  readonly aspects: Readonly<Record<string, string>>;
  /** Fields of the contact block, sources of dates and names, and other subjects that are no table or section. */
  readonly fields: Readonly<Record<string, string>>;
  readonly heads: Readonly<Record<Head, string>>;
  /** Why a page is no report that can be checked, or an older one. */
  readonly why: Readonly<Record<string, string>>;
  /** For a reason that has no sentence of its own. */
  readonly unknownWhy: string;
  /** For a finding, by its rule's name, that lacks the values its sentence is made of. */
  readonly untold: (name: string) => string;
  /** For a finding that only counts those of its rule, by its name, that are not told one by one. */
  readonly further: (name: string, count: number) => string;
  /** A finding's sentence, and that sums can't be decided for it. */
  readonly leavesUndecided: (sentence: string, sums: number) => string;
  /** The subject of a finding about the report as a whole. */
  readonly report: string;
  /** Words in quotation marks. */
  readonly quote: (words: string) => string;
  /** Quoted items in a row. */
  readonly list: (items: readonly string[]) => string;
  /** Items in a row that are not quoted. */
  readonly items: (items: readonly string[]) => string;
  /** `shown` of `count` items were named. */
  readonly andMore: (shown: string, count: number) => string;
  /** A cell's name with the words in it. */
  readonly saying: (name: string, words: string) => string;
  /** A table and what of it is meant: 表三 · 自然人. */
  readonly within: (table: string, part: string) => string;
  readonly cross: (row: string, column: string) => string;
  /** A pass: what holds, of what, with what was compared ('' where there was nothing to compare). */
  readonly pass: (passed: string, subject: string, compared: string) => string;
  /** Signs of a written-out equation. */
  readonly plus: string;
  readonly equals: string;
}
