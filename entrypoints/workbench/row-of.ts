import type { LedgerRow } from '@/components/workbench/ledger-row';
import { entryKey } from '@/lib/export/merge';
import type { LedgerEntry } from '@/lib/ledger/entry';
import type { HistoryResult } from '@/lib/ledger/make-finding';
import { asksOfPrevious } from '@/lib/ledger/previous-report';
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
