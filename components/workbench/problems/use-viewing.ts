import { useState } from 'preact/hooks';
import { RESULT_KINDS } from '@/lib/judge/result-kinds';
import { ALL_FAULTS, type FaultFilters, REPORT_TRAITS } from '@/lib/ledger/problems/filter-faults';
import { HEADS } from '@/lib/ledger/problems/gather-problems';
import type { KeptView } from '@/lib/workbench/views/kept-view';
import { DECISION_KEYS } from '../../shared/deciding/decision-keys';
import type { View } from './ViewSwitch';

/** How the reports of the list are looked at, and of which faults. */
export interface Viewing {
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly filters: FaultFilters;
  readonly setFilters: (filters: FaultFilters) => void;
  /** The problem that is open, by its id; null before there is one. */
  readonly problem: string | null;
  readonly setProblem: (id: string) => void;
  /** All of this as it is to be found again; nothing where there is nothing to find. */
  readonly kept: Pick<KeptView, 'problems' | 'glance'>;
}

/** Filters as they were left, as far as their names are known; none where nothing was kept. */
function filtersOf(kept: KeptView['problems']): FaultFilters {
  if (kept === undefined) return ALL_FAULTS;
  return {
    state: DECISION_KEYS.find(({ state }) => state === kept.state)?.state ?? null,
    kinds: new Set(RESULT_KINDS.filter((kind) => kept.kinds.includes(kind))),
    head: HEADS.find((head) => head === kept.head) ?? null,
    traits: new Set(REPORT_TRAITS.filter((trait) => kept.traits.includes(trait))),
    group: kept.group,
  };
}

/** The view that was left; the units where nothing was kept. */
function viewOf(left: KeptView | null): View {
  if (left?.glance === true) return 'glance';
  return left?.problems?.shown ? 'problems' : 'units';
}

/** The view of the reports, begun as it was left; going to the units and back changes nothing in it. */
export function useViewing(left: KeptView | null): Viewing {
  const before = left?.problems;
  const [view, setView] = useState<View>(() => viewOf(left));
  const [filters, setFilters] = useState(() => filtersOf(before));
  const [problem, setProblem] = useState(before?.problem ?? null);
  const shown = view === 'problems';
  const { state, head, group } = filters;
  const problems = { shown, state, kinds: [...filters.kinds], head, traits: [...filters.traits], group, problem };
  const isNew = !shown && problem === null && filters === ALL_FAULTS;
  const kept = { ...(!isNew && { problems }), ...(view === 'glance' && { glance: true }) };
  return { view, setView, filters, setFilters, problem, setProblem, kept };
}
