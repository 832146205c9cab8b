import type { PageKind } from '../detect/page-kind';
import type { Quote } from '../read/quote';
import type { Contact } from './contact/report-contact';
import type { DateClaim, FlawedDate, IsoDate, Period, YearClaim } from './dates/report-dates';
import type { Edition, NoticeKey } from './form/editions';
import type { SectionKey, TableKey } from './form/keys';
import type { ReportTable, Spot } from './tables/report-table';

/** A block of the report's text (a paragraph, a heading, a line between two `<br>`), in page order. `text` has its white space folded. */
export interface TextBlock extends Quote {
  /** Position in the report, counted over text blocks and tables together. */
  readonly order: number;
  /** How it goes with a link; absent for text that is none. */
  readonly link?: 'around' | 'within';
}

/** The ordinal before a heading (一、 or （一） or 1.), as read. */
export interface HeadingNumber {
  readonly style: 'chinese' | 'bracketed-chinese' | 'arabic' | 'bracketed-arabic';
  readonly value: number;
}

/** A level-one heading of the report and what stands below it up to the next one. */
export interface Section {
  /** The statutory section it is, judged by its words; null for a heading beyond the six. */
  readonly key: SectionKey | null;
  readonly heading: Quote;
  /** The heading's words without numeral and punctuation, white space taken out. */
  readonly title: string;
  /** Null when the heading bears no numeral (or it was lost: 、总体情况). */
  readonly number: HeadingNumber | null;
  /** Whether the heading stands in a list that the page numbers by itself: its numeral is drawn and not in its text. */
  readonly isNumbered: boolean;
  /** Paragraphs below the heading, tables' text left out. */
  readonly blocks: readonly TextBlock[];
  /** The blocks' text, one a line. */
  readonly text: string;
  /** Official tables that stand in this section. */
  readonly tables: readonly TableKey[];
  /** Pictures below the heading big enough to hold a table (icons and spacers left out). */
  readonly images: readonly Spot[];
  /** Tables below the heading that match no official table. */
  readonly unmatchedTables: readonly Spot[];
}

/** A document that the report cites as its basis, by number (国办公开办函〔2021〕30号, 国务院令第711号) or by name alone. */
export interface BasisCitation {
  /** As written, white space taken out. */
  readonly text: string;
  /**
   * `malformed`: a number misquoted or not that of the notice named before it; `mismatched`: name and number of two different
   * notices; `unreadable`: digits were visibly lost by the page, so nothing may be said of it.
   */
  readonly known:
    | NoticeKey
    | 'regulation-2019'
    | 'regulation-2007'
    | 'malformed'
    | 'mismatched'
    | 'other'
    | 'unreadable';
  /** The year in the number; null where it has none. */
  readonly year: number | null;
  readonly quote: Quote;
}

/** What kind of body reports: it decides the deadline (条例 art. 49). `unclear` when the name does not tell. */
export type BodyKind = 'government' | 'department' | 'unclear';

/**
 * A name under which the reporting body appears. `preface`: whose report the text says it publishes; `compiler`: who is said
 * to have compiled it; `page-title`: the page's own title, where it is another than the report's.
 */
export interface AgencyClaim {
  readonly source: 'title' | 'page-title' | 'signature' | 'preface' | 'compiler' | 'metadata' | 'contact';
  /** As written. */
  readonly name: string;
  /** The name in full, where the report says what it is short for (以下简称…). */
  readonly full?: string;
  readonly quote: Quote;
}

/** What the page's head and chrome say (国办发〔2017〕47号, annex 网页设计规范). */
export interface PageMetadata {
  readonly articleTitle: Quote | null;
  readonly contentSource: Quote | null;
  readonly columnName: Quote | null;
  readonly columnType: Quote | null;
  readonly breadcrumb: Quote | null;
  readonly siteDomain: string | null;
}

/** A link to a document (doc, docx, wps, pdf, xls …) inside the report's body or right below it. */
export interface Attachment {
  readonly quote: Quote;
  readonly href: string;
}

/** A part of the report that stands in the page and is not shown at the moment: a sheet of tabs, a page of 正文分页, a closed fold. */
export interface UnshownPart {
  /** Statutory sections that have their content there. */
  readonly sections: readonly SectionKey[];
  readonly tables: readonly TableKey[];
  /** Its first line. */
  readonly quote: Quote;
}

/** A figure that is crossed out where it stands. */
export interface StruckFigure {
  /** The words crossed out. */
  readonly struck: string;
  /** The block or cell around them, with what is left of it. */
  readonly quote: Quote;
  /** The official table it stands in; null for the text. */
  readonly table: TableKey | null;
}

/** A figure that stands in a box for writing. */
export interface BoxedFigure {
  /** What is in the box. */
  readonly quote: Quote;
  /** The official table it stands in; null for the text. */
  readonly table: TableKey | null;
}

/** An annual report as read from one page: facts only, nothing judged. Plain data: what survives JSON is all there is. */
export interface Report {
  readonly kind: PageKind;
  /** Why the page is no report that can be checked, or an older one: keys of the message catalogue; empty for `annual-report`. */
  readonly why: readonly string[];
  /** The place that holds the report. */
  readonly at: number;
  /** The address the page came from; empty when unknown. Used for its host only, never for its dates. */
  readonly url: string;
  readonly title: Quote | null;
  readonly agency: string | null;
  readonly agencyClaims: readonly AgencyClaim[];
  readonly bodyKind: BodyKind;
  readonly year: number | null;
  readonly yearClaims: readonly YearClaim[];
  /** The template that most of the tables follow; null without tables. */
  readonly edition: Edition | null;
  readonly period: Period | null;
  readonly dates: readonly DateClaim[];
  readonly flawedDates: readonly FlawedDate[];
  /** The publication day the page shows or its metadata give, else null. */
  readonly published: IsoDate | null;
  readonly documentNumber: Quote | null;
  readonly basis: readonly BasisCitation[];
  readonly contact: Contact | null;
  readonly metadata: PageMetadata;
  /** Text before the first section heading. */
  readonly preface: readonly TextBlock[];
  readonly sections: readonly Section[];
  /** Text after the last section that is signature, copies, attachments. */
  readonly closing: readonly TextBlock[];
  readonly tables: Readonly<Partial<Record<TableKey, ReportTable>>>;
  readonly attachments: readonly Attachment[];
  /** Parts that were read though they are not shown at the moment, since nothing that is shown has what they hold. */
  readonly unshown: readonly UnshownPart[];
  readonly struckFigures: readonly StruckFigure[];
  readonly boxedFigures: readonly BoxedFigure[];
  /** All text blocks of the report in page order. */
  readonly blocks: readonly TextBlock[];
}
