import { useEffect, useMemo, useRef } from 'preact/hooks';
import { inRosterOrder } from '@/lib/export/rows/roster-order';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { RosterUnit } from '@/lib/ledger/list/roster';
import { findCopyClusters } from '@/lib/ledger/problems/copy-clusters';
import { type FaultFilters, filterFaults, isStateShown, withKnownGroup } from '@/lib/ledger/problems/filter-faults';
import {
  gatherProblems,
  isProblem,
  type PlacedFault,
  type Problem,
  placeFaults,
} from '@/lib/ledger/problems/gather-problems';
import type { ProblemsView } from '@/lib/workbench/views/problems-view';
import type { Viewing } from './use-viewing';

/** The problems of the reports that are shown, and the one that is open. */
export interface Problems {
  /** As asked, but for a district that no report is of any more. */
  readonly filters: FaultFilters;
  /** Every fault of the reports, and those that the filters leave whatever their standing. */
  readonly all: readonly PlacedFault[];
  readonly left: readonly PlacedFault[];
  readonly problems: readonly Problem[];
  /** Null where none is left. */
  readonly open: Problem | null;
  /** Its faults that are shown, in the order of the roster, else of the list. */
  readonly shown: readonly PlacedFault[];
}

/** Gathers the problems of reports, `units` of a roster giving their order. */
export function useProblems(
  rows: readonly LedgerRow[],
  units: readonly RosterUnit[],
  view: ProblemsView,
  { filters: asked, problem: chosen, setProblem }: Pick<Viewing, 'filters' | 'problem' | 'setProblem'>,
): Problems {
  const shownLast = useRef<string | null>(null);
  const all = useMemo(() => {
    if (view.kind !== 'read') return [];
    return inRosterOrder(rows, units).flatMap((row) => placeFaults(row, view.reports.get(row.key)?.faults ?? []));
  }, [rows, units, view]);
  const filters = useMemo(() => withKnownGroup(asked, all), [asked, all]);
  const left = useMemo(() => filterFaults(all, filters), [all, filters]);
  const clusters = useMemo(() => findCopyClusters(all), [all]);
  const problems = useMemo(
    () => gatherProblems(left, clusters).filter(({ states }) => filters.state === null || states[filters.state] > 0),
    [left, clusters, filters.state],
  );
  // Before one is chosen, the first one with something left to verify is open; it stays so when all of it is done.
  const byId = (id: string | null) => problems.find((problem) => isProblem(problem, id));
  const waiting = problems.find(({ states }) => states.open > 0);
  const open = byId(chosen) ?? byId(shownLast.current) ?? waiting ?? problems[0] ?? null;
  shownLast.current = open?.id ?? null;
  useEffect(() => {
    if (chosen === null && open !== null) setProblem(open.id);
  }, [chosen, open]);
  const shown = useMemo(
    () => (open === null ? [] : open.faults.filter((placed) => isStateShown(filters, placed))),
    [open, filters],
  );
  return { filters, all, left, problems, open, shown };
}
