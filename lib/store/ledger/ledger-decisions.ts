import { browser } from 'wxt/browser';
import type { Decision } from '../../ledger/record/entry';
import { storedTags } from '../../ledger/record/stored-said';
import { applyDecisions, applySeen, type Step, undo as takeBack } from '../../ledger/review/decision';
import { isSameSaid, putSaid, type SaidPoints, saidOf } from '../../ledger/scoring/said-points';
import { failureOf } from '../failure';
import { oneAtATime } from '../lock';
import { toIndexRecord, writeIndexRecord } from './index-record';
import { asideKey, partKey } from './ledger-keys';
import type {
  DecisionResult,
  EntryKey,
  NotSaved,
  PointsResult,
  SeenDecisionResult,
  UndoDecisionResult,
  WriteResult,
} from './ledger-types';
import { type ReviewRecord, writeReview } from './review-record';
import { readEntries, type StoredEntry } from './stored-entry';

/**
 * Puts decisions, in one write, each in the place of the one on the same finding with the same values; all others, of
 * other windows too, stay. The steps are what `undo` takes back.
 */
export function saveDecisions(key: EntryKey, made: readonly Decision[]): Promise<DecisionResult> {
  return change(key, async (stored) => {
    const { decisions, steps } = applyDecisions(stored.review.decisions, made);
    const revision = stored.review.revision + 1;
    await browser.storage.local.set(reviewParts(stored, { ...stored.review, revision, decisions }));
    return { kind: 'saved', decisions, steps };
  });
}

/** Puts the decisions of several faults as `saveDecisions` does, but for faults on which something else than `seen` is decided by now, in any window. */
export function saveSeenDecisions(
  key: EntryKey,
  made: readonly (readonly Decision[])[],
  seen: readonly Decision[],
): Promise<SeenDecisionResult> {
  return change<SeenDecisionResult>(key, async (stored) => {
    const { decisions, steps, overtaken } = applySeen(stored.review.decisions, made, seen);
    const revision = stored.review.revision + 1;
    if (steps.length > 0)
      await browser.storage.local.set(reviewParts(stored, { ...stored.review, revision, decisions }));
    return { kind: 'saved', decisions, steps, overtaken };
  });
}

/** Takes back these steps on a report and no others, in one write; where a later decision stands, of another window too, that one stays. */
export function undo(key: EntryKey, steps: readonly Step[]): Promise<UndoDecisionResult> {
  return change<UndoDecisionResult>(key, async (stored) => {
    const { decisions, overtaken } = takeBack(stored.review.decisions, steps);
    const revision = stored.review.revision + 1;
    if (overtaken.length < steps.length) {
      await browser.storage.local.set(reviewParts(stored, { ...stored.review, revision, decisions }));
    }
    return { kind: 'undone', decisions, overtaken: overtaken.length };
  });
}

/**
 * Says what an item takes off a report, or (`item` null) what its score is; with null, what is reckoned holds again. What was
 * said of other items, of other windows too, stays. `expected`: only where this is what stands there.
 */
export function savePoints(
  key: EntryKey,
  item: string | null,
  now: SaidPoints | null,
  expected?: SaidPoints | null,
): Promise<PointsResult> {
  return change<PointsResult>(key, async (stored) => {
    const said = stored.review.points ?? [];
    const before = saidOf(said, item);
    if (expected !== undefined && !isSameSaid(before, expected)) return { kind: 'overtaken' };
    const points = putSaid(said, item, now);
    const revision = stored.review.revision + 1;
    await browser.storage.local.set(reviewParts(stored, { ...stored.review, revision, points }));
    return { kind: 'saved', points, before };
  });
}

/** Adds tags to reports and takes tags off them, in one write; other tags stay. Reports that are not there are passed over. */
export async function setTags(
  keys: readonly EntryKey[],
  add: readonly string[],
  remove: readonly string[],
): Promise<WriteResult> {
  try {
    return await oneAtATime(async () => {
      const parts = (await readEntries(keys)).map((stored) => retag(stored, add, remove));
      await browser.storage.local.set(Object.assign({}, ...parts));
      return { kind: 'saved' };
    });
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}

/** What is to be written for a report that gets tags and loses tags. */
export function retag(
  stored: StoredEntry,
  add: readonly string[],
  remove: readonly string[],
): Readonly<Record<string, unknown>> {
  const kept = stored.review.tags.filter((tag) => !remove.includes(tag));
  const tags = storedTags.parse([...kept, ...add]);
  return reviewParts(stored, { ...stored.review, revision: stored.review.revision + 1, tags });
}

async function change<Result>(
  key: EntryKey,
  work: (stored: StoredEntry) => Promise<Result>,
): Promise<Result | NotSaved> {
  try {
    return await oneAtATime(async () => {
      const [stored] = await readEntries([key]);
      return stored === undefined ? { kind: 'not-saved', reason: 'missing' } : await work(stored);
    });
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}

/** What is to be written for what people hold of a report: that with its line of the list, in one write. */
export function reviewParts(
  { key, entry, review: before, brokenReview }: StoredEntry,
  review: ReviewRecord,
): Record<string, unknown> {
  const { decisions, tags, revision, items, points } = review;
  const reviewAt = partKey('review', key);
  return {
    ...(brokenReview === undefined
      ? {}
      : { [asideKey(`${entry.savedAt}+${before.revision}`, reviewAt)]: brokenReview }),
    [reviewAt]: writeReview(review),
    [partKey('mark', key)]: writeIndexRecord(
      toIndexRecord({ ...entry, decisions, tags, ...(items && { items }), ...(points && { points }) }, revision),
    ),
  };
}
