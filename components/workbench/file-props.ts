/** The files that the ledger can be written to. */
export const EXPORT_FORMATS = ['xlsx', 'csv', 'markdown', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Two sides that say different things of one report, of two pages or of a project, in words. */
export interface ImportConflict {
  readonly id: string;
  /** Whose report it is, or which project. */
  readonly report: string;
  /** What is held two ways: the check, the decision on a finding, whether two pages are of one body, … */
  readonly what: string;
  readonly mine: string;
  readonly theirs: string;
  readonly kept: 'mine' | 'theirs';
}

/** A file that is to be taken in: nothing is written before the reader has seen what it would do. */
export type Importing =
  | { readonly kind: 'none' }
  /** `done` of the file's records have been looked at. */
  | { readonly kind: 'reading'; readonly file: string; readonly done: number }
  /** Nothing of it was taken in; `reason` says why, in words. */
  | { readonly kind: 'refused'; readonly file: string; readonly reason: string }
  | {
      readonly kind: 'ready';
      readonly file: string;
      readonly reports: number;
      readonly added: number;
      readonly updated: number;
      /** Matches of pages and projects that are not known here. */
      readonly matches: number;
      readonly projects: number;
      readonly conflicts: readonly ImportConflict[];
    };
