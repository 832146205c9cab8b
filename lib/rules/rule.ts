import type { Quote } from '../read/quote';
import type { SectionKey, TableKey } from '../report/form/keys';
import type { Report } from '../report/report';
import type { ReportCell } from '../report/tables/report-table';
import type { RuleDeclaration, Severity } from './catalogue/declaration';

/** What a rule was asked of: a table's column or row, a section, a field of the contact block … */
export interface Subject {
  readonly table?: TableKey;
  readonly row?: string;
  readonly column?: string;
  readonly section?: SectionKey;
  /** A field of the contact block, an aspect of section 1, a source of dates: the rule's docstring says which. */
  readonly field?: string;
}

/** One side-signed cell of an equation. `cell` is null when the page has no such cell; it then counts as 0. */
export interface Term {
  readonly sign: 1 | -1;
  readonly table: TableKey;
  readonly row: string;
  readonly column: string;
  readonly cell: ReportCell | null;
}

/**
 * A reconciliation relation (勾稽关系) with the page's figures: the terms of sign +1 add up to `computed`,
 * those of sign −1 to `reported`; it holds when both are equal. Blank cells count as 0.
 */
export interface Equation {
  readonly terms: readonly Term[];
  readonly computed: number;
  readonly reported: number;
}

/** Values that a message needs: plain words and numbers, never prose. Lists are joined by the catalogue. */
export type Data = Readonly<Record<string, string | number | readonly string[]>>;

/** A rule's finding on a subject, named by another rule. */
export interface FindingKey {
  readonly rule: string;
  readonly subject: Subject;
}

/** What one rule says of one subject. No outcome at all means the rule does not apply. */
export interface Outcome {
  readonly outcome: 'failed' | 'cantTell' | 'passed';
  readonly subject: Subject;
  /** Key of the message (`<rule id>.<reason>` in the catalogue); for `passed` it may be left out. */
  readonly reason?: string;
  readonly data?: Data;
  /** Overrides the rule's own severity where the rule says so. */
  readonly severity?: Severity;
  readonly equation?: Equation;
  /** For what could not be decided: the finding that says why. It is then told inside that finding, and not once more. */
  readonly within?: FindingKey;
  /** The words on the page, the first being the place to go to. Empty only for what is missing. */
  readonly evidence?: readonly Quote[];
}

/** A rule: its declaration in the catalogue, and a small function of what it needs: pure, and without a sentence of prose. */
export interface RuleOn<Given, Said> extends RuleDeclaration {
  readonly evaluate: (given: Given, settings: RuleSettings) => Iterable<Said>;
}

/** A rule that asks one report. */
export type Rule = RuleOn<Report, Outcome>;

/** What the reviewer's place may set differently. */
export interface RuleSettings {
  /** Local earlier deadlines as `MM-DD`; the statutory ones are 01-31 and 03-31 (条例 art. 49). */
  readonly departmentDeadline: string;
  readonly governmentDeadline: string;
  /** The same of towns and streets, for which the law names none; left out where none is set. */
  readonly townshipDeadline?: string;
  /** Ids of rules that are not asked. */
  readonly disabled?: readonly string[];
  /** Severities by rule id in place of the catalogue's; they hold for all findings of the rule. */
  readonly severities?: Readonly<Record<string, Severity>>;
}

/** The statutory deadlines, used where nothing local is set. */
export const STATUTORY_SETTINGS: RuleSettings = {
  departmentDeadline: '01-31',
  governmentDeadline: '03-31',
};
