/** Most characters of a project's name. */
export const LONGEST_TAG = 60;

/** What a reviewer says of a project (a tag that reports bear): which report sums up the others, and who has to report. */
export interface Project {
  readonly tag: string;
  /** The page whose report sums up those of the project's units (a district's own); null where none does. */
  readonly whole: string | null;
  /** The names of all units that have to report; null where no list was given. */
  readonly units: readonly string[] | null;
}

/** What is said anew of a project; what is left out stays as it is. */
export type ProjectChange = Pick<Project, 'tag'> & Partial<Omit<Project, 'tag'>>;
