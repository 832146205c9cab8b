import { browser } from 'wxt/browser';
import type { Evaluation } from '../../judge/evaluation';
import type { SaveRefusal } from '../../ledger/record/save-refusal';
import { refuseAddress } from '../../ledger/record/stored-address';
import { isAsked, keepItems } from '../../ledger/rectification/keep-items';
import { failureOf } from '../failure';
import { atAStroke, oneAtATime } from '../lock';
import { inSlices } from '../slices';
import { type FittedRecord, fitInSteps } from './fit-record';
import { toItemlessRecord, writeIndexRecord } from './index-record';
import { asideKey, keyOf, LAST, pageKey, partKey } from './ledger-keys';
import { writeOutdatedMark } from './outdated-mark';
import { type CheckRecord, type KeptRecord, readKept } from './packed-record';
import { NO_REVIEW, readReview, writeReview } from './review-record';

/** What became of saving. Whatever is returned, nothing that was stored before is lost. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly at: string; readonly setAside: boolean; readonly withoutText: boolean }
  | { readonly kind: 'not-saved'; readonly reason: SaveRefusal };

/** What is kept of a check beside its result. */
export type Kept = Pick<CheckRecord, 'text' | 'before' | 'facts'>;

/** The last check of a page, whatever its report year; null when there is none or it cannot be read. Changes nothing. */
export async function loadLastCheck(url: string): Promise<KeptRecord | null> {
  try {
    const last = LAST + pageKey(url);
    const key = (await browser.storage.local.get(last))[last];
    return typeof key === 'string' && key.startsWith('check:') ? await loadRecord(key) : null;
  } catch {
    // Without access to the store there is nothing to show; saving will say so.
    return null;
  }
}

/** The stored check of a page and report year; null when there is none or it cannot be read. Changes nothing. */
export async function loadCheck(url: string, year: number | null): Promise<KeptRecord | null> {
  try {
    return await loadRecord(partKey('check', keyOf(url, year)));
  } catch {
    return null;
  }
}

async function loadRecord(stored: string): Promise<KeptRecord | null> {
  return readKept((await browser.storage.local.get(stored))[stored]) ?? null;
}

/** The check as it is stored; the page has its turn where that takes long. */
async function fitPatiently(record: Omit<CheckRecord, 'version'>): Promise<FittedRecord | null> {
  const pause = inSlices(true);
  const steps = fitInSteps(record);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await pause();
  }
}

/**
 * Stores a check under its page and report year, in one write with its line of the list and the page's `last` key: all
 * are there or none; of one that is too large the text is left out, or nothing is stored. A record under the same key that
 * cannot be read is put aside by the same write. Decisions and tags lie elsewhere; to a
 * decision is added what this check does away with (`keepItems`), in the same write. What is stored can
 * be exported and imported again. A page that is no report is not stored: it would stand in lists and totals as a body's
 * report. `savedAt`: ISO 8601, UTC.
 */
export async function saveCheck(
  url: string,
  evaluation: Evaluation,
  savedAt: string,
  kept: Kept = { text: null, before: null },
): Promise<SaveResult> {
  if (evaluation.kind === 'not-a-report') return { kind: 'not-saved', reason: 'no-report' };
  const refused = refuseAddress(pageKey(url));
  if (refused !== null) return { kind: 'not-saved', reason: refused };
  const key = keyOf(url, evaluation.report.year);
  const [check, reviewAt] = [partKey('check', key), partKey('review', key)];
  const fitting = await fitPatiently({ url: pageKey(url), savedAt, evaluation, ...kept });
  if (fitting === null) return { kind: 'not-saved', reason: 'too-large' };
  const { record, stored: fitted } = fitting;
  let unreadable = false;
  /** False where it would touch what people decided, and may not. */
  const write = async (decides: boolean): Promise<boolean> => {
    const { [check]: stored, [reviewAt]: storedReview } = await browser.storage.local.get([check, reviewAt]);
    const old = readKept(stored);
    unreadable = stored !== undefined && old === undefined;
    const before = readReview(storedReview) ?? NO_REVIEW;
    const decisions = keepItems(before.decisions, old && (old.evaluation ?? old.judged), evaluation);
    const isKept = decisions !== before.decisions;
    if (isKept && !decides) return false;
    const review = isKept ? { ...before, decisions, revision: before.revision + 1 } : before;
    // How items stand is for the ledger to count, where its list is read.
    const line = decisions.some(isAsked)
      ? writeOutdatedMark(review.revision)
      : writeIndexRecord(toItemlessRecord({ ...record, ...review }, review.revision));
    await browser.storage.local.set({
      ...(unreadable ? { [asideKey(savedAt, check)]: stored } : {}),
      [check]: fitted,
      [partKey('row', key)]: line,
      ...(isKept ? { [reviewAt]: writeReview(review), [partKey('mark', key)]: line } : {}),
      [LAST + record.url]: check,
    });
    return true;
  };
  try {
    // What people decided is written by one at a time, after whatever takes long; where none of it is touched, a check
    // waits for nothing long. What is decided while it is written is apart from it, and counts as decided right after.
    if (!(await atAStroke(() => write(false)))) await oneAtATime(() => atAStroke(() => write(true)));
    return {
      kind: 'saved',
      at: savedAt,
      setAside: unreadable,
      withoutText: kept.text !== null && record.text === null,
    };
  } catch (error) {
    const reason = failureOf(error);
    return { kind: 'not-saved', reason: unreadable && reason !== 'extension-updated' ? 'corrupt' : reason };
  }
}
