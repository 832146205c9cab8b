import type { PageKind } from '../detect/page-kind';
import type { Location } from '../read/location';
import type { IsoDate } from '../report/dates/report-dates';
import type { AmountUnit } from '../report/form/amount';
import type { CellKey, SectionKey, TableKey } from '../report/form/keys';
import type { BodyKind } from '../report/report';
import type { Severity } from '../rules/catalogue/declaration';
import type { Data, Subject } from '../rules/rule';

/** An edition as it was saved, named by its year: a later version may have saved one that this version does not know. */
export type SavedEdition = string;

/** Words of the page as they can be saved: the quote and where it stood. */
export interface Evidence {
  readonly quote: string;
  readonly place: Location;
}

/** A term of an equation as it can be saved; `value` null for a blank or missing cell (counted as 0), `text` null for a missing one. */
export interface SavedTerm {
  readonly sign: 1 | -1;
  readonly cell: CellKey & { readonly text: string | null; readonly value: number | null };
  readonly place: Location | null;
  /** The report that the figure stands in; only equations across reports name it. `place` is then one of that report's page. */
  readonly source?: TermSource;
}

/** A report that a figure was taken from. */
export interface TermSource {
  readonly url: string;
  readonly year: number | null;
  readonly agency: string | null;
}

export interface SavedEquation {
  readonly terms: readonly SavedTerm[];
  readonly computed: number;
  readonly reported: number;
}

/** What failed, or could not be decided: an Outcome with its places written out. */
export interface Finding {
  /** Stable for the same rule and subject on the same page: key of lists and of decisions. */
  readonly id: string;
  readonly rule: string;
  readonly outcome: 'failed' | 'cantTell';
  readonly severity: Severity;
  readonly subject: Subject;
  readonly reason: string;
  readonly data: Data;
  readonly equation: SavedEquation | null;
  /** Findings that one edit would explain share a cause; null where none is known. */
  readonly cause: string | null;
  readonly evidence: readonly Evidence[];
  /** Position in the page, for sorting; what is missing sorts by where it should stand. */
  readonly order: number;
  /** The section it belongs to, null for the report as a whole. */
  readonly section: SectionKey | null;
  /** What could not be decided because of it, its equation with the figures that are there; absent where there is nothing. */
  readonly undecided?: readonly Pass[];
}

/** What was asked and found in order, or could not be decided. Its equation shows what was compared. */
export interface Pass {
  readonly rule: string;
  readonly subject: Subject;
  readonly equation: SavedEquation | null;
}

/** The likeliest edit behind a group of findings. */
export interface Cause {
  readonly id: string;
  readonly edits: readonly CauseEdit[];
  /** How many equations the edits would mend, those of rules that are switched off among them. */
  readonly explains: number;
  /** Whether no other edits, as few, would mend the same equations. */
  readonly unique: boolean;
  /** Those other edits, where there are any. */
  readonly rivals: readonly (readonly CauseEdit[])[];
}

/** One cell of a suspected slip: what it says and what would make every equation hold. Never a correction. */
export interface CauseEdit {
  readonly cell: CellKey;
  /** Null for a blank cell. */
  readonly value: number | null;
  readonly suggested: number;
}

export interface Tally {
  readonly failed: number;
  readonly cantTell: number;
  readonly passed: number;
  readonly inapplicable: number;
}

/** A contact block as plain values. */
export interface SavedContact {
  readonly office: string | null;
  readonly address: string | null;
  readonly phones: readonly string[];
  readonly faxes: readonly string[];
  readonly postcode: string | null;
  readonly email: string | null;
  readonly website: string | null;
}

/** A cell whose figure can't be taken as it stands, and what it says instead. */
export interface OddCell extends CellKey {
  /**
   * `blank`: nothing, or a mark for nothing. `total-blank`: a total left blank beside parts that are not 0. `unreadable`: words,
   * what is no count, a part left blank beside a total that is not 0, or a digit of a number that is torn over two cells. `unit-unknown`: an amount of money, not 0, whose
   * unit the page does not give.
   */
  readonly says: 'blank' | 'total-blank' | 'unreadable' | 'unit-unknown';
  /** The cell's own words; null where an earlier version did not keep them. */
  readonly text: string | null;
}

