import type { Target } from '@/components/panel/panel-props';
import type { Finding } from '@/lib/evaluation';
import type { DecisionState, LedgerEntry } from '@/lib/ledger/entry';
import type { HistoryResult } from '@/lib/ledger/make-finding';
import type { Previous } from '@/lib/ledger/previous-report';
import type { Language } from '@/lib/messages/language';
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
}

/** The report in the side view. */
export type Opening =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly key: string }
  | { readonly kind: 'unreadable'; readonly key: string }
  | { readonly kind: 'open'; readonly key: string; readonly report: OpenReport };

/** A line that tells what came of an action, and what can be done about it. */
export interface Notice {
  /** Told apart from the one before, so that the same words are read out twice. */
  readonly id: number;
  readonly tone: 'passed' | 'notice' | 'warning' | 'error';
  readonly words: string;
  /** Takes the action back. */
  readonly onUndo?: () => void;
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
  readonly notice: Notice | null;
  readonly onDismissNotice: () => void;
}
