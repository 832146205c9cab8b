import { RESULT_KINDS, type ResultKind } from '../../../judge/result-kinds';
import type { LedgerRow } from '../../../ledger/list/ledger-row';
import { findCopyClusters } from '../../../ledger/problems/copy-clusters';
import { type FaultFilters, filterFaults, isStateShown } from '../../../ledger/problems/filter-faults';
import { gatherProblems, type PlacedFault, type Problem, placeFaults } from '../../../ledger/problems/gather-problems';
import { entryKey } from '../../../ledger/record/merge';
import { countStates, type StateCounts } from '../../../ledger/review/fault-standing';
import { isListed, type Listing } from '../listing';
import type { ReviewedCheck } from '../reviewed-check';

/** Takes reports in, and gives their faults in that order; those of a report that is not among `rows` are nobody's. */
export function placeReviewed(rows: readonly LedgerRow[]) {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const faults: PlacedFault[] = [];
  return {
    add({ entry, review }: ReviewedCheck): void {
      const row = byKey.get(entryKey(entry));
      if (row !== undefined) faults.push(...placeFaults(row, review.faultStandings));
    },
    faults: (): readonly PlacedFault[] => faults,
  };
}

/** The faults of one report that a problem lists. */
export interface ListedReport {
  readonly row: LedgerRow;
  readonly faults: readonly PlacedFault[];
}

/** A problem as far as it is listed. */
export interface ListedProblem extends Pick<Problem, 'rule' | 'cluster' | 'states'> {
  /** The worst that is listed. */
  readonly kind: ResultKind;
  /** In the order in which reports were taken in; at least one. */
  readonly reports: readonly ListedReport[];
  readonly listed: number;
  readonly units: number;
}

/** The bodies that reports are of; one that names nobody is a body of its own. */
export function countBodies(rows: readonly LedgerRow[]): number {
  return new Set(rows.map(({ key, summary }) => summary.unit ?? key)).size;
}

/** What filters leave of faults. */
export function shownFaults(faults: readonly PlacedFault[], filters: FaultFilters): readonly PlacedFault[] {
  return filterFaults(faults, filters).filter((placed) => isStateShown(filters, placed));
}

/** The problems that have something to list, in the order of the view by problem, and how all that the filters leave stands. */
export function listProblems(
  faults: readonly PlacedFault[],
  filters: FaultFilters,
  listing: Listing,
): { readonly problems: readonly ListedProblem[]; readonly states: StateCounts } {
  const shown = shownFaults(faults, filters);
  const problems = gatherProblems(shown, findCopyClusters(faults)).flatMap(({ rule, cluster, states, faults: own }) => {
    const listed = own.filter(({ fault }) => isListed(fault.state, listing));
    if (listed.length === 0) return [];
    const kinds = new Set(listed.map(({ fault }) => fault.kind));
    const reports = inReports(listed);
    return [
      {
        rule,
        cluster,
        states,
        kind: RESULT_KINDS.find((kind) => kinds.has(kind)) ?? 'cantTell',
        reports,
        listed: listed.length,
        units: countBodies(reports.map(({ row }) => row)),
      } as const,
    ];
  });
  return { problems, states: countStates(shown.map(({ fault }) => fault)) };
}

function inReports(faults: readonly PlacedFault[]): readonly ListedReport[] {
  const byKey = new Map<string, { readonly row: LedgerRow; readonly faults: PlacedFault[] }>();
  for (const placed of faults) {
    const own = byKey.get(placed.row.key);
    if (own === undefined) byKey.set(placed.row.key, { row: placed.row, faults: [placed] });
    else own.faults.push(placed);
  }
  return [...byKey.values()];
}
