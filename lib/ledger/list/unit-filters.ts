import { type RosterUnit, UNIT_STATES } from './roster';
import { isOverdue } from './unit-due';

/** What the units of a project are filtered by: how far they have come, whether they were late, and whether their day passed without a report. */
export const UNIT_FILTERS = [...UNIT_STATES, 'late', 'overdue'] as const;
export type UnitFilter = (typeof UNIT_FILTERS)[number];

/** Whether a filter shows a unit. */
export function isUnitOf(unit: RosterUnit, filter: UnitFilter): boolean {
  if (filter === 'late') return unit.late;
  if (filter === 'overdue') return isOverdue(unit);
  return unit.state === filter;
}

/** How many units each filter shows: of the states a unit has one, late and overdue are said beside it. */
export function countUnits(
  units: readonly RosterUnit[],
): readonly { readonly filter: UnitFilter; readonly count: number }[] {
  return UNIT_FILTERS.map((filter) => ({ filter, count: units.filter((unit) => isUnitOf(unit, filter)).length }));
}
