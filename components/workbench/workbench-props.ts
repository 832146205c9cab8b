import type { Target } from '@/components/shared/target';
import type { Finding } from '@/lib/judge/evaluation';
import type { ChildrenSum } from '@/lib/ledger/across/children-sum';
import type { HistoryResult } from '@/lib/ledger/across/make-finding';
import type { Previous } from '@/lib/ledger/bodies/previous-report';
import type { Project, ProjectChange } from '@/lib/ledger/bodies/project';
import type { HandMatch } from '@/lib/ledger/bodies/same-body';
import type { DecisionState, LedgerEntry } from '@/lib/ledger/record/entry';
import type { Language } from '@/lib/messages/languages';
import type { Words } from '@/lib/messages/words';
import type { LedgerRow } from '../../lib/ledger/list/ledger-row';
import type { ExportFormat, Importing } from './file-props';
import type { NoticeView } from './notice-props';
import type { SettingsView } from './settings/settings-props';
import type { Copies } from './side/copied-props';

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
  /** Years of which the ledger has several of the body's reports with different figures: none of them is to be trusted. */
  readonly disputed: readonly number[];
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

/** How much is stored, and what could not be read. */
export interface StoreView {
  readonly bytes: number;
  readonly quota: number | null;
  readonly nearlyFull: boolean;
  /** Records set aside because they could not be read. */
  readonly aside: readonly { readonly key: string; readonly entry: string; readonly setAsideAt: string | null }[];
}

export interface WorkbenchProps {
  readonly words: Words;
  readonly onLanguage: (language: Language) => void;
  /** Null while the ledger is being read. */
  readonly rows: readonly LedgerRow[] | null;
  readonly opening: Opening;
  readonly onOpen: (key: string | null) => void;
  /** Whether it was saved. */
  readonly onDecide: (choice: Choice) => Promise<boolean>;
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
  /** What was said by hand of pages. */
  readonly matches: readonly HandMatch[];
  /** Says by hand whether another page's report is of the same body as the open one; null takes that back. */
  readonly onMatch: (url: string, same: boolean | null) => void;
  /** What was said of projects. */
  readonly projects: readonly Project[];
  /** Says of a project which report sums it up, and which units have to report. */
  readonly onProject: (change: ProjectChange) => void;
  /** Gives a project another name, on all its reports. */
  readonly onRenameProject: (from: string, to: string) => void;
  /** Null until it is known. */
  readonly store: StoreView | null;
  readonly onExportAside: () => void;
  readonly onRemoveAside: () => void;
  readonly settings: SettingsView;
  /** The page is being printed: the whole list, on paper. */
  readonly printing: boolean;
  readonly notice: NoticeView;
  readonly onDismissNotice: (id: number) => void;
}
