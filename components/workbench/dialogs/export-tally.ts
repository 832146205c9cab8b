import { countBodies } from '@/lib/export/rows/by-problem/list-problems';
import { addStates, NO_STATES } from '@/lib/export/rows/listing';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { PlacedFault } from '@/lib/ledger/problems/gather-problems';
import { countStates, type StateCounts } from '@/lib/ledger/review/fault-standing';

/** What a file would hold: bodies, faults by weight without what was dismissed, and all of them by standing. */
export interface ExportTally {
  readonly bodies: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly undecided: number;
  readonly states: StateCounts;
}

/** Of reports, with all their faults. */
export function tallyRows(rows: readonly LedgerRow[]): ExportTally {
  const total = (kind: 'errors' | 'warnings' | 'notices' | 'undecided') =>
    rows.reduce((sum, { summary }) => sum + summary[kind], 0);
  return {
    bodies: countBodies(rows),
    errors: total('errors'),
    warnings: total('warnings'),
    notices: total('notices'),
    undecided: total('undecided'),
    states: rows
      .map(({ decisionCounts }) => ({ ...decisionCounts, open: decisionCounts.undecided + decisionCounts.open }))
      .reduce(addStates, NO_STATES),
  };
}

/** Of some of the faults of reports. */
export function tallyFaults(rows: readonly LedgerRow[], faults: readonly PlacedFault[]): ExportTally {
  const total = (kind: string) =>
    faults.filter(({ fault }) => fault.kind === kind && fault.state !== 'dismissed').length;
  return {
    bodies: countBodies(rows),
    errors: total('error'),
    warnings: total('warning'),
    notices: total('notice'),
    undecided: total('cantTell'),
    states: countStates(faults.map(({ fault }) => fault)),
  };
}
