/** Reports of the ledger that were judged by other rules or settings than those of now, and the way to judge them again. */
export interface JudgingOffer {
  readonly reports: number;
  readonly onJudge: () => void;
}
