import type { HistoryResult } from '../across/make-finding';
import { asksOfPrevious } from '../bodies/previous-report';
import type { LedgerEntry } from '../record/entry';
import { entryKey } from '../record/merge';
import { judgedBy } from '../review/judged-by';
import { reviewOf } from '../review/review-of';
import type { LedgerRow } from './ledger-row';

/** Enough of a text's hash to tell the texts of a ledger apart. */
export function shortHash({ evaluation }: LedgerEntry): string {
  return evaluation.textHash.slice(0, 16);
}

/** A report as a line of the table, with what other reports say of it. */
export function rowOf(entry: LedgerEntry, across: HistoryResult): LedgerRow {
  const { summary, decisionCounts } = reviewOf(entry, across);
  return {
    key: entryKey(entry),
    url: entry.url,
    title: entry.evaluation.report.title,
    summary,
    decisionCounts,
    judgedBy: judgedBy(entry),
    textHash: shortHash(entry),
    tags: entry.tags,
  };
}

/** A line that has not been compared with the year before, where that is asked. */
export function markPending(row: LedgerRow): LedgerRow {
  return asksOfPrevious(row.summary) ? { ...row, pending: true } : row;
}
