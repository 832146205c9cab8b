import type { EntrySummary } from '@/lib/ledger/summary';

/** How people hold the findings of a report's latest check. */
export interface HeldCounts {
  /** No decision stands. */
  readonly undecided: number;
  /** 待核实: looked at and left open. */
  readonly open: number;
  readonly confirmed: number;
  readonly dismissed: number;
  readonly rectified: number;
  /** Undecided ones whose decision lapsed because a value changed. */
  readonly lapsed: number;
  /** Decisions whose finding is no longer there. */
  readonly gone: number;
}

/** A report of the ledger as a line of the table. */
export interface LedgerRow {
  readonly key: string;
  readonly url: string;
  readonly title: string | null;
  readonly summary: EntrySummary;
  readonly held: HeldCounts;
  /** True until it was held against the year before: what it says of that is not known yet. */
  readonly pending?: boolean;
  /** Projects it was put in. */
  readonly tags: readonly string[];
}
