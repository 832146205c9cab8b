/** Bounds of a workbook that is taken in. 5,000 items come to some 2 MB, 15 MB unpacked. */
export const RETURNED_BOUNDS = {
  /** MB of the file, and of each of its parts unpacked. */
  file: 20,
  part: 64,
  /** Parts in the file, and sheets that are looked at. */
  parts: 2_000,
  sheets: 50,
  /** Rows and cells of all sheets. */
  rows: 20_000,
  cells: 500_000,
} as const;

/** Why nothing of a workbook is read. */
export type ReturnedProblem =
  | { readonly reason: 'too-large' | 'too-large-unpacked'; readonly most: number }
  | { readonly reason: 'too-many'; readonly most: number }
  /** It is an older kind of file, or locked with a password. */
  | { readonly reason: 'old-or-locked' }
  | { readonly reason: 'no-workbook' | 'damaged' }
  /** No sheet of it has the columns of 整改台账. */
  | { readonly reason: 'no-columns' }
  /** The browser does not give the file, or the store, out any more. */
  | { readonly reason: 'out-of-reach' };

/** What reading throws where it goes no further; told as a value by whoever began to read. */
export function stop(problem: ReturnedProblem): Error {
  return new Error(problem.reason, { cause: problem });
}

/** The problem that was thrown; `damaged` for whatever else breaks on bytes that are no workbook. */
export function problemOf(thrown: unknown): ReturnedProblem {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  return isProblem(cause) ? cause : { reason: 'damaged' };
}

function isProblem(cause: unknown): cause is ReturnedProblem {
  return typeof cause === 'object' && cause !== null && 'reason' in cause;
}
