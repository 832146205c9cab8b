import type { IsoDate } from '../../report/dates/report-dates';
import type { Project, ProjectUnit, UnitKind } from '../bodies/project';
import { kindOf } from './unit-kind';

/** A place in the roster of a project: what the unit that has it is called there, and what tells by when it must publish. */
export interface RosterPlace {
  /** The project's name. */
  readonly project: string;
  /** The unit's name as the roster has it. */
  readonly unit: string;
  /** By the roster or by the name; null where neither tells. */
  readonly kind: UnitKind | null;
  /** The last day that the roster or the project sets for it; null where none does. */
  readonly own: { readonly deadline: IsoDate; readonly from: 'unit' | 'project' } | null;
}

/** The place of a unit in a project: its own last day goes before the project's for its kind. */
export function placeIn({ tag, deadlines }: Project, unit: ProjectUnit): RosterPlace {
  const kind = kindOf(unit);
  const ofKind = kind === null ? undefined : deadlines?.[kind];
  const deadline = unit.deadline ?? ofKind;
  const from = unit.deadline === undefined ? 'project' : 'unit';
  return { project: tag, unit: unit.name, kind, own: deadline === undefined ? null : { deadline, from } };
}

/** Whether two places tell the same. */
export function isSamePlace(one: RosterPlace, other: RosterPlace | undefined): boolean {
  return (
    other !== undefined &&
    one.project === other.project &&
    one.unit === other.unit &&
    one.kind === other.kind &&
    one.own?.deadline === other.own?.deadline &&
    one.own?.from === other.own?.from
  );
}
