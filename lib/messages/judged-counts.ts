/** What judging the ledger again came to, as it is told. */
export interface JudgedCounts {
  /** Reports that were judged, and those of them of which something else is said now. */
  readonly judged: number;
  readonly changed: number;
  /** Findings. */
  readonly fresh: number;
  readonly gone: number;
  readonly regraded: number;
  /** Reports of which it is not kept what was read. */
  readonly lacking: number;
}
