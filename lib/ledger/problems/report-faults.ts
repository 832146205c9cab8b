import type { Evaluation } from '../../judge/evaluation';
import type { HistoryResult } from '../across/make-finding';
import { type ReportTotals, readTotals } from '../glance/report-totals';
import type { Decision, FoundEntry } from '../record/entry';
import { entryKey } from '../record/merge';
import { withoutAsked } from '../review/asked-change';
import { standing } from '../review/decision';
import { type FaultStanding, standingOfFaults } from '../review/fault-standing';

/** The faults of a report, with what is needed to tell how they stand after other decisions; the record itself is let go of. */
export interface ReportFaults {
  readonly key: string;
  /** As the report's review has them: those across reports too. */
  readonly evaluation: Pick<Evaluation, 'findings' | 'causes' | 'textHash' | 'engine'>;
  readonly decisions: readonly Decision[];
  readonly faults: readonly FaultStanding[];
  /** What it gives as its totals. */
  readonly totals: ReportTotals;
}

/** The faults of a stored check, dismissed ones too; `across` is what other reports say of it. */
export function readFaults(entry: FoundEntry, across: HistoryResult): ReportFaults {
  const { findings, causes, textHash, engine } = entry.evaluation;
  const evaluation = { findings: [...findings, ...across.findings], causes, textHash, engine };
  const totals = readTotals(entry.evaluation.report);
  return { key: entryKey(entry), decisions: entry.decisions, ...faultsUnder(entry.decisions, evaluation), totals };
}

/** The same faults under other decisions. */
export function withDecisions(report: ReportFaults, decisions: readonly Decision[]): ReportFaults {
  return { ...report, decisions, ...faultsUnder(decisions, report.evaluation) };
}

function faultsUnder(decisions: readonly Decision[], evaluation: ReportFaults['evaluation']) {
  const left = { ...evaluation, findings: withoutAsked(evaluation.findings, decisions) };
  return { evaluation, faults: standingOfFaults(left, standing(decisions, left).findings) };
}
