import type { AspectWords } from './aspects';
import type { SectionKey, TableKey } from './keys';
import type { OfficialLabel, ProactiveBlock } from './official';

/**
 * A reconciliation relation (勾稽关系) inside a report: in every line of a table, the cells of `left` add up to those of
 * `right`. Each family is a rule of its own.
 */
export interface SumRelation {
  /** The last word of its rule's id (`reconciliation/…`). */
  readonly family: string;
  readonly table: TableKey;
  /** `row`: asked of every row, `left` and `right` are columns; `column`: asked of every column, they are rows. */
  readonly each: 'row' | 'column';
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The form itself prints it. */
  readonly printed?: true;
  /** What one column has too much another may lack: an application counted under one applicant when received, under another when answered. */
  readonly exchanges?: true;
}

/** A row of table 3 that last year's report hands on to a row of this year's, in every column. */
export interface CarriedRelation {
  /** The last word of its rule's id (`reconciliation/…`). */
  readonly family: string;
  readonly kind: 'carried';
  /** Of last year's report. */
  readonly before: string;
  /** Of this year's. */
  readonly stated: string;
}

/** A number of table 2 that follows from last year's; soft, as clean-ups and expiry change such stocks too. */
export interface StockRelation {
  readonly family: string;
  readonly kind: 'stock';
  readonly rows: readonly string[];
  /** Columns of last year's table. */
  readonly before: readonly string[];
  /** Columns of this year's table, as the rest. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The column that must say what comes out. */
  readonly stated: string;
}

/** A relation across years. */
export type YearRelation = CarriedRelation | StockRelation;

/** The notice that set an edition of the form. */
export interface FormNotice {
  /** As cited, without spaces: 国办公开办函〔2021〕30号. */
  readonly cited: string;
  readonly year: number;
  readonly number: number;
  /** Its date (ISO); null where it is not known. */
  readonly issued: string | null;
  /** Its name behind the issuer's, as a pattern; 《 and 》 stand for whatever brackets there are, or none. */
  readonly name: string;
}

/** The rows and columns of a table, in order. */
export interface FormTable {
  readonly rows: readonly OfficialLabel[];
  readonly columns: readonly OfficialLabel[];
}

/** An edition of the official form: what the reports of its years have in their tables, what adds up, and what the text must say. */
export interface Form {
  readonly edition: string;
  /** The first report year that it holds for; it ends where the next edition begins. */
  readonly firstYear: number;
  readonly notice: FormNotice;
  readonly tables: {
    /** The blocks of table 2; a column of money says its unit. */
    readonly proactive: readonly ProactiveBlock[];
    readonly requests: FormTable;
    readonly 'review-litigation': FormTable;
  };
  readonly sums: readonly SumRelation[];
  readonly acrossYears: readonly YearRelation[];
  readonly asks: {
    /** The statutory wording of each section's heading, without its numeral. */
    readonly sections: Readonly<Record<SectionKey, string>>;
    /** What section 1 has to tell of, by key, and how it shows; none where the edition names none. */
    readonly aspects: Readonly<Record<string, AspectWords>>;
    /** 不宜泛化: nothing beyond the six sections. */
    readonly nothingBeyond: boolean;
    /** Section 6 says what fees for handling information were collected. */
    readonly processingFee: boolean;
  };
}
