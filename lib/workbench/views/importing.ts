import type { SaidConflict } from '../../ledger/bodies/merge-said';
import type { Conflict } from '../../ledger/record/merge';
import type { ArchiveProblem } from '../../messages/archive-problem';
import type { ReportName } from '../../messages/import-conflicts';

/** A file that is to be taken in: nothing is written before the reader has seen what it would do. */
export type Importing =
  | { readonly kind: 'none' }
  /** `done` of the file's records have been looked at. */
  | { readonly kind: 'reading'; readonly file: string; readonly done: number }
  /** Nothing of it was taken in. */
  | { readonly kind: 'refused'; readonly file: string; readonly problem: ArchiveProblem }
  | {
      readonly kind: 'ready';
      readonly file: string;
      readonly reports: number;
      readonly added: number;
      readonly updated: number;
      /** Matches of pages and projects that are not known here. */
      readonly matches: number;
      readonly projects: number;
      readonly conflicts: readonly (Conflict | SaidConflict)[];
      /** Its reports and their like here, by page. */
      readonly named: ReadonlyMap<string, ReportName>;
    };
