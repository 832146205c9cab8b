import type { ResultKind } from '../judge/result-kinds';
import type { EquationFamily } from '../judge/sums';
import type { IsoDate } from '../report/report';

/** Counts of the equations of one report. */
export interface SumCounts {
  readonly held: number;
  readonly broken: number;
}

/** All words of the panel in one language. Sentences about rules are not here: the rule catalogue has them. */
export interface PanelText {
  readonly brand: string;
  readonly panel: string;
  readonly bar: {
    readonly language: string;
    readonly recheck: string;
    readonly fold: string;
    readonly unfold: string;
    readonly close: string;
    readonly resize: string;
    readonly pixels: (width: number) => string;
  };
  readonly report: {
    readonly noAgency: string;
    readonly year: (year: number) => string;
    readonly noYear: string;
    readonly edition: (edition: string) => string;
    readonly tableEdition: (table: string, edition: string) => string;
    readonly date: (day: IsoDate) => string;
    readonly published: (day: string) => string;
    readonly unpublished: string;
    readonly deadline: (day: string) => string;
    readonly noDeadline: string;
    readonly onTime: string;
    readonly late: (days: number) => string;
    readonly timeUnknown: string;
    readonly locale: string;
    readonly before: (time: string, same: boolean) => string;
    readonly compared: (
      time: string,
      counts: { readonly fresh: number; readonly gone: number; readonly changed: number; readonly stayed: number },
    ) => string;
    readonly rulesOff: (rules: number) => string;
    readonly rulesRegraded: (rules: number) => string;
  };
  readonly verdict: {
    readonly broken: (broken: number) => string;
    readonly errors: (errors: number) => string;
    /** Sums that a fault leaves undecided. */
    readonly undecidedSums: (sums: number) => string;
    readonly suspects: (warnings: number, notices: number) => string;
    readonly clean: string;
    readonly undecidedOnly: string;
    readonly allHeld: (held: number) => string;
    readonly someHeld: (held: number) => string;
    readonly noSums: string;
    readonly undecided: (count: number) => string;
  };
  readonly kinds: Readonly<Record<ResultKind, string>>;
  readonly tally: {
    readonly label: string;
    /** Each kind beside its number. */
    readonly kinds: Readonly<Record<ResultKind, string>>;
    readonly showOnly: (kind: string, count: number) => string;
    readonly hidden: (count: number) => string;
    readonly showAll: string;
  };
  readonly findings: {
    readonly title: string;
    readonly whole: string;
    readonly place: string;
    readonly quote: string;
    readonly missing: string;
    readonly go: string;
    readonly goNext: (turn: number, count: number) => string;
    readonly copy: string;
    readonly copied: string;
    readonly copyRefused: string;
    readonly details: string;
    readonly basis: string;
    readonly advice: string;
    readonly head: string;
    readonly more: (count: number) => string;
    readonly alike: (count: number) => string;
    readonly count: (count: number) => string;
    readonly bulletin: (agency: string, published: string | null, title: string, message: string) => string;
    readonly untitled: string;
    readonly noAgency: string;
  };
  readonly causes: {
    readonly title: string;
    readonly caution: string;
    readonly edit: (cell: string, now: string, then: string) => string;
    readonly mends: (equations: number) => string;
    readonly unique: string;
    readonly rivals: (readings: number) => string;
    readonly or: string;
    readonly slip: string;
    readonly one: (findings: number) => string;
    readonly moreCells: (cells: number) => string;
  };
  readonly equation: {
    readonly label: string;
    readonly left: Readonly<Record<EquationFamily | 'other', string>>;
    readonly right: Readonly<Record<EquationFamily | 'other', string>>;
    readonly plus: string;
    readonly broken: (computed: string, reported: string, difference: string) => string;
    readonly holds: (computed: string, reported: string) => string;
    readonly undecided: (computed: string, reported: string) => string;
    readonly blank: string;
    readonly missing: string;
    readonly blanksCount: string;
    readonly missingCount: string;
    readonly zeros: (zeros: number, blanks: number, missing: number) => string;
    /** The other report that a figure stands in. */
    readonly source: (year: number | null, agency: string | null) => string;
  };
  readonly map: {
    readonly title: (table: string) => string;
    readonly size: (rows: number, columns: number, sums: number) => string;
    readonly summary: (counts: SumCounts, undecided: number) => string;
    readonly brokenRow: (row: string) => string;
    readonly brokenColumn: (family: EquationFamily, column: string) => string;
    readonly rowCheck: string;
    readonly columnCheck: Readonly<Record<'requests-balance' | 'requests-handled-total', string>>;
    readonly holds: string;
    readonly broken: string;
    readonly undecided: string;
    readonly unchecked: string;
    readonly crossing: string;
    readonly suspect: string;
    readonly nothing: string;
    readonly hint: string;
    readonly legend: Readonly<Record<'value' | 'zero' | 'blank' | 'missing' | 'suspect' | 'crossing', string>>;
    readonly rows: Readonly<Record<string, string>>;
    readonly rowGroups: Readonly<Record<string, string>>;
    readonly columns: Readonly<Record<string, string>>;
  };
  readonly sections: {
    readonly title: string;
    readonly complete: string;
    readonly lacking: (count: number) => string;
    readonly fine: string;
    readonly held: (count: number) => string;
    readonly broken: (count: number) => string;
    readonly count: (kind: string, count: number) => string;
    readonly missing: string;
    readonly extra: string;
    /** Headings that the result does not list. */
    readonly leftOut: (headings: number) => string;
    readonly untitled: string;
  };
  readonly contact: {
    readonly title: string;
    readonly none: string;
    readonly notGiven: string;
    readonly fields: Readonly<
      Record<'office' | 'address' | 'phones' | 'faxes' | 'postcode' | 'email' | 'website', string>
    >;
  };
  readonly passed: {
    readonly title: string;
    readonly count: (count: number) => string;
    readonly sums: Readonly<Record<EquationFamily, string>>;
    readonly families: Readonly<Record<string, string>>;
    readonly none: string;
  };
  readonly undecided: {
    readonly title: string;
    readonly explain: string;
    readonly ruleErrors: (rules: string) => string;
  };
  readonly states: {
    readonly checking: string;
    readonly checkingAgain: string;
    readonly previous: (time: string) => string;
    /** The button that stops a check. */
    readonly stop: string;
    /** Why a check did not come to its end, and what is to be known where no result is shown. */
    readonly unfinished: Readonly<Record<'stopped' | 'page-changing', string>>;
    readonly noResult: Readonly<Record<'stopped' | 'page-changing', string>>;
    /** Why a place of an earlier result cannot be shown. */
    readonly notLinked: string;
    readonly notReport: string;
    readonly reads: readonly string[];
    readonly readsTitle: string;
    readonly why: string;
    readonly older: string;
    readonly olderExplain: string;
    readonly failed: string;
    readonly failedExplain: string;
    readonly detail: string;
    readonly retry: string;
    readonly lost: string;
    readonly pageChanged: string;
    /** What the page did to the panel, told at the next press. */
    readonly interference: Readonly<Record<'thrown-out' | 'was-covered' | 'behind-dialog' | 'words-missing', string>>;
  };
  readonly save: {
    readonly saving: string;
    readonly saved: (time: string) => string;
    readonly setAside: string;
    readonly withoutText: string;
    readonly 'too-large': string;
    readonly full: string;
    readonly corrupt: string;
    readonly unavailable: string;
    readonly 'no-address': string;
    readonly 'shared-folder': string;
    readonly 'long-address': string;
    readonly 'extension-updated': string;
  };
  readonly footer: {
    readonly ledger: string;
    readonly privacy: readonly string[];
    readonly pill: string;
    readonly version: (engine: string, rules: string) => string;
  };
  /** Words in a row. */
  readonly list: (words: readonly string[]) => string;
  /** Clauses of one sentence. */
  readonly clauses: (words: readonly string[]) => string;
}
