import type { Finding, Pass } from '../../judge/evaluation';
import type { HistoryResult } from '../../ledger/across/make-finding';
import type { RosterUnit } from '../../ledger/list/roster';
import type { RowTiming } from '../../ledger/list/row-timing';
import type { EntrySummary } from '../../ledger/list/summary';
import type { Decision, LedgerEntry } from '../../ledger/record/entry';
import type { Standing } from '../../ledger/review/decision';
import type { FaultStanding } from '../../ledger/review/fault-standing';
import type { Review } from '../../ledger/review/review-of';
import { reviewOf } from '../../ledger/review/review-of';
import type { ScoringSheet } from '../../ledger/scoring/scoring-sheet';
import type { Words } from '../../messages/words';
import type { ByProblem } from './by-problem/by-problem';
import type { GlanceChoice } from './glance-sheet';
import type { Listing } from './listing';
import type { PrintSetup } from './sheet';

/** How the exports are to be written. */
export interface ExportOptions {
  readonly words: Words;
  /** 检查人: the reviewer's name as set in the settings; '' when none is. */
  readonly reviewer: string;
  /** The units of the roster that is written of, in its order; left out where none is. */
  readonly units?: readonly RosterUnit[];
  /** What the roster that is written of calls the unit of a report, by its key; undefined, or left out, where none names it. */
  readonly nameOf?: ((key: string) => string | undefined) | undefined;
  /** Whether a report came in time by its places in rosters, as the list has it; undefined, or left out, where none names it. */
  readonly timingOf?: ((entry: LedgerEntry, summary: EntrySummary) => RowTiming | undefined) | undefined;
  /** How its sheets are printed; on A3 under their own names where that is left out. */
  readonly print?: PrintSetup | undefined;
  /** Which faults its lists hold. */
  readonly listing: Listing;
  /** Which faults a file by problem is of; left out where it is none. */
  readonly byProblem?: ByProblem | undefined;
  /** What a workbook has as its sheet 概览; left out where it has none. */
  readonly glance?: GlanceChoice | undefined;
  /** What reports are scored by; left out where they are not. */
  readonly scoring?: ScoringSheet | undefined;
}

/** What is chosen for a file: which faults its lists hold, how a workbook's sheets are printed, and what of the view that is shown goes into it. */
export type ExportChoice = Pick<ExportOptions, 'listing' | 'print' | 'byProblem' | 'glance'>;

/** A finding with what people decided on it. */
export interface ReviewedFinding {
  readonly finding: Finding;
  /** The decision in force. */
  readonly decision: Decision | null;
  /** A decision that no longer counts, because a value changed. */
  readonly lapsed: Decision | null;
}

/** A fault with what people decided on its findings: a row, a block, an item of every file. */
export interface ReviewedFault extends Pick<FaultStanding, 'kind' | 'cause' | 'state'> {
  /** At least one, in page order. */
  readonly findings: readonly [ReviewedFinding, ...ReviewedFinding[]];
}

/** A report as it is exported: what was found in it and by comparing it with others, and what people decided on that. */
export interface ReviewedCheck {
  readonly entry: LedgerEntry;
  /** What comparing it with other reports gave; empty where it was compared with none. */
  readonly across: HistoryResult;
  /** Every finding, within the report and across reports. */
  readonly findings: readonly ReviewedFinding[];
  /** The same as faults, dismissed ones too, each where the first of its findings stands. */
  readonly faults: readonly ReviewedFault[];
  /** What was compared and found in order, within the report and across reports. */
  readonly passes: readonly Pass[];
  /** What that comes to: the numbers of every file. */
  readonly review: Review;
}

/** Brings a report, what other reports say of it, and the decisions on it together. */
export function reviewCheck(entry: LedgerEntry, across: HistoryResult): ReviewedCheck {
  const review = reviewOf(entry, across);
  const places = new Map(review.evaluation.findings.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: FaultStanding) => places.get(id) ?? 0;
  return {
    entry,
    across,
    findings: review.standings.findings.map(reviewedBy),
    faults: [...review.faultStandings]
      .sort((a, b) => placeOf(a) - placeOf(b))
      .flatMap(({ kind, cause, state, standings }) => {
        const [first, ...others] = standings.map(reviewedBy);
        return first === undefined ? [] : [{ kind, cause, state, findings: [first, ...others] as const }];
      }),
    passes: [...entry.evaluation.passes, ...across.passes],
    review,
  };
}

/** A finding as it stands, for files. */
export function reviewedBy(standing: Standing): ReviewedFinding {
  return {
    finding: standing.finding,
    decision: standing.kind === 'decided' ? standing.decision : null,
    lapsed: standing.kind === 'lapsed' ? standing.decision : null,
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
