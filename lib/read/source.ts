import type { Grid } from './grid';
import type { Quote } from './quote';
import type { Steps } from './steps';

/** A line of text: a paragraph, a heading, or the part of one between two breaks. */
export interface Line extends Quote {
  readonly kind: 'text';
  /** Position among the items, counted from 0. */
  readonly order: number;
  /** Whether it is set as a heading. */
  readonly isHeading: boolean;
  /** Whether it stands in a list that the page numbers by itself: the numeral is drawn and not in the text. */
  readonly isNumbered: boolean;
  /** Whether it stands in a part that is there to find one's way by. */
  readonly isNavigation: boolean;
  /** `around`: it stands in a link; `within`: it is nothing but a link, as the lines of a table of contents are; null for other text. */
  readonly link: 'around' | 'within' | null;
}

/** A data table; its text is not repeated as lines. */
export interface TableItem {
  readonly kind: 'table';
  readonly at: number;
  readonly order: number;
  readonly grid: Grid;
  /** Its own captions. */
  readonly captions: readonly Quote[];
  /** Characters of all that stands in it, drawn or not. */
  readonly length: number;
}

/** A picture; its width in px as the page gives it, null where it does not. */
export interface Picture {
  readonly kind: 'image';
  readonly at: number;
  readonly order: number;
  readonly width: number | null;
}

/** One thing of a source, in reading order. */
export type Item = Line | TableItem | Picture;

/** A labelled value of the page's head list or information line (发布日期：2020-01-31; 公开日期 | 2024-01-17). */
export interface Field {
  /** The label without blanks and colon. */
  readonly label: string;
  /** The value, compatibility forms and white space folded. */
  readonly value: string;
  /** Where the value stands. */
  readonly at: number;
  /** The label stands in a place of its own: a cell of a head list. */
  readonly listed: boolean;
}

/** A value of the page's metadata; its name in small letters. */
export interface MetaValue extends Quote {
  readonly name: string;
}

/** A link with its words as they are drawn. */
export interface Link extends Quote {
  readonly href: string;
}

/** Words with a digit in them that are crossed out, and what is left around them. */
export interface StruckWords {
  readonly struck: string;
  readonly quote: Quote;
}

/** How the places of a source lie in one another. */
export interface Boxes {
  /** Whether a place is, or holds, another. */
  readonly holds: (outer: number, inner: number) => boolean;
  /** The least place that holds both. */
  readonly around: (one: number, other: number) => number;
  /** The place that a place stands in; null for the outermost. */
  readonly parentOf: (at: number) => number | null;
  /** What stands right in a place, in order. */
  readonly childrenOf: (at: number) => readonly number[];
  /** Places of one kind have the same name, role and first class. */
  readonly kindOf: (at: number) => string;
  /** All words of a place, drawn or not, white space folded. */
  readonly textOf: (at: number) => string;
}

/** The part of a source that is the report's own. */
export interface Body {
  readonly at: number;
  readonly items: readonly Item[];
  readonly links: readonly Link[];
  readonly struck: readonly StruckWords[];
  /** Figures in boxes for writing. */
  readonly boxed: readonly Quote[];
}

/** A part that is there and not shown: a sheet of tabs, a closed fold. What it says is what would be shown of it. */
export interface FoldedPart {
  readonly at: number;
  readonly text: string;
  readonly items: readonly Item[];
  /** What stands right before it; null where nothing with words does. */
  readonly before: number | null;
  /** The same for sheets that one bar of tabs brings up. */
  readonly kind: string;
}

/** A page or a document as its reader gives it: what stands in it, where, and what it says of itself. Nothing of it is understood yet. */
export interface Source {
  /** The address it came from; '' when unknown. */
  readonly url: string;
  /** The place that holds all that is drawn. */
  readonly at: number;
  /** Larger than any that holds a report: then nothing of it was read. */
  readonly isTooLarge: boolean;
  readonly items: readonly Item[];
  /** What it calls itself, outside the text. */
  readonly title: Quote | null;
  readonly meta: readonly MetaValue[];
  /** What is set as a title or a heading of the first three levels. */
  readonly headings: readonly Quote[];
  /** Days of publication in places of their own. */
  readonly publishTimes: readonly Quote[];
  /** The way to it from the site's front. */
  readonly breadcrumb: Quote | null;
  readonly boxes: Boxes;
  /**
   * Values with one of these labels (an alternation of a regular expression), in page order. `bareValue`: how a value begins
   * that needs no colon before it (发布日期 2026-01-21), the source of a regular expression.
   */
  readonly fields: (labels: string, bareValue?: string) => readonly Field[];
  /** Short lines that may be a day and what stands beside it, in page order, also those within others. */
  readonly dayLines: () => readonly Quote[];
  /** The part that is the report's, told by its headings and tables. */
  readonly body: (landmarks: readonly number[]) => Steps<Body>;
  /** What is not shown, outermost parts, in page order. */
  readonly folded: () => Iterable<FoldedPart>;
  /** The same source with some of those parts shown. */
  readonly opened: (parts: readonly number[]) => Steps<Source>;
}
