import type { ProjectSum } from '../../ledger/across/judge-across';
import type { HistoryResult } from '../../ledger/across/make-finding';
import type { Previous } from '../../ledger/bodies/previous-report';
import type { FoundEntry, LedgerEntry } from '../../ledger/record/entry';

/** A report that was opened: its latest check, what people decided on it, and what other saved reports say of it. */
export interface OpenReport {
  readonly key: string;
  readonly entry: LedgerEntry;
  /** What comparing it with last year's check gave. */
  readonly result: HistoryResult;
  readonly previous: Previous;
  /** The body's reports by year, this one among them. */
  readonly years: readonly FoundEntry[];
  /** Years of which the ledger has several of the body's reports with different figures: none of them is to be trusted. */
  readonly disputed: readonly number[];
  /** For every project that it sums up, its figures beside those of the project's other reports. */
  readonly sums: readonly ProjectSum[];
  /** The reports of its cluster of copied text by key, itself among them, as the list has them; none where it is in no cluster. */
  readonly group: readonly string[];
}

/** The report in the side view. */
export type Opening =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly key: string }
  | { readonly kind: 'unreadable'; readonly key: string }
  | { readonly kind: 'open'; readonly key: string; readonly report: OpenReport };
