import { browser } from 'wxt/browser';
import type { FoundEntry, LedgerEntry } from '../../ledger/record/entry';
import { keepItems } from '../../ledger/rectification/keep-items';
import type { Rejudged } from '../../ledger/review/rejudge';
import { failureOf } from '../failure';
import { atAStroke, oneAtATime } from '../lock';
import { inSlices } from '../slices';
import { latestOf, toIndexRecord, writeIndexRecord } from './index-record';
import { partKey } from './ledger-keys';
import type { EntryKey, NotSaved } from './ledger-types';
import { writeExpected } from './ledger-watch';
import { type PackedRecord, packRecord } from './packed-record';
import { readRecord } from './record';
import { writeReview } from './review-record';
import { readFoundEntries, type StoredEntry } from './stored-entry';

/** Reports that are judged and written at once: some 200 ms of work. */
const AT_ONCE = 10;

type Stored = Readonly<Record<string, unknown>>;
type FoundStored = StoredEntry<FoundEntry>;

/** What came of judging stored reports again. */
export type JudgedLedger = { readonly kind: 'judged'; readonly stopped: boolean } | NotSaved;

/** Who judges, and who hears of it. */
export interface LedgerJudge {
  readonly judge: (entry: FoundEntry) => Rejudged;
  /** Hears what came of a report, and the report as it was written anew; null where nothing was. */
  readonly onJudged: (result: Rejudged, written: LedgerEntry | null) => void;
  /** Hears how many are done and says whether to go on. */
  readonly onStep: (done: number, of: number) => boolean;
}

/** A report that was judged, and its check to be written; null where that stays. */
interface Judged {
  readonly one: FoundStored;
  readonly result: Rejudged;
  readonly check: PackedRecord | null;
}

function packCheck({ url, savedAt, evaluation, text, before = null, facts }: LedgerEntry): PackedRecord {
  return packRecord({ url, savedAt, evaluation, text, before, ...(facts && { facts }) });
}

/** When a stored check was saved, without laying it open. */
const momentOf = (check: unknown): unknown =>
  typeof check === 'object' && check !== null && 'savedAt' in check ? check.savedAt : undefined;

/** Whether the line of a report tells what it was judged by. */
const isStamped = (key: EntryKey, stored: Stored): boolean =>
  latestOf(key, stored[partKey('row', key)], stored[partKey('mark', key)])?.judgedBy !== undefined;

/** Reads and judges reports; the page has its turn in between, for each takes some ms. */
async function judgeAll(
  keys: readonly EntryKey[],
  judge: LedgerJudge['judge'],
  pause: () => Promise<void>,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const one of await readFoundEntries(keys)) {
    const result = judge(one.entry);
    await pause();
    judged.push({ one, result, check: result.kind === 'judged' ? packCheck(result.entry) : null });
    await pause();
  }
  return judged;
}

/** A report as it is once judged again: what was confirmed and is no longer found stays with its decision. */
function withItems(before: FoundStored, entry: LedgerEntry): StoredEntry {
  const decisions = keepItems(before.review.decisions, before.entry.evaluation, entry.evaluation);
  if (decisions === before.review.decisions) return { ...before, entry };
  const review = { ...before.review, decisions, revision: before.review.revision + 1 };
  return { ...before, review, entry: { ...entry, decisions } };
}

/** A report whose line is to be written: judged again, or one whose line tells nothing of that yet; null for all others. */
function toWrite(before: FoundStored, result: Rejudged, now: Stored): StoredEntry | null {
  if (result.kind === 'judged') return withItems(before, result.entry);
  if (isStamped(before.key, now)) return null;
  const evaluation = readRecord(now[partKey('check', before.key)])?.evaluation;
  return evaluation === undefined ? null : { ...before, entry: { ...before.entry, evaluation } };
}

/** What is to be written of a report, and what is heard of it. */
interface Outcome {
  readonly key: EntryKey;
  /** When the check that it is about was saved. */
  readonly savedAt: string;
  readonly result: Rejudged;
  readonly written: LedgerEntry | null;
  /** Its line of the list; null where that stays. */
  readonly line: string | null;
  readonly parts: Readonly<Record<string, unknown>>;
}

function outcomeOf({ one: before, result, check }: Judged, now: Stored): Outcome {
  const one = toWrite(before, result, now);
  const line = one && writeIndexRecord(toIndexRecord(one.entry, one.review.revision));
  const { key } = before;
  return {
    key,
    savedAt: before.entry.savedAt,
    result,
    written: one?.entry ?? null,
    line,
    parts: {
      ...(check !== null && { [partKey('check', key)]: check }),
      ...(one !== null && one.review !== before.review && { [partKey('review', key)]: writeReview(one.review) }),
      ...(line !== null && { [partKey('row', key)]: line }),
      // The line that was written with the decisions is the newer one: it is made anew as well.
      ...(line !== null && one !== null && one.review.revision > 0 && { [partKey('mark', key)]: line }),
    },
  };
}

/** Writes what became of reports, but for those that were checked meanwhile; what was written. */
function writeOutcomes(outcomes: readonly Outcome[]): Promise<readonly Outcome[]> {
  return atAStroke(async () => {
    const checks: Stored = await browser.storage.local.get(outcomes.map(({ key }) => partKey('check', key)));
    const standing = outcomes.filter(({ key, savedAt }) => momentOf(checks[partKey('check', key)]) === savedAt);
    const written: Record<string, unknown> = Object.assign({}, ...standing.map(({ parts }) => parts));
    const lines = new Map(standing.flatMap(({ key, line }) => (line === null ? [] : [[key, line] as const])));
    if (Object.keys(written).length > 0) await writeExpected(lines, () => browser.storage.local.set(written));
    return standing;
  });
}

async function judgeSome(
  keys: readonly EntryKey[],
  { judge, onJudged }: LedgerJudge,
  pause: () => Promise<void>,
): Promise<void> {
  const judged = await judgeAll(keys, judge, pause);
  const now: Stored = await browser.storage.local.get(
    judged.flatMap(({ one: { key } }) => [partKey('check', key), partKey('row', key), partKey('mark', key)]),
  );
  const outcomes: Outcome[] = [];
  for (const one of judged) {
    outcomes.push(outcomeOf(one, now));
    await pause();
  }
  for (const { result, written } of await writeOutcomes(outcomes)) onJudged(result, written);
}

/**
 * Judges stored reports again, some at a time, each written with its line of the list; tags are not touched, and decisions
 * only get what is no longer found (`keepItems`). What is judged by then stays. The page has its turn all the time.
 */
export async function judgeLedger(keys: readonly EntryKey[], by: LedgerJudge): Promise<JudgedLedger> {
  const pause = inSlices(true);
  try {
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      if (!by.onStep(from, keys.length)) return { kind: 'judged', stopped: true };
      await oneAtATime(() => judgeSome(keys.slice(from, from + AT_ONCE), by, pause));
    }
    return { kind: 'judged', stopped: false };
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}
