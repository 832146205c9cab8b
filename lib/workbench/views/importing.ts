import type { ImportConflict } from '../../messages/import-conflicts';

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
