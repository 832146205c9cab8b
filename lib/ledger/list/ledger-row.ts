import type { HeldCounts } from '../review/held-counts';
import type { EntrySummary } from './summary';

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
