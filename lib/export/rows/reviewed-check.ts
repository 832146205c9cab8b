import type { Finding, Pass } from '../../judge/evaluation';
import type { HistoryResult } from '../../ledger/across/make-finding';
import type { Decision, LedgerEntry } from '../../ledger/record/entry';
import type { Review } from '../../ledger/review/review-of';
import { reviewOf } from '../../ledger/review/review-of';
import type { Words } from '../../messages/words';

/** How the exports are to be written. */
export interface ExportOptions {
  readonly words: Words;
  /** 检查人: the reviewer's name as set in the settings; '' when none is. */
  readonly reviewer: string;
}

/** A finding with what people decided on it. */
export interface ReviewedFinding {
  readonly finding: Finding;
  /** The decision in force. */
  readonly decision: Decision | null;
  /** A decision that no longer counts, because a value changed. */
  readonly lapsed: Decision | null;
}

/** A report as it is exported: what was found in it and by comparing it with others, and what people decided on that. */
export interface ReviewedCheck {
  readonly entry: LedgerEntry;
  /** What comparing it with other reports gave; empty where it was compared with none. */
  readonly across: HistoryResult;
  /** Every finding, within the report and across reports. */
  readonly findings: readonly ReviewedFinding[];
  /** What was compared and found in order, within the report and across reports. */
  readonly passes: readonly Pass[];
  /** What that comes to: the numbers of every file. */
  readonly review: Review;
}

/** Brings a report, what other reports say of it, and the decisions on it together. */
export function reviewCheck(entry: LedgerEntry, across: HistoryResult): ReviewedCheck {
  const review = reviewOf(entry, across);
  return {
    entry,
    across,
    findings: review.standings.findings.map((reviewed) => ({
      finding: reviewed.finding,
      decision: reviewed.kind === 'decided' ? reviewed.decision : null,
      lapsed: reviewed.kind === 'lapsed' ? reviewed.decision : null,
    })),
    passes: [...entry.evaluation.passes, ...across.passes],
    review,
  };
}

/** The ids of the findings that a person dismissed. */
export function dismissedOf(findings: readonly ReviewedFinding[]): ReadonlySet<string> {
  return new Set(findings.filter(isDismissed).map(({ finding }) => finding.id));
}

/** Whether a person found that there is nothing to a finding. */
export function isDismissed({ decision }: ReviewedFinding): boolean {
  return decision?.state === 'dismissed';
}
