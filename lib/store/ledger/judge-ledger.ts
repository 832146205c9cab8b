import { browser } from 'wxt/browser';
import type { LedgerEntry } from '../../ledger/record/entry';
import type { Rejudged } from '../../ledger/review/rejudge';
import { failureOf } from '../failure';
import { oneAtATime } from '../lock';
import { toIndexRecord, writeIndexRecord } from './index-record';
import { partKey } from './ledger-keys';
import type { EntryKey, NotSaved } from './ledger-types';
import { packRecord } from './packed-record';
import { readEntries, type StoredEntry } from './stored-entry';

/** Reports that are judged and written at once: some 50 ms of work. */
const AT_ONCE = 5;

/** What came of judging stored reports again, by their keys. */
export type JudgedLedger =
  | { readonly kind: 'judged'; readonly results: ReadonlyMap<EntryKey, Rejudged>; readonly stopped: boolean }
  | NotSaved;

function partsOf({ key, held }: StoredEntry, entry: LedgerEntry): Record<string, unknown> {
  const { url, savedAt, evaluation, text, before = null, facts } = entry;
  const line = writeIndexRecord(toIndexRecord(entry, held.revision));
  return {
    [partKey('check', key)]: packRecord({ url, savedAt, evaluation, text, before, ...(facts && { facts }) }),
    [partKey('row', key)]: line,
    // The line that was written with the decisions is the newer one: it is made anew as well.
    ...(held.revision > 0 ? { [partKey('mark', key)]: line } : {}),
  };
}

/** When a stored check was saved, without laying it open. */
const momentOf = (check: unknown): unknown =>
  typeof check === 'object' && check !== null && 'savedAt' in check ? check.savedAt : undefined;

async function judgeSome(keys: readonly EntryKey[], judge: (entry: LedgerEntry) => Rejudged) {
  const stored = await readEntries(keys);
  const results = new Map<EntryKey, Rejudged>();
  const parts: Record<string, unknown>[] = [];
  for (const one of stored) results.set(one.key, judge(one.entry));
  // Pages are checked by scripts that share no lock with this one: a check that came in between stays.
  const now: Readonly<Record<string, unknown>> = await browser.storage.local.get(
    stored.map(({ key }) => partKey('check', key)),
  );
  for (const one of stored) {
    const result = results.get(one.key);
    if (momentOf(now[partKey('check', one.key)]) !== one.entry.savedAt) results.delete(one.key);
    else if (result?.kind === 'judged') parts.push(partsOf(one, result.entry));
  }
  if (parts.length > 0) await browser.storage.local.set(Object.assign({}, ...parts));
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
