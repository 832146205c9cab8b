import type { Target } from '@/components/panel/panel-props';
import type { Finding } from '@/lib/evaluation';
import type { ChildrenSum } from '@/lib/ledger/children-sum';
import type { DecisionState, LedgerEntry } from '@/lib/ledger/entry';
import type { HistoryResult } from '@/lib/ledger/make-finding';
import type { Previous } from '@/lib/ledger/previous-report';
import type { Project } from '@/lib/ledger/project';
import type { Language } from '@/lib/messages/language';
import type { Severity } from '@/lib/rules/rule';
import type { LedgerRow } from './ledger-row';

/** What a reviewer says of findings of the open report. */
export interface Choice {
  readonly findings: readonly Finding[];
  readonly state: DecisionState;
  /** Why they are dismissed; '' otherwise. */
  readonly reason: string;
  readonly note: string;
}

/** A report that was opened: its latest check, what people hold of it, and what other saved reports say of it. */
export interface OpenReport {
  readonly key: string;
  readonly entry: LedgerEntry;
  /** What holding it against last year's check gave. */
  readonly result: HistoryResult;
  readonly previous: Previous;
  /** The body's reports by year, this one among them. */
  readonly years: readonly LedgerEntry[];
  /** For every project that it sums up, its figures beside those of the project's other reports. */
  readonly sums: readonly ProjectSum[];
}

/** A report beside the units of a project that it sums up. */
export interface ProjectSum {
  readonly project: Project;
  readonly sum: ChildrenSum;
}

/** The report in the side view. */
export type Opening =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly key: string }
  | { readonly kind: 'unreadable'; readonly key: string }
  | { readonly kind: 'open'; readonly key: string; readonly report: OpenReport };

