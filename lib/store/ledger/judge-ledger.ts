import { browser } from 'wxt/browser';
import type { LedgerEntry } from '../../ledger/record/entry';
import type { Rejudged } from '../../ledger/review/rejudge';
import { failureOf } from '../failure';
import { oneAtATime } from '../lock';
import { latestOf, toIndexRecord, writeIndexRecord } from './index-record';
import { partKey } from './ledger-keys';
import type { EntryKey, NotSaved } from './ledger-types';
import { packRecord } from './packed-record';
import { readEntries, type StoredEntry } from './stored-entry';

/** Reports that are judged and written at once: some 50 ms of work. */
const AT_ONCE = 5;

type Stored = Readonly<Record<string, unknown>>;

/** What came of judging stored reports again, by their keys. */
export type JudgedLedger =
  | { readonly kind: 'judged'; readonly results: ReadonlyMap<EntryKey, Rejudged>; readonly stopped: boolean }
  | NotSaved;

function checkOf({ key }: StoredEntry, entry: LedgerEntry): Record<string, unknown> {
  const { url, savedAt, evaluation, text, before = null, facts } = entry;
  return { [partKey('check', key)]: packRecord({ url, savedAt, evaluation, text, before, ...(facts && { facts }) }) };
}

function linesOf({ key, held }: StoredEntry, entry: LedgerEntry): Record<string, unknown> {
  const line = writeIndexRecord(toIndexRecord(entry, held.revision));
  return {
    [partKey('row', key)]: line,
    // The line that was written with the decisions is the newer one: it is made anew as well.
    ...(held.revision > 0 ? { [partKey('mark', key)]: line } : {}),
  };
}

/** What is written of a report: nothing where nothing changed and its line tells what it was judged by. */
function partsOf(one: StoredEntry, result: Rejudged, stored: Stored): Record<string, unknown> {
  if (result.kind === 'judged') return { ...checkOf(one, result.entry), ...linesOf(one, result.entry) };
  const line = latestOf(one.key, stored[partKey('row', one.key)], stored[partKey('mark', one.key)]);
  return line?.judgedBy === undefined ? linesOf(one, one.entry) : {};
}

/** When a stored check was saved, without laying it open. */
const momentOf = (check: unknown): unknown =>
  typeof check === 'object' && check !== null && 'savedAt' in check ? check.savedAt : undefined;

async function judgeSome(keys: readonly EntryKey[], judge: (entry: LedgerEntry) => Rejudged) {
  const stored = await readEntries(keys);
  const results = new Map<EntryKey, Rejudged>();
  let parts: Record<string, unknown> = {};
  for (const one of stored) results.set(one.key, judge(one.entry));
  // Pages are checked by scripts that share no lock with this one: a check that came in between stays.
  const now: Stored = await browser.storage.local.get(
    stored.flatMap(({ key }) => [partKey('check', key), partKey('row', key), partKey('mark', key)]),
  );
  for (const one of stored) {
    const result = results.get(one.key);
    if (result === undefined || momentOf(now[partKey('check', one.key)]) !== one.entry.savedAt) results.delete(one.key);
    else parts = { ...parts, ...partsOf(one, result, now) };
  }
  if (Object.keys(parts).length > 0) await browser.storage.local.set(parts);
  return results;
}

/**
 * Judges stored reports again, some at a time, each written with its line of the list; decisions and tags are not touched.
 * `onStep` hears how many are done and says whether to go on. What is judged by then stays.
 */
export async function judgeLedger(
  keys: readonly EntryKey[],
  judge: (entry: LedgerEntry) => Rejudged,
  onStep: (done: number, of: number) => Promise<boolean>,
): Promise<JudgedLedger> {
  const results = new Map<EntryKey, Rejudged>();
  try {
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      if (!(await onStep(from, keys.length))) return { kind: 'judged', results, stopped: true };
      const some = await oneAtATime(() => judgeSome(keys.slice(from, from + AT_ONCE), judge));
      for (const [key, result] of some) results.set(key, result);
    }
    return { kind: 'judged', results, stopped: false };
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}
