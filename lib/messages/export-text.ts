import type { DecisionState } from '../ledger/record/entry';
import type { Words } from './words';

/** The three sheets of a workbook: 问题清单, 整改台账, 检查汇总. */
export type SheetKey = 'problems' | 'rectifications' | 'summary';

/** The columns of 问题清单, in their order. */
export const PROBLEM_COLUMNS = [
  'number',
  'agency',
  'year',
  'title',
  'url',
  'published',
  'section',
  'rule',
  'head',
  'severity',
  'message',
  'quote',
  'calculation',
  'basis',
  'advice',
  'state',
  'remarks',
] as const;
export type ProblemColumn = (typeof PROBLEM_COLUMNS)[number];

/** The columns of 整改台账, in their order; those from `measures` on are for the body to fill in. */
export const RECTIFICATION_COLUMNS = [
  'number',
  'agency',
  'problem',
  'basis',
  'advice',
  'measures',
  'department',
  'person',
  'due',
  'progress',
  'result',
  'proof',
  'reviewer',
  'closed',
] as const;
export type RectificationColumn = (typeof RECTIFICATION_COLUMNS)[number];

/** The columns of 检查汇总, in their order; `deduction` is for the reviewer to fill in. */
export const SUMMARY_COLUMNS = [
  'agency',
  'title',
  'url',
  'published',
  'onTime',
  'sections',
  'requests',
  'reviewLitigation',
  'carryOver',
  'contact',
  'errors',
  'warnings',
  'notices',
  'deduction',
  'checkedBy',
  'checkedAt',
] as const;
export type SummaryColumn = (typeof SUMMARY_COLUMNS)[number];

/** Why a file cannot be taken in. Entries are counted from 1; `field` is a path such as `evaluation.report.year`. */
export type ArchiveProblem =
  | { readonly reason: 'not-json' }
  | { readonly reason: 'not-an-archive' }
  | { readonly reason: 'newer'; readonly version: number; readonly known: number }
  /** `most` and `size` in MB. */
  | { readonly reason: 'too-large'; readonly size: number; readonly most: number }
  | { readonly reason: 'piece-too-large'; readonly most: number }
  | { readonly reason: 'too-many'; readonly most: number }
  | { readonly reason: 'broken-head'; readonly field: string }
  | { readonly reason: 'broken-entry'; readonly entry: number; readonly title: string | null; readonly field: string };

/** The words of all exported files in one language. Sentences about rules are not here: the rule catalogue has them. */
export interface ExportText {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly columns: {
    readonly problems: Readonly<Record<ProblemColumn, string>>;
    readonly rectifications: Readonly<Record<RectificationColumn, string>>;
    readonly summary: Readonly<Record<SummaryColumn, string>>;
  };
  /** The typeface of printed sheets and records. */
  readonly typeface: string;
  readonly page: { readonly number: string; readonly of: string };
  readonly states: Readonly<Record<DecisionState, string>>;
  readonly yes: string;
  readonly no: string;
  readonly quote: (words: string) => string;
  readonly moreQuotes: (count: number) => string;
  /** One side of an equation: its total, and what was added up where that is more than one figure. */
  readonly side: (total: string, addends: readonly string[]) => string;
  /** `expected` and `actual` are written-out sums; `difference` is actual − expected, with its sign. */
  readonly calculation: (expected: string, actual: string, difference: string) => string;
  readonly undecidedCalculation: (left: string, right: string) => string;
  readonly blanks: (count: number) => string;
  readonly dismissedBecause: (reason: string) => string;
  readonly decidedBy: (name: string, day: string) => string;
  readonly lapsed: (state: string) => string;
  readonly remarks: (parts: readonly string[]) => string;
  readonly problem: (year: number | null, message: string) => string;
  readonly unconfirmed: (problem: string) => string;
  readonly rectified: string;
  readonly summary: {
    readonly onTime: string;
    /** `days` null: how late cannot be told. */
    readonly late: (days: number | null) => string;
    readonly unknown: string;
    readonly complete: string;
    readonly lacking: (sections: readonly string[]) => string;
    readonly held: (count: number) => string;
    readonly broken: (count: number) => string;
    readonly undecided: (count: number) => string;
    readonly noTable: string;
    readonly notCompared: string;
    readonly carriedOver: string;
    readonly notCarriedOver: string;
    /** `year`: the one whose report is not there; null where it is not known. */
    readonly noPreviousYear: (year: number | null) => string;
    readonly contactFine: string;
    readonly noContact: string;
    readonly contactAmiss: (names: readonly string[]) => string;
    readonly notApplicable: string;
    readonly join: (parts: readonly string[]) => string;
  };
  /** Where results depart from the catalogue of rules; `reports` of `of` were checked so. */
  readonly settings: {
    readonly disabled: (rules: readonly string[], reports: number, of: number) => string;
    readonly regraded: (rules: readonly string[], reports: number, of: number) => string;
    readonly regrade: (rule: string, severity: string) => string;
  };
  readonly markdown: {
    readonly title: string;
    readonly made: (
      moment: string,
      reports: number,
      of: { readonly failed: number; readonly undecided: number; readonly dismissed: number },
    ) => string;
    readonly caution: string;
    readonly nothing: string;
    readonly untitled: string;
    readonly noAgency: string;
    readonly year: (year: number) => string;
    readonly labelled: (label: string, words: string) => string;
  };
  readonly archive: Readonly<{
    [Reason in ArchiveProblem['reason']]: (problem: Extract<ArchiveProblem, { readonly reason: Reason }>) => string;
  }>;
}

/** Says in a sentence why a file was not taken in: nothing of it was. */
export function explainArchiveProblem(problem: ArchiveProblem, words: Words): string {
  const { archive } = words.exported;
  switch (problem.reason) {
    case 'newer':
      return archive.newer(problem);
    case 'too-large':
      return archive['too-large'](problem);
    case 'piece-too-large':
      return archive['piece-too-large'](problem);
    case 'too-many':
      return archive['too-many'](problem);
    case 'broken-head':
      return archive['broken-head'](problem);
    case 'broken-entry':
      return archive['broken-entry'](problem);
    case 'not-an-archive':
      return archive['not-an-archive'](problem);
    case 'not-json':
      return archive['not-json'](problem);
  }
}
