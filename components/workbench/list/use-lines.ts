import { useMemo, useState } from 'preact/hooks';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { withOverdue } from '@/lib/ledger/list/overdue-items';
import type { RosterUnit } from '@/lib/ledger/list/roster';
import { withTimings } from '@/lib/ledger/list/row-timing';
import { sharedPlaces } from '@/lib/ledger/list/shared-place';
import { withScores } from '@/lib/ledger/scoring/score-rows';
import type { KeptView } from '@/lib/workbench/views/kept-view';
import { type Roster, useRoster } from '../projects/use-roster';
import { toggleKey } from '../selecting/selection';
import type { WorkbenchProps } from '../workbench-props';
import { type Column, type Sorting, sortRows, turnSorting } from './columns';
import { dropGone, type Filtered, type Filters, filterRows, filterUnits, NO_FILTERS, withoutLate } from './filter-rows';
import { filtersOf, sortingOf } from './kept-lines';
import { type Line, linesOf, unitLines } from './lines';

/** What of the ledger is in the table, and in which order. */
export interface Lines {
  readonly filters: Filters;
  readonly setFilters: (filters: Filters) => void;
  /** Shows a project alone, with all of its units. */
  readonly showProject: (tag: string) => void;
  readonly facets: Filtered['facets'];
  readonly sorting: Sorting;
  /** Sorts by a column, or turns it round. */
  readonly sortBy: (column: Column) => void;
  readonly grouped: boolean;
  readonly setGrouped: (grouped: boolean) => void;
  /** Folds a group, or opens it. */
  readonly fold: (group: string) => void;
  /** All rows in the order of the table, filtered or not. */
  readonly sorted: readonly LedgerRow[];
  /** Those that the filters leave. */
  readonly shown: readonly LedgerRow[];
  /** The rows and heads of groups that are on the table. */
  readonly lines: readonly Line[];
  /** What the names of the project's units, or of all, share: by name, what can be left out of it. */
  readonly places: ReadonlyMap<string, string>;
  /** The keys of the rows among them. */
  readonly keys: readonly string[];
  /** The project that is shown alone, with its units. */
  readonly roster: Roster;
  /** The units without a report that are on the table. */
  readonly missing: readonly RosterUnit[];
  /** All of this as it is to be found again. */
  readonly view: Omit<KeptView, 'open' | 'tab'>;
}

const NO_ROWS: readonly LedgerRow[] = [];

/** Filters, order and groups of the table. */
export function useLines({
  rows: given,
  projects,
  matches,
  kept,
  settings: { scoring, calendar },
}: Pick<WorkbenchProps, 'rows' | 'projects' | 'matches' | 'kept' | 'settings'>): Lines {
  const [asked, setFilters] = useState<Filters>(() => filtersOf(kept));
  const [sorting, setSorting] = useState<Sorting>(() => sortingOf(kept));
  const [grouped, setGrouped] = useState(kept?.grouped ?? false);
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => new Set(kept?.folded));
  const rows = given ?? NO_ROWS;
  const made = useMemo(
    () => new Map(projects.flatMap(({ tag, units }) => (units === null ? [] : [[tag, units.length]]))),
    [projects],
  );
  const there = useMemo(() => dropGone(asked, rows, made), [asked, rows, made]);
  const roster = useRoster(there.tags, rows, projects, matches, kept?.units ?? null, calendar);
  const hasStrip = roster.units.length > 0;
  const filters = useMemo(() => (hasStrip ? withoutLate(there) : there), [there, hasStrip]);
  const dated = useMemo(() => withOverdue(rows, calendar.today), [rows, calendar.today]);
  const shownAlone = roster.project?.tag ?? null;
  const timed = useMemo(() => withTimings(dated, calendar.days, shownAlone), [dated, calendar.days, shownAlone]);
  const scored = useMemo(() => withScores(timed, scoring), [timed, scoring]);
  const sorted = useMemo(() => sortRows(scored, sorting), [scored, sorting]);
  const filtered = useMemo(() => filterRows(sorted, filters, made), [sorted, filters, made]);
  const facets = useMemo(() => {
    const { works } = filtered.facets;
    return hasStrip ? { ...filtered.facets, works: works.filter(({ value }) => value !== 'late') } : filtered.facets;
  }, [filtered, hasStrip]);
  const shown = useMemo(() => filtered.rows.filter(roster.keeps), [filtered, roster.units, roster.pressed]);
  const missing = useMemo(() => filterUnits(roster.missing, filters), [roster.units, roster.pressed, filters]);
  const lines = useMemo(
    () => [...linesOf(shown, grouped, folded), ...unitLines(missing)],
    [shown, grouped, folded, missing],
  );
  const places = useMemo(() => {
    const own = filterRows(rows, { ...NO_FILTERS, tags: filters.tags }, made).rows;
    return sharedPlaces([...own.flatMap(({ summary }) => summary.unit ?? []), ...roster.units.map(({ name }) => name)]);
  }, [rows, filters.tags, made, roster.units]);
  const keys = useMemo(() => lines.flatMap((line) => (line.kind === 'row' ? [line.row.key] : [])), [lines]);
  return {
    filters,
    setFilters,
    showProject: (tag) => setFilters({ ...NO_FILTERS, tags: new Set([tag]) }),
    facets,
    sorting,
    sortBy: (column) => setSorting(turnSorting(sorting, column)),
    grouped,
    setGrouped,
    fold: (group) => setFolded(toggleKey(folded, group)),
    sorted,
    shown,
    lines,
    places,
    keys,
    roster,
    missing,
    view: {
      words: asked.words,
      years: [...asked.years],
      verdicts: [...asked.verdicts],
      works: [...asked.works],
      tags: [...asked.tags],
      units: roster.asked,
      sorting,
      grouped,
      folded: [...folded],
    },
  };
}
