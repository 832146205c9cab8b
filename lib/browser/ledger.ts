import type { Decision, LedgerEntry } from '../ledger/entry';
import type {
  AsideRecord,
  DecisionResult,
  EntryKey,
  ImportResult,
  IndexRow,
  LedgerChange,
  Removed,
  RemoveResult,
  UndoDecisionResult,
  Usage,
  WriteResult,
} from './ledger-types';

/** Every report's line, in no particular order, without reading records; a report whose record is broken is in `loadAside` instead. */
export async function loadIndex(): Promise<readonly IndexRow[]> {
  return [];
}

/** One report with its decisions, tags and text; null when it is not there or can't be read. Changes nothing. */
export async function loadEntry(_key: EntryKey): Promise<LedgerEntry | null> {
  return null;
}

/** Several reports, in the order asked for; those that are not there or can't be read are left out. */
export async function loadEntries(_keys: readonly EntryKey[]): Promise<readonly LedgerEntry[]> {
  return [];
}

/** Puts a decision in the place of the one on the same finding with the same values; all others, of other windows too, stay. */
export async function saveDecision(_key: EntryKey, _decision: Decision): Promise<DecisionResult> {
  return { kind: 'not-saved', reason: 'unavailable' };
}

/** Takes the last decision made on a report back, in whichever window it was made. */
export async function undo(_key: EntryKey): Promise<UndoDecisionResult> {
  return { kind: 'nothing' };
}

/** Adds tags to reports and takes tags off them, in one write; other tags stay. */
export async function setTags(
  _keys: readonly EntryKey[],
  _add: readonly string[],
  _remove: readonly string[],
): Promise<WriteResult> {
  return { kind: 'not-saved', reason: 'unavailable' };
}

/** Takes reports out with their decisions and tags; `removed` puts them back. */
export async function removeEntries(_keys: readonly EntryKey[]): Promise<RemoveResult> {
  return { kind: 'not-saved', reason: 'unavailable' };
}

/** Puts removed reports back; one that was checked anew in between keeps the new check. */
export async function restoreEntries(_removed: Removed): Promise<WriteResult> {
  return { kind: 'not-saved', reason: 'unavailable' };
}

/** Merges reports into the ledger (`mergeEntries` of lib/export/merge), in one write: all or nothing. */
export async function importEntries(_entries: readonly LedgerEntry[]): Promise<ImportResult> {
  return { kind: 'not-saved', reason: 'unavailable' };
}

/** Records that could not be read, unchanged, to be exported or removed. */
export async function loadAside(): Promise<readonly AsideRecord[]> {
  return [];
}

/** Takes records that could not be read out for good, by their `key`. */
export async function removeAside(_keys: readonly string[]): Promise<WriteResult> {
  return { kind: 'not-saved', reason: 'unavailable' };
}

/** How much is stored and whether room is running out. */
export async function usage(): Promise<Usage> {
  return { bytes: 0, quota: null, nearlyFull: false };
}

/** Calls back on every change of the ledger, of this window and of others; returns how to stop. */
export function watchLedger(_listener: (change: LedgerChange) => void): () => void {
  return () => {};
}
