import type { LedgerRow } from '../../../ledger/list/ledger-row';
import type { FaultFilters } from '../../../ledger/problems/filter-faults';

/** What a file by problem is made of. */
export interface ByProblem {
  /** The reports, as the list has them. */
  readonly rows: readonly LedgerRow[];
  /** Which of their faults. */
  readonly filters: FaultFilters;
  /** Every filter in force, those of the list too, in words. */
  readonly said: readonly string[];
}
