import type { DecisionCounts } from '../review/decision-counts';
import type { EntrySummary } from './summary';

/** A report of the ledger as a line of the table. */
export interface LedgerRow {
  readonly key: string;
  readonly url: string;
  readonly title: string | null;
  readonly summary: EntrySummary;
  readonly decisionCounts: DecisionCounts;
  /** True until it was compared with the year before: what it says of that is not known yet. */
  readonly pending?: boolean;
  /** The stamp of what it was judged by (`judgedBy`); absent where the line was written before there were stamps. */
  readonly judgedBy?: string | null;
  /** Projects it was put in. */
  readonly tags: readonly string[];
  /** Other projects, whose rosters name it; left out where none does. The session tells it of each row. */
  readonly named?: readonly string[];
}
