import { browser } from 'wxt/browser';
import type { Decision } from '../../ledger/record/entry';
import { applyDecisions, type Step, undo } from '../../ledger/review/decision';
import { failureOf } from '../failure';
import { oneAtATime } from '../lock';
import { asideKey, partKey } from './ledger-keys';
import type { DecisionResult, EntryKey, NotSaved, UndoDecisionResult } from './ledger-types';
import { writeOutdatedMark } from './outdated-mark';
import { NO_REVIEW, readReview, writeReview } from './review-record';

/**
 * Puts decisions as `saveDecisions` does, without reading the record itself, for which a background that starts with every
 * event would have to hold all of the engine; the ledger makes the line of its list anew.
 */
export function savePanelDecisions(key: EntryKey, made: readonly Decision[]): Promise<DecisionResult> {
  return change<DecisionResult & { readonly kind: 'saved' }>(key, (before) => {
    const { decisions, steps } = applyDecisions(before, made);
    return { kind: 'saved', decisions, steps };
  });
}

/** Takes steps back as `undo` does. */
export function undoPanelDecisions(key: EntryKey, steps: readonly Step[]): Promise<UndoDecisionResult> {
  return change<UndoDecisionResult & { readonly kind: 'undone' }>(key, (before) => {
    const { decisions, overtaken } = undo(before, steps);
    return { kind: 'undone', decisions, overtaken: overtaken.length };
  });
}

/** What people decided on a report, as it is stored now; none where the store can't be read. Changes nothing. */
export async function loadDecisions(key: EntryKey): Promise<readonly Decision[]> {
  const review = partKey('review', key);
  try {
    return readReview((await browser.storage.local.get(review))[review])?.decisions ?? [];
  } catch {
    return [];
  }
}

async function change<Result extends { readonly decisions: readonly Decision[] }>(
  key: EntryKey,
  work: (before: readonly Decision[]) => Result,
): Promise<Result | NotSaved> {
  const [check, reviewAt] = [partKey('check', key), partKey('review', key)];
  try {
    return await oneAtATime(async () => {
      const { [check]: record, [reviewAt]: stored } = await browser.storage.local.get([check, reviewAt]);
      if (record === undefined) return { kind: 'not-saved', reason: 'missing' };
      const read = readReview(stored);
      const review = read ?? NO_REVIEW;
      const result = work(review.decisions);
      const revision = review.revision + 1;
      await browser.storage.local.set({
        ...(read === undefined ? { [asideKey(new Date().toISOString(), reviewAt)]: stored } : {}),
        [reviewAt]: writeReview({ ...review, revision, decisions: result.decisions }),
        [partKey('mark', key)]: writeOutdatedMark(revision),
      });
      return result;
    });
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}
