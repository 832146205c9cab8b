import type { LedgerRow } from '@/components/workbench/ledger-row';
import { entryKey } from '@/lib/export/merge';
import { standing } from '@/lib/ledger/decision';
import type { LedgerEntry } from '@/lib/ledger/entry';
import { countHeld } from '@/lib/ledger/held-counts';
import type { HistoryResult } from '@/lib/ledger/make-finding';
import { asksOfPrevious } from '@/lib/ledger/previous-report';
import { summarize } from '@/lib/ledger/summary';

/** A report as a line of the table, with what other reports say of it. */
export function rowOf(entry: LedgerEntry, across: HistoryResult): LedgerRow {
  const findings = [...entry.evaluation.findings, ...across.findings];
  return {
    key: entryKey(entry),
    url: entry.url,
    title: entry.evaluation.report.title,
    summary: summarize(entry, across),
    held: countHeld(standing(entry.decisions, { findings })),
    tags: entry.tags,
  };
}

/** A line that has not been held against the year before, where that is asked. */
export function markPending(row: LedgerRow): LedgerRow {
  return asksOfPrevious(row.summary) ? { ...row, pending: true } : row;
}
