import { browser } from 'wxt/browser';
import type { LedgerEntry } from '../../ledger/record/entry';
import { inSlices } from '../slices';
import { type HeldRecord, NOTHING_HELD, readHeld } from './held-record';
import { partKey } from './ledger-keys';
import type { EntryKey } from './ledger-types';
import { readRecord } from './record';

/** A report as it is stored now, its parts brought together. */
export interface StoredEntry {
  readonly key: EntryKey;
  readonly entry: LedgerEntry;
  readonly held: HeldRecord;
  /** What lies in the place of the decisions and could not be read; undefined where nothing is amiss. */
  readonly brokenHeld: unknown;
}

/** A report out of stored values; undefined when its check is not among them or can't be read. */
export function readEntry(key: EntryKey, stored: Readonly<Record<string, unknown>>): StoredEntry | undefined {
  const record = readRecord(stored[partKey('check', key)]);
  if (record === undefined) return undefined;
  const storedHeld = stored[partKey('held', key)];
  const read = readHeld(storedHeld);
  const held = read ?? NOTHING_HELD;
  const { url, savedAt, evaluation, text, before, facts } = record;
  const { decisions, tags } = held;
  return {
    key,
    entry: { url, savedAt, evaluation, decisions, tags, text, before, ...(facts && { facts }) },
    held,
    brokenHeld: read === undefined ? storedHeld : undefined,
  };
}

/** Records that are read at once: few enough for the browser to hand over in one message. */
const AT_ONCE = 200;

/** Reads reports out of the store, in slices; those that are not there or can't be read are left out. Rejects when the store does. */
export async function readEntries(keys: readonly EntryKey[]): Promise<readonly StoredEntry[]> {
  const read: StoredEntry[] = [];
  const pause = inSlices(true);
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE);
    const stored = await browser.storage.local.get(
      some.flatMap((key) => [partKey('check', key), partKey('held', key)]),
    );
    for (const key of some) {
      const entry = readEntry(key, stored);
      if (entry) read.push(entry);
      await pause();
    }
  }
  return read;
}
