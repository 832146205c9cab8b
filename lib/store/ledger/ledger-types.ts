import type { SaidConflict } from '../../ledger/bodies/merge-said';
import type { EntrySummary } from '../../ledger/list/summary';
import type { Decision } from '../../ledger/record/entry';
import type { Conflict } from '../../ledger/record/merge';
import type { ItemCounts } from '../../ledger/rectification/count-items';
import type { Step } from '../../ledger/review/decision';
import type { DecisionCounts } from '../../ledger/review/decision-counts';
import type { SaidPoints } from '../../ledger/scoring/said-points';
import type { Scorable } from '../../ledger/scoring/scorable';

/** What makes a report of the ledger: its report year, or `none`, and its page (`2020:http://…/t1.htm`); `entryKey` of lib/ledger/record/merge. */
export type EntryKey = string;

/** One line of the ledger's list: all that the list needs, without the record. */
export interface IndexRow {
  readonly key: EntryKey;
  readonly url: string;
  readonly title: string | null;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  readonly summary: EntrySummary;
  readonly decisionCounts: DecisionCounts;
  /** As in LedgerRow. */
  readonly judgedBy?: string | null;
  readonly textHash: string;
  readonly scorable?: Scorable;
  readonly points?: readonly SaidPoints[];
  readonly items?: ItemCounts;
  readonly tags: readonly string[];
}

/** Why nothing was written. What was stored before is as it was. */
export interface NotSaved {
  readonly kind: 'not-saved';
  /** `full`: the browser takes no more; `missing`: no such report is stored (any more). */
  readonly reason: 'full' | 'unavailable' | 'extension-updated' | 'missing';
}

/** What became of a write that has nothing to tell but that it was made. */
export type WriteResult = { readonly kind: 'saved' } | NotSaved;

/** The decisions of the report as they are stored now, and the steps that were made, to be handed to `undo`. */
export type DecisionResult =
  | { readonly kind: 'saved'; readonly decisions: readonly Decision[]; readonly steps: readonly Step[] }
  | NotSaved;

/** The same of faults; `overtaken` of them were left, for something else had been decided on them meanwhile. */
export type SeenDecisionResult =
  | {
      readonly kind: 'saved';
      readonly decisions: readonly Decision[];
      readonly steps: readonly Step[];
      readonly overtaken: number;
    }
  | NotSaved;

/** The decisions of the report as they are stored now; `overtaken`: steps that stay, for a later decision stands in their place. */
export type UndoDecisionResult =
  | { readonly kind: 'undone'; readonly decisions: readonly Decision[]; readonly overtaken: number }
  | NotSaved;

/** All that was said of the report's score by now, and what was said of the item before; `overtaken`: something else stands there by now, and stays. */
export type PointsResult =
  | { readonly kind: 'saved'; readonly points: readonly SaidPoints[]; readonly before: SaidPoints | null }
  | { readonly kind: 'overtaken' }
  | NotSaved;

/** What was taken out, as it was stored: only to be handed to `restoreEntries`. */
export interface Removed {
  readonly keys: readonly EntryKey[];
  readonly stored: Readonly<Record<string, unknown>>;
}

export type RemoveResult = { readonly kind: 'removed'; readonly removed: Removed } | NotSaved;

/** What an import brought; all of it was written, or nothing. */
export type ImportResult =
  | {
      readonly kind: 'imported';
      /** Reports that were not there. */
      readonly added: number;
      /** Reports that came to hold something new. */
      readonly updated: number;
      /** Matches of pages and projects that were not known here. */
      readonly matches: number;
      readonly projects: number;
      /** Where both sides said different things, and which was kept. */
      readonly conflicts: readonly (Conflict | SaidConflict)[];
    }
  | NotSaved;

/** A record that could not be read, as it was stored. */
export interface AsideRecord {
  /** The key it lies under. */
  readonly key: string;
  /** The report it was stored for, as far as its old key tells. */
  readonly entry: EntryKey;
  /** ISO 8601, UTC; null for one that still lies in its own place, unreadable. */
  readonly setAsideAt: string | null;
  readonly stored: unknown;
}

/** How much is stored. */
export interface Usage {
  readonly bytes: number;
  /** Bytes that the browser grants; null where it sets no limit or does not tell. */
  readonly quota: number | null;
  /** Worth saying now: less than a fifth of the quota, or less than 100 MB of the disk, is left. */
  readonly nearlyFull: boolean;
}

/** What another window, or this one, has changed. */
export interface LedgerChange {
  /** Reports whose check, decisions or tags were written or taken out. */
  readonly keys: readonly EntryKey[];
  /** Whether records were set aside or such ones removed. */
  readonly aside: boolean;
  /** Whether something was said by hand of pages or projects. */
  readonly said: boolean;
}
