import type { Quote } from '../../read/quote';
import type { NumberReading } from '../../text/number';
import type { Amount } from '../form/amount';
import type { Edition } from '../form/editions';
import type { CellKey, TableKey } from '../form/keys';

/** A place in the page. */
export interface Spot {
  readonly at: number;
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