/** The report's facts as plain values. Table cells: a number, or null for a blank or missing cell, never 0 for a blank. */
export interface SavedReport {
  readonly title: string | null;
  readonly agency: string | null;
  readonly bodyKind: BodyKind;
  readonly year: number | null;
  readonly period: readonly [IsoDate, IsoDate] | null;
  readonly published: IsoDate | null;
  /** The day it had to be published by; null when the report year or the kind of body is not known. */
  readonly deadline: IsoDate | null;
  readonly basis: readonly string[];
  /** 文号, the report's own document number; absent where the page gives none, and in checks of versions that kept none. */
  readonly documentNumber?: string;
  readonly contact: SavedContact | null;
  readonly sections: readonly { readonly key: SectionKey | null; readonly heading: string; readonly place: Location }[];
  /** How many headings beyond the bound are not among `sections`, each without a key; absent where all are. */
  readonly sectionsLeftOut?: number;
  readonly tables: Readonly<
    Partial<Record<TableKey, Readonly<Record<string, Readonly<Record<string, number | null>>>>>>
  >;
  /**
   * What the amounts of table 2 are given in, by row: procurement in yuan, fees in ten thousand yuan; null where the page gives an
   * amount and no unit, and the number is as typed. Absent in checks of versions that kept every amount as typed.
   */
  readonly amountUnits?: Readonly<Record<string, AmountUnit | null>>;
  /** The template each table follows; null where both are alike. */
  readonly tableEditions: Readonly<Partial<Record<TableKey, SavedEdition | null>>>;
  /** In the order of the tables. A cell with null that is not among them is missing, or stands in a table 2 that nobody filled in. */
  readonly oddCells: readonly OddCell[];
  /** Tables of which so few official rows are there that nothing may be reckoned with them. */
  readonly incompleteTables: readonly TableKey[];
  /** Whether the report's own parts do not agree on its year. */
  readonly yearDisputed: boolean;
  /** Whether the page only links a document that is the report. */
  readonly attachmentOnly: boolean;
  /** Whether it came out by its deadline; `unknown`: no day is known, or a local or disputed deadline alone makes it late. */
  readonly onTime: 'yes' | 'no' | 'unknown';
}

/** A rule that threw: our bug, named in the result, stopping nobody. */
export interface RuleError {
  readonly rule: string;
  readonly error: string;
}

/** Where a result departs from the catalogue of rules, by the settings it was made with. */
export interface AppliedSettings {
  /** Ids of rules that were not asked, in the order of the catalogue. */
  readonly disabled: readonly string[];
  /** Rules whose findings bear another severity than the catalogue's. */
  readonly regraded: readonly { readonly rule: string; readonly severity: Severity }[];
}

/** The result of checking one page: plain, saveable, the same for the panel, the store, the exports and the command line. */
export interface Evaluation {
  readonly source: string;
  readonly engine: { readonly version: string; readonly rules: string };
  /** ISO 8601, UTC. Given by the caller: the engine has no clock. */
  readonly checkedAt: string;
  readonly kind: PageKind;
  readonly why: readonly string[];
  readonly edition: SavedEdition | null;
  readonly report: SavedReport;
  /** Failed and undecided, in page order. */
  readonly findings: readonly Finding[];
  readonly passes: readonly Pass[];
  readonly causes: readonly Cause[];
  readonly tally: Tally;
  /** SHA-256 of the report's text, hexadecimal. */
  readonly textHash: string;
  readonly ruleErrors: readonly RuleError[];
  /** What was switched off or regraded; absent where every rule was asked as the catalogue has it. */
  readonly settings?: AppliedSettings;
}
