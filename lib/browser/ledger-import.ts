import { browser } from 'wxt/browser';
import { entryKey, mergeEntries } from '../export/merge';
import type { LedgerEntry } from '../ledger/entry';
import { failureOf } from './failure';
import { NOTHING_HELD, writeHeld } from './held-record';
import { toIndexRecord, writeIndexRecord } from './index-record';
import { asideKey, LAST, pageKey, pageOf, partKey } from './ledger-keys';
import type { EntryKey, ImportResult } from './ledger-types';
import { oneAtATime } from './lock';
import { packRecord } from './record';
import { readEntries, type StoredEntry } from './stored-entry';

/** How often the merge is made again because a page was checked meanwhile. */
const TRIES = 5;

/**
 * Merges reports into the ledger (`mergeEntries` of lib/export/merge), in one write: all or nothing. A record in the place
 * of one that comes in, but can't be read, is put aside.
 */
export async function importEntries(entries: readonly LedgerEntry[]): Promise<ImportResult> {
  try {
    return await oneAtATime(() =>
      merge(
        entries.map((entry) => ({ ...entry, url: pageKey(entry.url) })),
        TRIES,
      ),
    );
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}

async function merge(theirs: readonly LedgerEntry[], tries: number): Promise<ImportResult> {
  const keys = [...new Set(theirs.map(entryKey))];
  const moments = await readMoments(keys);
  const mine = new Map((await readEntries(keys)).map((stored) => [stored.key, stored]));
  const own = [...mine.values()].map(({ entry }) => entry);
  const befores = new Map([...own, ...theirs].map(({ evaluation, before = null }) => [evaluation, before]));
  const merged = mergeEntries(own.map(withoutBefore), theirs.map(withoutBefore));
  const present = await browser.storage.local.get(keys.flatMap((key) => namesToKeep(key, mine)));
  const written = merged.entries.flatMap((entry) => {
    const stored = mine.get(entryKey(entry));
    if (stored && isSame(entry, stored.entry)) return [];
    return [partsOf({ ...entry, before: befores.get(entry.evaluation) ?? null }, stored, present)];
  });
  // Pages are checked by scripts that share no lock with this one: what came in between is merged too.
  const now = await readMoments(keys);
  const isAsRead = now.every((moment, index) => moment === moments[index]);
  if (!isAsRead && tries > 1) return merge(theirs, tries - 1);
  await browser.storage.local.set(Object.assign({}, ...written));
  const { added, updated, conflicts } = merged;
  return { kind: 'imported', added, updated, conflicts };
}

/** When each report's check was saved, without laying the record open; undefined where there is none. */
async function readMoments(keys: readonly EntryKey[]): Promise<readonly unknown[]> {
  const names = keys.map((key) => partKey('check', key));
  const stored: Readonly<Record<string, unknown>> = await browser.storage.local.get(names);
  return names.map((name) => {
    const check = stored[name];
    return typeof check === 'object' && check !== null && 'savedAt' in check ? check.savedAt : undefined;
  });
}

/** The check before belongs to the check it came with; the merge knows nothing of it. */
function withoutBefore({ before: _, ...entry }: LedgerEntry): LedgerEntry {
  return entry;
}

function isSame(one: LedgerEntry, other: LedgerEntry): boolean {
  return JSON.stringify(withoutBefore(one)) === JSON.stringify(withoutBefore(other));
}

function namesToKeep(key: EntryKey, mine: ReadonlyMap<EntryKey, StoredEntry>): readonly string[] {
  const check = partKey('check', key);
  return [LAST + pageOf(key), ...(mine.has(key) ? [] : [check])];
}

function partsOf(
  entry: LedgerEntry,
  mine: StoredEntry | undefined,
  present: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const key = entryKey(entry);
  const { url, savedAt, evaluation, text, decisions, tags, before = null } = entry;
  const [check, last] = [partKey('check', key), LAST + url];
  const held = { ...(mine?.held ?? NOTHING_HELD), decisions, tags };
  const revision = held.revision + 1;
  const line = writeIndexRecord(toIndexRecord(entry, revision));
  return {
    ...(present[check] === undefined ? {} : { [asideKey(savedAt, check)]: present[check] }),
    ...(mine?.brokenHeld === undefined ? {} : { [asideKey(savedAt, partKey('held', key))]: mine.brokenHeld }),
    ...(present[last] === undefined ? { [last]: check } : {}),
    [check]: packRecord({ url, savedAt, evaluation, text, before }),
    [partKey('row', key)]: line,
    ...(mine === undefined && decisions.length === 0 && tags.length === 0
      ? {}
      : {
          [partKey('held', key)]: writeHeld({ ...held, revision }),
          [partKey('mark', key)]: line,
        }),
  };
}
