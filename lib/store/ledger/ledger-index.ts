import { browser } from 'wxt/browser';
import { type IndexRecord, latestOf, toIndexRecord, toRow, writeIndexRecord } from './index-record';
import { partKey, readPartKey } from './ledger-keys';
import type { EntryKey, IndexRow } from './ledger-types';
import { readEntries } from './stored-entry';
import { canTellNames, readKeys } from './stored-keys';

/** Where a browser that can't tell the names of what is stored finds the reports it knew of last time. */
const DIRECTORY = 'directory';

/** The list as it is read. */
export interface IndexReading {
  readonly rows: readonly IndexRow[];
  /**
   * Reads all of it, where `rows` is only what was there last time: a browser that hands over names only with everything
   * behind them takes its time. Null where `rows` is all of it.
   */
  readonly whole: (() => Promise<readonly IndexRow[]>) | null;
}

/** The list as fast as the browser can give it. Rejects when the store is out of reach. */
export async function loadIndexFirst(): Promise<IndexReading> {
  if (canTellNames()) return { rows: await loadIndex(), whole: null };
  const { [DIRECTORY]: known } = await browser.storage.local.get(DIRECTORY);
  const keys = Array.isArray(known) ? known.filter((key) => typeof key === 'string') : [];
  if (keys.length === 0) return { rows: await loadWhole(), whole: null };
  const names = keys.flatMap((key) => [partKey('row', key), partKey('mark', key)]);
  const { rows } = readLines(keys, await browser.storage.local.get(names));
  return { rows, whole: loadWhole };
}

async function loadWhole(): Promise<readonly IndexRow[]> {
  const rows = await loadIndex();
  try {
    await browser.storage.local.set({ [DIRECTORY]: rows.map(({ key }) => key) });
  } catch {
    // The next list is read the slow way then.
  }
  return rows;
}

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
  const { rows, stale } = readLines(keys, stored ?? (await browser.storage.local.get([...names])));
  return stale.length === 0 ? rows : [...rows, ...(await makeAnew(stale))];
}

/** Lines out of stored values; `stale` are the keys whose line is not there or not true. */
function readLines(keys: readonly EntryKey[], lines: Readonly<Record<string, unknown>>) {
  const rows: IndexRow[] = [];
  const stale: EntryKey[] = [];
  for (const key of keys) {
    const latest = latestOf(key, lines[partKey('row', key)], lines[partKey('mark', key)]);
    if (latest === undefined) stale.push(key);
    else rows.push(toRow(key, latest));
  }
  return { rows, stale };
}

async function makeAnew(keys: readonly EntryKey[]): Promise<readonly IndexRow[]> {
  const read = await readEntries(keys);
  const made = read.map(({ key, entry, review }): readonly [EntryKey, IndexRecord] => [
    key,
    toIndexRecord(entry, review.revision),
  ]);
  try {
    const lines = made.map(([key, line]) => [partKey('row', key), writeIndexRecord(line)] as const);
    if (lines.length > 0) await browser.storage.local.set(Object.fromEntries(lines));
    const found = new Set(read.map(({ key }) => key));
    const lost = keys.filter((key) => !found.has(key)).flatMap((key) => [partKey('row', key), partKey('mark', key)]);
    // A line that cannot be read and belongs to a record that cannot be either would keep it out of both lists.
    if (lost.length > 0) await browser.storage.local.remove(lost);
  } catch {
    // The list can be shown all the same; the next one makes these lines again.
  }
  return made.map(([key, line]) => toRow(key, line));
}
