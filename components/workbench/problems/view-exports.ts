import type { ByProblem } from '@/lib/export/rows/by-problem/by-problem';
import { glanceParts } from '@/lib/export/rows/glance';
import type { GlanceChoice } from '@/lib/export/rows/glance-sheet';
import { inRosterOrder } from '@/lib/export/rows/roster-order';
import { twoYears } from '@/lib/ledger/glance/two-years';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { withKnownGroup } from '@/lib/ledger/problems/filter-faults';
import { type PlacedFault, placeFaults } from '@/lib/ledger/problems/gather-problems';
import type { Words } from '@/lib/messages/words';
import type { Lines } from '../list/use-lines';
import type { WorkbenchProps } from '../workbench-props';
import { sayFilters } from './say-filters';
import type { Viewing } from './use-viewing';

/** A file by problem that can be asked for, and the faults that it is about, whatever its filters. */
export interface AskedByProblem {
  readonly byProblem: ByProblem;
  readonly faults: readonly PlacedFault[];
}

/** What of the view that is shown can go into a file; null where another view is shown, or its faults are still being read. Worked out when it is asked for. */
export interface ViewExports {
  readonly byProblem: (() => AskedByProblem) | null;
  readonly glance: (() => GlanceChoice) | null;
}

/** What can go into a file of the view that is shown. `all`: every report of the ledger. */
export function viewExports(
  { problems: view, projects, matches: hand, settings }: WorkbenchProps,
  all: readonly LedgerRow[],
  table: Lines,
  viewing: Viewing,
  words: Words,
): ViewExports {
  if (view.kind !== 'read') return { byProblem: null, glance: null };
  const { reports } = view;
  const { shown: rows, roster } = table;
  const byProblem = (): AskedByProblem => {
    const ordered = inRosterOrder(rows, roster.units);
    const faults = ordered.flatMap((row) => placeFaults(row, reports.get(row.key)?.faults ?? []));
    const filters = withKnownGroup(viewing.filters, faults);
    return { byProblem: { rows, filters, said: sayFilters(table, filters, words) }, faults };
  };
  const glance = (): GlanceChoice => {
    const { project, units } = roster;
    const { calendar } = settings;
    const two = project && twoYears(project, units, { projects, rows: all, hand, calendar });
    const parts = glanceParts({ rows, units, two, reports }, words);
    return { title: words.workbench.glance.title(project?.tag ?? null), rows, parts };
  };
  return {
    byProblem: viewing.view === 'problems' ? byProblem : null,
    glance: viewing.view === 'glance' ? glance : null,
  };
}
