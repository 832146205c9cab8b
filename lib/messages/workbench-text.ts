import type { DecisionState } from '../ledger/entry';
import { workbench as en } from './en/workbench';
import type { Language } from './language';
import type { UnitsText } from './units-text';
import { workbench as zh } from './zh-CN/workbench';

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
export interface WorkbenchText {
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
  readonly notices: {
    readonly decided: (state: string, count: number) => string;
    readonly undone: string;
    readonly nothing: string;
    readonly overtaken: string;
    /** `missing`: reports that were asked for and are not in the file. */
    readonly written: (reports: number, missing: number) => string;
    readonly notWritten: string;
    readonly writingAlready: string;
    readonly writingStopped: string;
    readonly imported: (added: number, updated: number, matches: number, projects: number) => string;
    readonly tagged: (reports: number) => string;
    readonly removed: (reports: number) => string;
    readonly restored: (reports: number) => string;
    readonly asideRemoved: (records: number) => string;
    /** `unknown`: rules that this version does not have. */
    readonly profileTaken: (unknown: number) => string;
    readonly profileReset: string;
  };
  /** What is being done while a file is written or taken in, and how far it is. */
  readonly working: {
    readonly texts: string;
    readonly reading: string;
    readonly writing: string;
    readonly comparing: string;
    readonly storing: string;
    readonly progress: (done: number, of: number) => string;
    readonly stop: string;
  };
  /** Names of files, without date and ending. */
  readonly files: Readonly<Record<'ledger' | 'backup' | 'aside' | 'profile', string>>;
  readonly changes: {
    readonly first: string;
    readonly since: (time: string) => string;
    readonly counts: (fresh: number, gone: number, changed: number, stayed: number) => string;
    readonly cells: string;
    readonly cellCount: (cells: number) => string;
    readonly cell: string;
    readonly was: string;
    readonly is: string;
    readonly changed: string;
    readonly fresh: string;
    readonly gone: string;
  };
  readonly years: {
    readonly titleAlone: string;
    readonly carryOver: (before: number, year: number) => string;
    readonly openPrevious: string;
    readonly notAsked: string;
    readonly missing: (year: number) => string;
    readonly several: string;
    readonly unconfirmed: (agency: string, url: string) => string;
    readonly same: string;
    readonly notSame: string;
    readonly row: (year: number, row: string) => string;
    readonly agrees: string;
    readonly goTo: (year: number | null, cell: string, figure: string) => string;
    readonly flow: string;
    readonly count: (years: number) => string;
    readonly caption: string;
    readonly parts: Readonly<
      Record<
        'carriedIn' | 'fresh' | 'granted' | 'refused' | 'unavailable' | 'unprocessed' | 'otherwise' | 'carriedForward',
        string
      >
    >;
  };
  readonly units: UnitsText;
  readonly copied: {
    readonly looking: string;
    readonly reading: (done: number, of: number) => string;
    /** Why the report is not compared. */
    readonly notCompared: Readonly<Record<'not-kept' | 'short' | 'no-report', string>>;
    readonly nothing: (compared: number) => string;
    readonly found: (reports: number) => string;
    readonly setAside: string;
    readonly title: (agency: string | null, year: number | null) => string;
    readonly share: (percent: number, passages: number) => string;
    readonly own: string;
    readonly other: string;
    readonly more: (passages: number) => string;
    readonly openOther: string;
  };
  readonly importing: {
    readonly title: (file: string) => string;
    readonly reading: (done: number) => string;
    readonly brings: (
      what: Readonly<Record<'reports' | 'added' | 'updated' | 'matches' | 'projects', number>>,
    ) => string;
    readonly nothingNew: (reports: number) => string;
    readonly take: string;
    readonly conflicts: (count: number) => string;
    readonly moreConflicts: (count: number) => string;
    readonly columns: Readonly<Record<'report' | 'what' | 'mine' | 'theirs', string>>;
    readonly kept: string;
    readonly report: (agency: string, year: number | null) => string;
    readonly check: string;
    readonly checked: (time: string, failed: number) => string;
    /** Two pages that may or may not be of one body. */
    readonly pages: (one: string, other: string) => string;
    readonly match: string;
    readonly project: string;
    /** `whole`: the report that sums the project up; `units`: names on its list, `own` of which the other side lacks. */
    readonly projectSaid: (whole: string | null, units: number | null, own: readonly string[]) => string;
  };
  /** The list on paper. */
  readonly print: {
    readonly title: string;
    readonly number: string;
    readonly reviewer: (name: string) => string;
    readonly day: (day: string) => string;
  };
  readonly tagging: {
    readonly title: (reports: number) => string;
    readonly fresh: string;
    readonly freshHint: string;
  };
  readonly settingsPage: {
    readonly reviewing: string;
    readonly reviewer: string;
    readonly reviewerHint: string;
    readonly reviewerUse: string;
    readonly profile: string;
    readonly profileUse: string;
    readonly deadlines: Readonly<Record<'departmentDeadline' | 'governmentDeadline', string>>;
    readonly deadlineUse: string;
    readonly deadlineRefused: string;
    readonly missingContact: string;
    readonly missingContactUse: string;
    readonly weights: Readonly<Record<'error' | 'warning' | 'notice' | 'off', string>>;
    readonly exportProfile: string;
    readonly importProfile: string;
    readonly resetProfile: string;
    readonly profileBroken: (field: string) => string;
    readonly refused: Readonly<Record<'not-json' | 'not-a-profile' | 'newer', string>>;
    readonly rules: string;
    readonly asCatalogue: (rules: number) => string;
    readonly departing: (rules: number) => string;
    readonly searchRules: string;
    readonly noRule: string;
    readonly rule: string;
    readonly head: string;
    readonly weight: string;
    readonly weightOf: (rule: string) => string;
    readonly usually: (weight: string) => string;
    readonly families: Readonly<Record<string, string>>;
    readonly store: string;
    readonly measuring: string;
    readonly used: (megabytes: string) => string;
    readonly backUpAll: string;
    readonly nearlyFull: string;
    readonly aside: (records: number) => string;
    readonly exportAside: string;
    readonly removeAside: string;
  };
  /** Why nothing was written. */
  readonly failures: Readonly<Record<'full' | 'unavailable' | 'extension-updated' | 'missing', string>>;
}

const TEXTS: Readonly<Record<Language, WorkbenchText>> = { 'zh-CN': zh, en };

/** The workbench's words in a language. */
export function workbenchText(language: Language): WorkbenchText {
  return TEXTS[language];
}
