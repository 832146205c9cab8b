import type { EquationFamily } from '../judge/sums';

/** The words of the printable evidence record (核查记录) in one language. */
export interface EvidenceText {
  readonly title: string;
  readonly fields: Readonly<
    Record<
      | 'agency'
      | 'title'
      | 'url'
      | 'year'
      | 'published'
      | 'deadline'
      | 'edition'
      | 'checkedAt'
      | 'engine'
      | 'hash'
      | 'projects'
      | 'verdict'
      | 'settings',
      string
    >
  >;
  readonly unknown: string;
  readonly beijing: (moment: string) => string;
  readonly versions: (engine: string, rules: string) => string;
  readonly counts: (of: {
    readonly failed: number;
    readonly undecided: number;
    /** Findings that a person found to be none. */
    readonly dismissed: number;
    readonly passed: number;
    readonly inapplicable: number;
  }) => string;
  readonly parts: Readonly<
    Record<'findings' | 'undecided', (count: number, dismissed: number) => string> &
      Record<'equations' | 'across' | 'passed', (count: number) => string>
  >;
  readonly noFindings: string;
  readonly notChecked: string;
  readonly noUndecided: string;
  readonly noEquations: string;
  readonly undecidedNote: string;
  readonly ruleErrors: (rules: readonly string[]) => string;
  readonly labels: Readonly<
    Record<'where' | 'quote' | 'calculation' | 'basis' | 'advice' | 'decision' | 'cause' | 'rule', string>
  >;
  readonly decision: (state: string, remarks: string) => string;
  readonly causes: (edits: readonly string[], unique: boolean) => string;
  readonly equationsNote: string;
  readonly families: Readonly<Record<EquationFamily, string>>;
  readonly columns: Readonly<Record<'of' | 'computed' | 'reported' | 'difference' | 'outcome', string>>;
  readonly outcomes: Readonly<Record<'held' | 'broken' | 'undecided', string>>;
  /** An outcome whose finding a person dismissed. */
  readonly dismissed: (outcome: string) => string;
  readonly blanks: (count: number) => string;
  readonly notSetUp: string;
  /** Another report, by body and year. */
  readonly source: (agency: string | null, year: number | null) => string;
  readonly sources: (reports: readonly string[]) => string;
  /** The reports that this one was held against, or why there are none. */
  readonly against: {
    readonly as: string;
    readonly found: string;
    /** Not compared: a person has to say first whether it is of the same body. */
    readonly unconfirmed: string;
    /** Not compared: pages of one body and year whose figures differ. */
    readonly several: string;
    readonly unit: (project: string) => string;
    readonly missing: (year: number) => string;
    readonly none: string;
  };
  readonly signatures: readonly string[];
  readonly day: string;
  readonly caution: string;
  readonly exported: (moment: string) => string;
}
