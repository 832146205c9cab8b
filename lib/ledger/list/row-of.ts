import type { HistoryResult } from '../across/make-finding';
import { asksOfPrevious } from '../bodies/previous-report';
import type { LedgerEntry } from '../record/entry';
import { entryKey } from '../record/merge';
import { countItems, type ItemCounts } from '../rectification/count-items';
import { itemsOf } from '../rectification/items';
import { judgedBy } from '../review/judged-by';
import { type Review, reviewOf } from '../review/review-of';
import { scorableOf } from '../scoring/scorable';
import type { LedgerRow } from './ledger-row';

/** Enough of a text's hash to tell the texts of a ledger apart. */
const HASH = 16;

/** How the items of a report stand; undefined where it has none. */
export function itemCountsOf({ items }: LedgerEntry, review: Review): ItemCounts | undefined {
  return countItems(itemsOf(review, items));
}

/** What a review puts into the line of its report, in the list and where that is stored. */
export function lineOf(entry: LedgerEntry, review: Review, items: ItemCounts | undefined) {
  const { evaluation, points, tags } = entry;
  const scorable = scorableOf(review);
  return {
    title: evaluation.report.title,
    summary: review.summary,
    judgedBy: judgedBy(entry),
    textHash: evaluation.textHash.slice(0, HASH),
    ...(scorable && { scorable }),
    ...(points && { points }),
    ...(items && { items }),
    tags,
  };
}

/** A report as a line of the table, with what other reports say of it. */
export function rowOf(entry: LedgerEntry, across: HistoryResult): LedgerRow {
  const review = reviewOf(entry, across);
  const { decisionCounts } = review;
  return {
    key: entryKey(entry),
    url: entry.url,
    decisionCounts,
    ...lineOf(entry, review, itemCountsOf(entry, review)),
  };
}

/** A line that has not been compared with the year before, where that is asked. */
export function markPending(row: LedgerRow): LedgerRow {
  return asksOfPrevious(row.summary) ? { ...row, pending: true } : row;
}
