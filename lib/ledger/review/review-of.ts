import type { Evaluation } from '../../judge/evaluation';
import { type Fault, gatherFaults } from '../../judge/faults';
import { countKinds, type ResultKind } from '../../judge/result-kinds';
import { readVerdict, type Verdict } from '../../judge/verdict';
import { type HistoryResult, NOTHING_ACROSS } from '../across/make-finding';
import { type EntrySummary, summarize } from '../list/summary';
import type { LedgerEntry } from '../record/entry';
import { countGone, type GoneCounts } from '../rectification/gone-faults';
import { settleAcross } from '../rectification/settle-across';
import { withoutAsked } from './asked-change';
import { type Standings, standing } from './decision';
import { countDecisions, type DecisionCounts } from './decision-counts';
import { type FaultStanding, standingOfFaults } from './fault-standing';

/** A check, where it was made and what people decided on it. */
export type Reviewed = Pick<LedgerEntry, 'url' | 'evaluation' | 'decisions'>;

/** What a check comes to, people's decisions heeded: every place that shows it takes its findings and numbers from here. */
export interface Review {
  /** The check with the findings across reports behind its own, without a change of its text that was asked for. */
  readonly evaluation: Evaluation;
  /** How each of those findings stands, and decisions whose finding is no longer there. */
  readonly standings: Standings;
  /** Every fault as people decided on it, in the order in which panel and ledger show them. */
  readonly faultStandings: readonly FaultStanding[];
  /** What is left when the findings that a person dismissed are set aside; what one cause explains is one fault. */
  readonly faults: readonly Fault[];
  /** Those faults by kind, and how much was found in order, across reports too. */
  readonly counts: Readonly<Record<ResultKind, number>>;
  readonly verdict: Verdict;
  /** How many faults there are, for what lists each of them: those left that failed or could not be decided, and those wholly dismissed. */
  readonly listed: { readonly failed: number; readonly undecided: number; readonly dismissed: number };
  readonly decisionCounts: DecisionCounts;
  /** What became of faults that were confirmed and are not there any more. */
  readonly goneCounts: GoneCounts;
  /** The ledger's line of it. */
  readonly summary: EntrySummary;
}

/** Reviews a check; `across` is what other reports say of it, where it was compared with any. */
export function reviewOf(reviewed: Reviewed, across: HistoryResult = NOTHING_ACROSS): Review {
  const { decisions } = reviewed;
  const findings = [...withoutAsked(reviewed.evaluation.findings, decisions), ...across.findings];
  const ruleErrors = [...reviewed.evaluation.ruleErrors, ...(across.errors ?? [])];
  const evaluation = { ...reviewed.evaluation, findings, ruleErrors };
  const { findings: judged, gone } = standing(decisions, evaluation);
  const standings = { findings: judged, gone: settleAcross(gone, across, evaluation) };
  const faultStandings = standingOfFaults(evaluation, standings.findings);
  const dismissed = standings.findings.flatMap((one) =>
    one.kind === 'decided' && one.decision.state === 'dismissed' ? [one.finding.id] : [],
  );
  const verdict = readVerdict(evaluation, new Set(dismissed));
  const open = findings.filter(({ id }) => !dismissed.includes(id));
  const passes = [...evaluation.passes, ...across.passes];
  const left = { ...evaluation, findings: open, passes };
  const counts = countKinds(left);
  return {
    evaluation,
    standings,
    faultStandings,
    faults: gatherFaults(left),
    counts,
    verdict,
    listed: {
      failed: counts.error + counts.warning + counts.notice,
      undecided: counts.cantTell,
      dismissed: faultStandings.filter(({ state }) => state === 'dismissed').length,
    },
    decisionCounts: countDecisions(faultStandings, standings.gone),
    goneCounts: countGone(standings.gone),
    summary: summarize(reviewed, { faultStandings, open, passes, counts, lacking: across.lacking !== undefined }),
  };
}

/** A check on which nobody has decided anything, as the panel and the command line have it. */
export function undecidedCheck(evaluation: Evaluation): Reviewed {
  return { url: evaluation.source, evaluation, decisions: [] };
}
