import { browser } from 'wxt/browser';
import { type IndexRecord, latestOf, readIndexRecord, toIndexRecord, toRow, writeIndexRecord } from './index-record';
import { partKey, readPartKey } from './ledger-keys';
import type { EntryKey, IndexRow } from './ledger-types';
import { readEntries } from './stored-entry';
import { readKeys } from './stored-keys';

/**
 * Every report's line, in no particular order, without reading records; but the line of a report that has none yet (saved
 * by an earlier version), or whose check and decisions were written at the same moment, is made anew. A report whose
 * record can't be read has no line: it is in `loadAside`. Rejects when the store is out of reach.
 */
export async function loadIndex(): Promise<readonly IndexRow[]> {
  const { keys: all, stored } = await readKeys();
  const keys = all.flatMap((name) => {
    const read = readPartKey(name);
    return read?.part === 'check' ? [read.key] : [];
  });
  const names = all.filter((name) => /^(?:row|mark):/.test(name));
  const lines: Readonly<Record<string, unknown>> = stored ?? (await browser.storage.local.get([...names]));
  const rows: IndexRow[] = [];
  const stale: EntryKey[] = [];
  for (const key of keys) {
    const latest = latestOf(readIndexRecord(lines[partKey('row', key)]), readIndexRecord(lines[partKey('mark', key)]));
    if (latest === undefined) stale.push(key);
    else rows.push(toRow(key, latest));
  }
  return stale.length === 0 ? rows : [...rows, ...(await makeAnew(stale))];
}

async function makeAnew(keys: readonly EntryKey[]): Promise<readonly IndexRow[]> {
  const read = await readEntries(keys);
  const made = read.map(({ key, entry, held }): readonly [EntryKey, IndexRecord] => [
    key,
    toIndexRecord(entry, held.revision),
  ]);
  try {
    const lines = made.map(([key, line]) => [partKey('row', key), writeIndexRecord(line)] as const);
    if (lines.length > 0) await browser.storage.local.set(Object.fromEntries(lines));
  } catch {
    // The list can be shown all the same; the next one makes these lines again.
  }
  return made.map(([key, line]) => toRow(key, line));
}