/** The files that the ledger can be written to. */
export const EXPORT_FORMATS = ['xlsx', 'csv', 'markdown', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Two sides that say different things of one report, of two pages or of a project, in words. */
export interface ImportConflict {
  readonly id: string;
  /** Whose report it is, or which project. */
  readonly report: string;
  /** What is held two ways: the check, the decision on a finding, whether two pages are of one body, … */
  readonly what: string;
  readonly mine: string;
  readonly theirs: string;
  readonly kept: 'mine' | 'theirs';
}

/** A file that is to be taken in: nothing is written before the reader has seen what it would do. */
export type Importing =
  | { readonly kind: 'none' }
  /** `done` of the file's records have been looked at. */
  | { readonly kind: 'reading'; readonly file: string; readonly done: number }
  /** Nothing of it was taken in; `reason` says why, in words. */
  | { readonly kind: 'refused'; readonly file: string; readonly reason: string }
  | {
      readonly kind: 'ready';
      readonly file: string;
      readonly reports: number;
      readonly added: number;
      readonly updated: number;
      /** Matches of pages and projects that are not known here. */
      readonly matches: number;
      readonly projects: number;
      readonly conflicts: readonly ImportConflict[];
    };

/** Another report that shares long passages with the open one, as both say them. */
export interface CopiedPair {
  readonly key: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly url: string;
  /** Shared characters, as a part of the shorter text's: 0 to 1. */
  readonly share: number;
  readonly passages: readonly CopiedPassage[];
}

/** A passage in both texts: the paragraphs it stands in, cut into what is shared and what is not. */
export interface CopiedPassage {
  readonly own: readonly PassagePart[];
  readonly other: readonly PassagePart[];
}

export interface PassagePart {
  readonly text: string;
  readonly shared: boolean;
}

/** Copied text of the open report: it is looked for only when asked. */
export type Copies =
  | { readonly kind: 'none' }
  /** `done` of the texts that have to be looked at first, where that is known. */
  | { readonly kind: 'looking'; readonly done?: number; readonly of?: number }
  /** Its text was not kept when it was checked, or says too little to be copied from anywhere, or it is no report. */
  | { readonly kind: 'not-compared'; readonly why: 'not-kept' | 'short' | 'no-report' }
  /** `compared` other reports' texts were held against it. */
  | { readonly kind: 'found'; readonly compared: number; readonly pairs: readonly CopiedPair[] };

/** How much is stored, and what could not be read. */
export interface StoreView {
  readonly bytes: number;
  readonly quota: number | null;
  readonly nearlyFull: boolean;
  /** Records set aside because they could not be read. */
  readonly aside: readonly { readonly key: string; readonly entry: string; readonly setAsideAt: string | null }[];
}

/** A line that tells what came of an action, and what can be done about it. */
export interface Notice {
  /** Told apart from the one before, so that the same words are read out twice. */
  readonly id: number;
  readonly tone: 'passed' | 'notice' | 'warning' | 'error';
  readonly words: string;
  /** Takes the action back. */
  readonly onUndo?: () => void;
}

/** Something that takes its time: what is being done, how much of it is done, and how to stop it; null where it can't be. */
export interface Work {
  readonly words: string;
  readonly done: number;
  readonly of: number;
  readonly onStop: (() => void) | null;
}

/** What stands at the foot of the window. */
export interface NoticeView {
  /** What came of the last action; null where there is nothing to tell. */
  readonly told: Notice | null;
  /** Null while nothing goes on that is worth waiting for. */
  readonly work: Work | null;
}

/** What the reviewer's place has set, and how to set it otherwise. */
export interface SettingsView {
  readonly reviewer: string;
  readonly onReviewer: (name: string) => void;
  readonly pill: boolean;
  readonly onPill: (on: boolean) => void;
  readonly departmentDeadline: string;
  readonly governmentDeadline: string;
  /** False where the day does not exist or is later than the law's; nothing is changed then. */
  readonly onDeadline: (whose: 'departmentDeadline' | 'governmentDeadline', day: string) => Promise<boolean>;
  readonly missingContact: 'off' | 'notice' | 'warning';
  readonly onMissingContact: (weight: 'off' | 'notice' | 'warning') => void;
  /** Every rule in the order of the catalogue. */
  readonly rules: readonly RuleView[];
  readonly onRule: (id: string, weight: RuleWeight) => void;
  readonly onProfileExport: () => void;
  readonly onProfileImport: (file: File) => void;
  readonly onProfileReset: () => void;
}

/** `off`: not asked at all. */
export const RULE_WEIGHTS = ['error', 'warning', 'notice', 'off'] as const;
export type RuleWeight = (typeof RULE_WEIGHTS)[number];

/** A rule as it is asked here, and as the catalogue has it. */
export interface RuleView {
  readonly id: string;
  readonly usual: Severity;
  readonly weight: RuleWeight;
}

export interface WorkbenchProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Null while the ledger is being read. */
  readonly rows: readonly LedgerRow[] | null;
  readonly opening: Opening;
  readonly onOpen: (key: string | null) => void;
  readonly onDecide: (choice: Choice) => void;
  /** Takes the last decision on the open report back. */
  readonly onUndo: () => void;
  /** Opens a page of a report; with a target, at that place. */
  readonly onVisit: (url: string, target: Target | null) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Writes reports to a file, in the order given. */
  readonly onExport: (format: ExportFormat, keys: readonly string[]) => void;
  readonly onEvidence: (key: string) => void;
  /** Writes the whole ledger to a file. */
  readonly onBackup: () => void;
  readonly importing: Importing;
  readonly onImport: (file: File) => void;
  /** Takes the file in that was read, or leaves it. */
  readonly onImportEnd: (take: boolean) => void;
  readonly onTags: (keys: readonly string[], add: readonly string[], remove: readonly string[]) => void;
  readonly onRemove: (keys: readonly string[]) => void;
  readonly copies: Copies;
  /** The reader wants to see what of the open report is copied. */
  readonly onCopies: () => void;
  /** Says by hand whether another page's report is of the same body as the open one. */
  readonly onMatch: (url: string, same: boolean) => void;
  /** What was said of projects. */
  readonly projects: readonly Project[];
  /** Says of a project which report sums it up, and which units have to report. */
  readonly onProject: (project: Project) => void;
  /** Null until it is known. */
  readonly store: StoreView | null;
  readonly onExportAside: () => void;
  readonly onRemoveAside: () => void;
  readonly settings: SettingsView;
  /** The page is being printed: the whole list, on paper. */
  readonly printing: boolean;
  readonly notice: NoticeView;
  readonly onDismissNotice: () => void;
}
