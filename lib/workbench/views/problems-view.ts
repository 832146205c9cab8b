import type { AlikeChoice } from '../../ledger/problems/decide-alike';
import type { ReportFaults } from '../../ledger/problems/report-faults';
import type { FaultStanding } from '../../ledger/review/fault-standing';

/** The faults of the reports that the list shows. */
export type ProblemsView =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  /** The store is out of reach. */
  | { readonly kind: 'unreadable' }
  /** By the report's key; one that can't be read, or came just now, is not among them. */
  | { readonly kind: 'read'; readonly reports: ReadonlyMap<string, ReportFaults> };

/** Faults of several reports that are to be decided on alike. */
export interface AskedAlike extends AlikeChoice {
  readonly faults: readonly { readonly key: string; readonly fault: FaultStanding }[];
}
