import type { IsoDate } from '../../report/dates/report-dates';
import type { SaidPoints } from '../scoring/said-points';

/** Most characters of a project's name. */
export const LONGEST_TAG = 60;

/** What sort of body a unit is, as far as its deadline goes: 部门, 政府, 乡镇街道, 其他. */
export const UNIT_KINDS = ['department', 'government', 'township', 'other'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Last days by the kind of body. */
export type Deadlines = Readonly<Partial<Record<UnitKind, IsoDate | undefined>>>;

/** Last days of every year by the kind of body, `MM-DD`, as the settings have them. */
export type YearDays = Readonly<Partial<Record<UnitKind, string>>>;

/** A body that has to report, as the roster has it. */
export interface ProjectUnit {
  readonly name: string;
  /** Left out where the roster does not say. */
  readonly kind?: UnitKind | undefined;
  /** The last day of its own; left out where it has none. */
  readonly deadline?: IsoDate | undefined;
}

/** What a person said of the points of a unit without a report. */
export interface UnitPoints {
  readonly unit: string;
  readonly said: readonly SaidPoints[];
}

/** What a reviewer says of a project (a tag that reports bear): which report sums up the others, and who has to report. */
export interface Project {
  readonly tag: string;
  /** The page whose report sums up those of the project's units (a district's own); null where none does. */
  readonly whole: string | null;
  /** All units that have to report; null where no list was given. */
  readonly units: readonly ProjectUnit[] | null;
  /** The last days of its units by their kind, where they have none of their own; left out where none was set. */
  readonly deadlines?: Deadlines | undefined;
  /** The report year that its roster is asked of; left out where nobody said, and in projects of earlier versions. */
  readonly year?: number | undefined;
  /** Names of units of which the reviewer found that they handed no report in; left out where of none. */
  readonly absent?: readonly string[] | undefined;
  /** What a person said of the points of units without a report; left out where of none. */
  readonly points?: readonly UnitPoints[] | undefined;
}

/** What is said anew of a project; what is left out stays as it is. */
export type ProjectChange = Pick<Project, 'tag'> & Partial<Omit<Project, 'tag'>>;

/** Whether nothing is said of a project but its name. */
export function saysNothing({ whole, units, year }: Project): boolean {
  return whole === null && units === null && year === undefined;
}
