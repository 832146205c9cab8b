import { useMemo, useState } from 'preact/hooks';
import type { Project } from '@/lib/ledger/bodies/project';
import type { HandMatch } from '@/lib/ledger/bodies/same-body';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { type RosterUnit, readRoster, UNIT_STATES, type UnitState } from '@/lib/ledger/list/roster';
import { type Calendar, isOverdue } from '@/lib/ledger/list/unit-due';
import type { KeptView } from '@/lib/workbench/views/kept-view';

/** What the units of a project are filtered by: how far they have come, whether they were late, and whether their day passed without a report. */
export type UnitFilter = UnitState | 'late' | 'overdue';

/** The roster of the project that the table shows. */
export interface Roster {
  /** Null while the table shows no project, or several. */
  readonly project: Project | null;
  readonly units: readonly RosterUnit[];
  readonly pressed: ReadonlySet<UnitFilter>;
  readonly press: (filter: UnitFilter) => void;
  /** Whether a report is shown. */
  readonly keeps: (row: LedgerRow) => boolean;
  /** The units without a report that are shown. */
  readonly missing: readonly RosterUnit[];
  /** What is pressed of which project, as it is to be found again. */
  readonly asked: KeptView['units'];
}

interface Asked {
  readonly tag: string;
  readonly filters: ReadonlySet<UnitFilter>;
}

/** What was pressed when the ledger was left. */
function askedOf(left: KeptView['units']): Asked | null {
  const filters = [...UNIT_STATES, 'late' as const, 'overdue' as const].filter((filter) =>
    left?.filters.includes(filter),
  );
  return left && { tag: left.tag, filters: new Set(filters) };
}

const NONE: ReadonlySet<UnitFilter> = new Set();

/** The roster of the one project that is asked for by `tags`, over all rows of the ledger. */
export function useRoster(
  tags: ReadonlySet<string>,
  rows: readonly LedgerRow[],
  projects: readonly Project[],
  hand: readonly HandMatch[],
  left: KeptView['units'],
  { days, today }: Calendar,
): Roster {
  const [asked, setAsked] = useState(() => askedOf(left));
  const [tag] = tags;
  const project = useMemo(() => {
    if (tag === undefined || tags.size > 1) return null;
    return projects.find((each) => each.tag === tag) ?? { tag, whole: null, units: null };
  }, [tag, tags.size, projects]);
  const units = useMemo(
    () => (project === null ? [] : readRoster(project, rows, hand, { days, today })),
    [project, rows, hand, days, today],
  );
  // What was pressed in another project is not asked of this one.
  const pressed = asked !== null && asked.tag === project?.tag && units.length > 0 ? asked.filters : NONE;
  const isAsked = (unit: RosterUnit) =>
    pressed.size === 0 ||
    pressed.has(unit.state) ||
    (unit.late && pressed.has('late')) ||
    (isOverdue(unit) && pressed.has('overdue'));
  const kept = useMemo(
    () => new Set(units.filter(isAsked).flatMap((unit) => unit.rows.map(({ key }) => key))),
    [units, pressed],
  );
  return {
    project,
    units,
    pressed,
    press(filter) {
      if (project === null) return;
      const filters = new Set(pressed);
      if (!filters.delete(filter)) filters.add(filter);
      setAsked({ tag: project.tag, filters });
    },
    keeps: ({ key }) => pressed.size === 0 || kept.has(key),
    missing: units.filter((unit) => unit.rows.length === 0 && isAsked(unit)),
    asked: asked && { tag: asked.tag, filters: [...asked.filters] },
  };
}
