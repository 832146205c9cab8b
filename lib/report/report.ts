import type { PageKind } from '../detect/page-kind';
import type { Quote } from '../read/quote';
import type { NumberReading } from '../text/number';
import type { Amount } from './form/amount';
import type { Edition, NoticeKey } from './form/editions';
import type { CellKey, SectionKey, TableKey } from './form/keys';

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A place in the page. */
export interface Spot {
  readonly at: number;
}

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

/** A cell of an official table that was found on the page. */
export interface ReportCell extends CellKey {
  /** The cell's text as the page has it, trimmed. */
  readonly text: string;
  /** As typed; for money the normalised value is `amount.value`. */
  readonly reading: NumberReading;
  /** What a cell of money with a number in it comes to; no other cell has one. */
  readonly amount?: Amount;
  /** Given where it holds a box of a web form that a reader types into. */
  readonly isBox?: true;
  readonly at: number;
}

/** A row or column label that was matched to the official one. */
export interface MatchedLabel {
  readonly key: string;
  /** The official wording. */
  readonly official: string;
  readonly quote: Quote;
  /**
   * False where words were lost or changed, beyond the variants that are in common use; the words may even be none, or too few
   * to tell by themselves, where the place of the row or column tells (`quote.text` is then '' or what is left).
   */
  readonly exact: boolean;
  /** The unit that stands beside its words, in brackets or behind a slash (件, 万元); null where none does. */
  readonly unit: string | null;
  /** What else stands beside its words and not in the official label: a remark, instructions of a template. */
  readonly remark: string | null;
}

/** Two or more official rows in one label, with one set of figures: 行政处罚、行政强制. */
export interface JoinedRows {
  readonly rows: readonly string[];
  readonly quote: Quote;
}

/** One official table (2, 3 or 4), put together from one `<table>` of the page or several. */
export interface ReportTable {
  readonly key: TableKey;
  /** The template its rows and columns follow; table 4 is the same in both: null. */
  readonly edition: Edition | null;
  /** The tables of the page it was read from, in page order. */
  readonly parts: readonly Spot[];
  readonly rows: readonly MatchedLabel[];
  readonly columns: readonly MatchedLabel[];
  /** Captions of table 2's blocks (第二十条第（一）项); empty for tables 3 and 4. */
  readonly captions: readonly MatchedLabel[];
  readonly cells: readonly ReportCell[];
  /** Cells that stand on the page once more, as in another copy of the table; `cells` has the first ones. */
  readonly repeated: readonly ReportCell[];
  /** Official rows of `edition` that are not there. */
  readonly missingRows: readonly string[];
  /** Official columns that are not there (for table 2: `caption/column`). */
  readonly missingColumns: readonly string[];
  /** What stands in the place of a missing row or column (by its name in the two lists above), where something does. */
  readonly instead: Readonly<Record<string, Quote>>;
  /** Rows of the form that stand in one row of the page; they are missing rows. */
  readonly joined: readonly JoinedRows[];
  /** Blocks of table 2 (`article-20-1`) whose figures stand under no header; their columns are missing ones. */
  readonly headless: readonly string[];
  /** Rows with numbers whose label matches no official row, those in the place of one left out. */
  readonly unknownRows: readonly Quote[];
  /** True when so few official rows are there that no sum may be made. */
  readonly incomplete: boolean;
}

/** A report year that some part of the report names. */
export interface YearClaim {
  readonly source: 'title' | 'page-title' | 'period' | 'preface' | 'signature' | 'metadata';
  readonly year: number;
  readonly quote: Quote;
}

/** A day on which the report says, or its page says, that it was signed, issued or published. */
export interface DateClaim {
  /** `metadata`: a PubDate or the head list; `shown`: a publication line on the page; `signature`: below the text; `issued`: an 印发 line. */
  readonly source: 'metadata' | 'shown' | 'signature' | 'issued';
  readonly date: IsoDate;
  readonly quote: Quote;
}

/** What is written as a day of the report and is none: a day that the calendar does not have, or a month alone. */
export interface FlawedDate {
  readonly source: 'shown' | 'signature' | 'issued';
  readonly flaw: 'no-such-day' | 'no-day';
  readonly quote: Quote;
}

/** The period the figures cover (统计期限), where the report states one. A null end could not be read, as `flaw` says, or is not stated where `flaw` is null. */
export interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** `digits-lost`: the page damaged a day; `no-such-day`: the calendar does not have it. */
  readonly flaw: 'digits-lost' | 'no-such-day' | null;
  readonly quote: Quote;
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

/** One value of the contact block. `value` is normalised (half-width digits, one hyphen), `quote` is as written. */
export interface ContactField {
  readonly value: string;
  readonly quote: Quote;
}

/** The report's contact block (如有疑问，请与…联系…). A field that is not there is null or an empty list. */
export interface Contact {
  readonly block: Quote;
  readonly office: ContactField | null;
  readonly address: ContactField | null;
  readonly phones: readonly ContactField[];
  readonly faxes: readonly ContactField[];
  readonly postcode: ContactField | null;
  readonly email: ContactField | null;
  /** The web addresses named in it, then those that the report's first lines name. */
  readonly websites: readonly ContactField[];
  /** Emptied slots, unpaired brackets and dangling separators, as written. */
  readonly strayPunctuation: readonly Quote[];
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
