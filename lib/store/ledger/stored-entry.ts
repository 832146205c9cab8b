import { browser } from 'wxt/browser';
import type { FoundEntry, LedgerEntry } from '../../ledger/record/entry';
import { inSlices } from '../slices';
import { partKey } from './ledger-keys';
import type { EntryKey } from './ledger-types';
import { type FoundRecord, readFound, readRecord } from './record';
import { NO_REVIEW, type ReviewRecord, readReview } from './review-record';

/** A report as it is stored now, its parts brought together; `FoundEntry`: without what was in order. */
export interface StoredEntry<Entry extends FoundEntry = LedgerEntry> {
  readonly key: EntryKey;
  readonly entry: Entry;
  readonly review: ReviewRecord;
  /** What lies in the place of the decisions and could not be read; undefined where nothing is amiss. */
  readonly brokenReview: unknown;
}

type Stored = Readonly<Record<string, unknown>>;

/** A check and what was decided on it, brought together. */
function together<Check extends FoundRecord>(key: EntryKey, record: Check, stored: Stored) {
  const storedReview = stored[partKey('review', key)];
  const read = readReview(storedReview);
  const review = read ?? NO_REVIEW;
  const { url, savedAt, text, before, facts } = record;
  const evaluation: Check['evaluation'] = record.evaluation;
  const { decisions, tags, items = [], points = [] } = review;
  return {
    key,
    entry: {
      url,
      savedAt,
      evaluation,
      decisions,
      tags,
      text,
      before,
      ...(facts && { facts }),
      ...(items.length > 0 && { items }),
      ...(points.length > 0 && { points }),
    },
    review,
    brokenReview: read === undefined ? storedReview : undefined,
  };
}

/** A report out of stored values; undefined when its check is not among them or can't be read. */
export function readEntry(key: EntryKey, stored: Stored): StoredEntry | undefined {
  const record = readRecord(stored[partKey('check', key)]);
  return record && together(key, record, stored);
}

function readFoundEntry(key: EntryKey, stored: Stored): StoredEntry<FoundEntry> | undefined {
  const record = readFound(stored[partKey('check', key)]);
  return record && together(key, record, stored);
}

/** Records that are read at once: few enough for the browser to hand over in one message. */
const AT_ONCE = 200;

/** Reads reports out of the store, in slices; those that are not there or can't be read are left out. Rejects when the store does. */
export function readEntries(keys: readonly EntryKey[]): Promise<readonly StoredEntry[]> {
  return readAll(keys, readEntry);
}

/** The same without what was in order: a third of the time. */
export function readFoundEntries(keys: readonly EntryKey[]): Promise<readonly StoredEntry<FoundEntry>[]> {
  return readAll(keys, readFoundEntry);
}

async function readAll<Entry>(
  keys: readonly EntryKey[],
  readOne: (key: EntryKey, stored: Stored) => Entry | undefined,
): Promise<readonly Entry[]> {
  const read: Entry[] = [];
  const pause = inSlices(true);
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE);
    const stored = await browser.storage.local.get(
      some.flatMap((key) => [partKey('check', key), partKey('review', key)]),
    );
    for (const key of some) {
      const entry = readOne(key, stored);
      if (entry) read.push(entry);
      await pause();
    }
  }
  return read;
}
