import { browser } from 'wxt/browser';
import type { FoundEntry, LedgerEntry } from '../../ledger/record/entry';
import { partKey } from './ledger-keys';
import type { EntryKey } from './ledger-types';
import { readEntries, readFoundEntries, type StoredEntry } from './stored-entry';

export { saveItems, undoItems } from './items/ledger-items';
export { loadAside, removeAside } from './ledger-aside';
export { saveDecisions, savePoints, saveSeenDecisions, setTags, undo } from './ledger-decisions';
export { importLedger } from './ledger-import';
export { loadIndexFirst } from './ledger-index';
export { removeEntries, restoreEntries } from './ledger-removal';
export { watchLedger } from './ledger-watch';
export { usage } from './usage';

/**
 * One report with its decisions, tags and text; null when it is not there or can't be read. A record that can't be read
 * is left as it is, and loses its line in the list: `loadAside` has it from then on. Rejects when the store is out of reach.
 */
export async function loadEntry(key: EntryKey): Promise<LedgerEntry | null> {
  const [entry = null] = await loadEntries([key]);
  return entry;
}

/** Several reports, in the order asked for; those that are not there or can't be read are left out, as in `loadEntry`. */
export async function loadEntries(keys: readonly EntryKey[]): Promise<readonly LedgerEntry[]> {
  return entriesOf(keys, await readEntries(keys));
}

/** The same without what was in order, in a third of the time. */
export async function loadFoundEntries(keys: readonly EntryKey[]): Promise<readonly FoundEntry[]> {
  return entriesOf(keys, await readFoundEntries(keys));
}

async function entriesOf<Entry extends FoundEntry>(
  keys: readonly EntryKey[],
  read: readonly StoredEntry<Entry>[],
): Promise<readonly Entry[]> {
  const found = new Set(read.map(({ key }) => key));
  const lost = keys.filter((key) => !found.has(key)).flatMap((key) => [partKey('row', key), partKey('mark', key)]);
  if (lost.length > 0) await browser.storage.local.remove(lost);
  return read.map(({ entry }) => entry);
}
