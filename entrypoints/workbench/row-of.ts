import type { HistoryResult } from '@/lib/ledger/across/make-finding';
import { asksOfPrevious } from '@/lib/ledger/bodies/previous-report';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { entryKey } from '@/lib/ledger/record/merge';
import { reviewOf } from '@/lib/ledger/review/review-of';

/** A report as a line of the table, with what other reports say of it. */
export function rowOf(entry: LedgerEntry, across: HistoryResult): LedgerRow {
  const { summary, held } = reviewOf(entry, across);
  return {
    key: entryKey(entry),
    url: entry.url,
    title: entry.evaluation.report.title,
    summary,
    held,
    tags: entry.tags,
  };
}

/** A line that has not been held against the year before, where that is asked. */
export function markPending(row: LedgerRow): LedgerRow {
  return asksOfPrevious(row.summary) ? { ...row, pending: true } : row;
}
