/** What judging the ledger again came to, as it is told. */
export interface JudgedCounts {
  /** Reports that were judged, and those of them of which something else is said now. */
  readonly judged: number;
  readonly changed: number;
  /** Findings. */
  readonly fresh: number;
  readonly gone: number;
  /** Of the same rule and place, with other numbers or another answer. */
  readonly altered: number;
  readonly regraded: number;
  /** Reports with another last day, or of which it is told otherwise whether they came in time. */
  readonly retimed: number;
  /** Reports of which it is not kept what was read. */
  readonly lacking: number;
  /** Reports that a later version saved, in an edition of the form that is not known here. */
  readonly later: number;
}
