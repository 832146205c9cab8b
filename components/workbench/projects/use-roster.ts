import { useMemo, useState } from 'preact/hooks';
import type { Project } from '@/lib/ledger/bodies/project';
import type { HandMatch } from '@/lib/ledger/bodies/same-body';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { type RosterUnit, readRoster } from '@/lib/ledger/list/roster';
import type { Calendar } from '@/lib/ledger/list/unit-due';
import { isUnitOf, UNIT_FILTERS, type UnitFilter } from '@/lib/ledger/list/unit-filters';
import type { KeptView } from '@/lib/workbench/views/kept-view';

/** The roster of the project that the table shows. */
export interface Roster {
  /** Null while the table shows no project, or several. */
  readonly project: Project | null;
  readonly units: readonly RosterUnit[];
  readonly pressed: ReadonlySet<UnitFilter>;
  readonly press: (filter: UnitFilter) => void;
  /** Shows the units of one filter alone. */
  readonly only: (filter: UnitFilter) => void;
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
  const filters = UNIT_FILTERS.filter((filter) => left?.filters.includes(filter));
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
  const isAsked = (unit: RosterUnit) => pressed.size === 0 || [...pressed].some((filter) => isUnitOf(unit, filter));
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
    only(filter) {
      if (project !== null) setAsked({ tag: project.tag, filters: new Set([filter]) });
    },
    keeps: ({ key }) => pressed.size === 0 || kept.has(key),
    missing: units.filter((unit) => unit.rows.length === 0 && isAsked(unit)),
    asked: asked && { tag: asked.tag, filters: [...asked.filters] },
  };
}
