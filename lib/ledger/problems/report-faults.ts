import type { Evaluation } from '../../judge/evaluation';
import type { HistoryResult } from '../across/make-finding';
import type { Decision, LedgerEntry } from '../record/entry';
import { entryKey } from '../record/merge';
import { standing } from '../review/decision';
import { type FaultStanding, standingOfFaults } from '../review/fault-standing';
import { reviewOf } from '../review/review-of';

/** The faults of a report, with what is needed to tell how they stand after other decisions; the record itself is let go of. */
export interface ReportFaults {
  readonly key: string;
  /** As the report's review has them: those across reports too. */
  readonly evaluation: Pick<Evaluation, 'findings' | 'causes'>;
  readonly decisions: readonly Decision[];
  readonly faults: readonly FaultStanding[];
}

/** The faults of a stored check, dismissed ones too; `across` is what other reports say of it. */
export function readFaults(entry: LedgerEntry, across: HistoryResult): ReportFaults {
  const { evaluation, faultStandings } = reviewOf(entry, across);
  const { findings, causes } = evaluation;
  return { key: entryKey(entry), evaluation: { findings, causes }, decisions: entry.decisions, faults: faultStandings };
}

/** The same faults under other decisions. */
export function withDecisions(report: ReportFaults, decisions: readonly Decision[]): ReportFaults {
  const { findings } = standing(decisions, report.evaluation);
  return { ...report, decisions, faults: standingOfFaults(report.evaluation, findings) };
}
