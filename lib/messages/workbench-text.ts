import type { DecisionState } from '../ledger/record/entry';
import type { AcrossText } from './across-text';
import type { SettingsText } from './settings-text';
import type { TransferText } from './transfer-text';
import type { UnitsText } from './units-text';

/** The columns of the workbench's table, by what they show. */
type ColumnName =
  | 'unit'
  | 'year'
  | 'onTime'
  | 'sections'
  | 'requests'
  | 'reviewLitigation'
  | 'carryOver'
  | 'contact'
  | 'errors'
  | 'warnings'
  | 'notices'
  | 'reviewed'
  | 'checkedAt'
  | 'decision';

/** All words of the workbench in one language, apart from those it shares with the panel. */
export interface WorkbenchText extends SettingsText, AcrossText, TransferText {
  /** The page's title, and the name of its first part. */
  readonly title: string;
  readonly ledger: string;
  readonly settings: string;
  readonly parts: string;
  readonly promise: string;
  /** Read out beside a sign that something about the store is to be looked at. */
  readonly settingsWarned: string;
  readonly loading: string;
  readonly table: {
    readonly label: string;
    readonly columns: Readonly<Record<ColumnName, string>>;
    /** The whole names, where the heads are short. */
    readonly fullNames: Readonly<Record<ColumnName, string>>;
    readonly selectAll: string;
    readonly select: (unit: string) => string;
    readonly noUnit: string;
    readonly noYear: string;
    readonly onTime: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
    readonly complete: string;
    readonly lacking: (count: number) => string;
    readonly unknown: string;
    readonly holds: string;
    readonly failed: (count: number) => string;
    readonly undecided: string;
    readonly missing: string;
    /** Not compared yet. */
    readonly pending: string;
    readonly previousMissing: string;
    readonly none: string;
    readonly contact: Readonly<Record<'complete' | 'gaps' | 'missing', string>>;
    readonly reviewed: (done: number, of: number) => string;
    readonly nothing: string;
    readonly untouched: string;
    readonly held: (state: DecisionState, count: number) => string;
    readonly lapsed: (count: number) => string;
    readonly olderReport: string;
    readonly notReport: string;
    readonly group: (reports: number, errors: number, waiting: number) => string;
    readonly foldGroup: (name: string) => string;
    readonly unfoldGroup: (name: string) => string;
    readonly noMatch: string;
    readonly keys: string;
    readonly sortedBy: (column: string, ascending: boolean) => string;
  };
  readonly filters: {
    readonly label: string;
    readonly search: string;
    readonly searchHint: string;
    readonly facets: Readonly<Record<'years' | 'verdicts' | 'works' | 'tags', string>>;
    readonly verdicts: Readonly<Record<'errors' | 'warnings' | 'notices' | 'clean' | 'other', string>>;
    readonly works: Readonly<Record<'unreviewed' | 'undecided' | 'lapsed', string>>;
    readonly byDistrict: string;
    readonly clear: string;
    readonly shown: (shown: number, all: number) => string;
    readonly chosen: (count: number) => string;
    readonly unchoose: string;
  };
  readonly empty: {
    readonly heading: string;
    readonly steps: readonly string[];
    readonly orImport: string;
  };
  readonly actions: {
    readonly menu: string;
    readonly export: string;
    readonly exportOf: (count: number) => string;
    readonly formats: Readonly<Record<'xlsx' | 'csv' | 'markdown' | 'json', string>>;
    readonly formatHints: Readonly<Record<'xlsx' | 'csv' | 'markdown' | 'json', string>>;
    readonly import: string;
    readonly backup: string;
    readonly tags: string;
    readonly remove: string;
    readonly evidence: string;
    readonly openPage: string;
    readonly previous: string;
    readonly next: string;
    readonly close: string;
    readonly undo: string;
    readonly dismiss: string;
    readonly cancel: string;
    readonly save: string;
    readonly add: string;
  };
  readonly side: {
    readonly label: string;
    readonly tabs: Readonly<Record<'findings' | 'changes' | 'years' | 'units' | 'copied' | 'checks', string>>;
    /** Leads from a finding to the part that shows what it rests on. */
    readonly behind: Readonly<Record<'changes' | 'years' | 'units' | 'copied', string>>;
    readonly checkedAt: (time: string) => string;
    readonly opening: string;
    readonly unreadable: string;
  };
  readonly decisions: {
    readonly label: string;
    readonly states: Readonly<Record<DecisionState, string>>;
    readonly none: string;
    readonly keys: string;
    readonly reasonTitle: string;
    readonly reasons: readonly string[];
    readonly reasonHint: string;
    readonly note: string;
    readonly noteHint: string;
    readonly editNote: string;
    readonly by: (name: string, time: string) => string;
    readonly byNobody: (time: string) => string;
    readonly reason: (reason: string) => string;
    readonly noted: (note: string) => string;
    readonly lapsed: (state: string, time: string) => string;
    readonly change: (what: string, before: string, after: string) => string;
    readonly blank: string;
    readonly alike: (count: number) => string;
    readonly progress: (done: number, of: number) => string;
    readonly allDone: string;
    readonly nothingFound: string;
    readonly gone: (count: number) => string;
    readonly goneLine: (rule: string, state: string, time: string) => string;
    readonly changedNames: Readonly<Record<'computed' | 'reported' | 'outcome' | 'reason', string>>;
    readonly outcomes: Readonly<Record<'failed' | 'cantTell', string>>;
  };
  /** What came of an action. */
  /** What is being done while a file is written or taken in, and how far it is. */
  /** Names of files, without date and ending. */
  readonly files: Readonly<Record<'ledger' | 'backup' | 'aside' | 'profile', string>>;
  readonly units: UnitsText;
  /** The list on paper. */
  readonly tagging: {
    readonly title: (reports: number) => string;
    readonly fresh: string;
    readonly freshHint: string;
  };
  /** Asked before reports are deleted that people worked on, or several at once. */
  readonly removing: {
    readonly title: (reports: number) => string;
    /** `held`: reports that hold decisions; `findings`: what was decided on in them. */
    readonly decided: (held: number, findings: number) => string;
    readonly undecided: string;
    readonly wayBack: string;
    readonly backupFirst: string;
  };
  /** Why nothing was written. */
  readonly failures: Readonly<Record<'full' | 'unavailable' | 'extension-updated' | 'missing', string>>;
}
