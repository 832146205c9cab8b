import type { ReviewedCheck } from '../rows/reviewed-check';

/** A piece of a file, to be put together by whoever writes it: a whole ledger is longer than a string may be. */
export type FilePiece = string | Uint8Array<ArrayBuffer>;

/** A step on the way to a whole file. */
export interface FileStep {
  /** What of the file is ready with it. */
  readonly pieces: readonly FilePiece[];
  /** How much of the writing is done, and of how much: rows, reports, or whatever the file is made of. */
  readonly done: number;
  readonly of: number;
}

/**
 * A file in the making. Reports are taken in one after the other, each a few ms of work, and nothing of them is kept but
 * what the file holds; then the rest is written in steps of a few ms. Who makes it lets the page draw in between.
 */
export interface FileMaking {
  /** How the file begins. */
  readonly start: readonly FilePiece[];
  /** Takes a report in; gives what of the file is ready with it. */
  readonly add: (report: ReviewedCheck) => readonly FilePiece[];
  /** Writes the rest. */
  readonly finish: () => Generator<FileStep, void, void>;
}
