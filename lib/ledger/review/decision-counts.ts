import { ACROSS_IDS } from '../../rules/catalogue/across-ids';
import type { Decision, DecisionState, LedgerEntry } from '../record/entry';
import { withoutAsked } from './asked-change';
import { standing } from './decision';
import { type FaultStanding, standingOfFaults } from './fault-standing';

/** How people decided on the faults of a report's latest check: what panel and ledger show as one card counts once. */
export interface DecisionCounts {
  /** One of its findings bears no decision that stands. */
  readonly undecided: number;
  /** 待核实: looked at and left open. */
  readonly open: number;
  readonly confirmed: number;
  readonly dismissed: number;
  readonly rectified: number;
  /** Undecided ones whose decision lapsed because a value changed. */
  readonly lapsed: number;
  /** Decisions whose finding is no longer there. */
  readonly gone: number;
}

/** Findings across reports are made anew with every comparison: that this one report lacks them does not mean that they are gone. */
export function isAcross({ finding }: Pick<Decision, 'finding'>): boolean {
  return ACROSS_IDS.some((id) => finding === id || finding.startsWith(`${id}:`));
}

/** Counts how faults were decided; `gone`: decisions whose finding is no longer there. */
export function countDecisions(faults: readonly FaultStanding[], gone: readonly Decision[]): DecisionCounts {
  const isUndecided = ({ standings }: FaultStanding) => standings.some(({ kind }) => kind !== 'decided');
  const decided = (state: DecisionState) =>
    faults.filter((fault) => fault.state === state && !isUndecided(fault)).length;
  return {
    undecided: faults.filter(isUndecided).length,
    open: decided('open'),
    confirmed: decided('confirmed'),
    dismissed: decided('dismissed'),
    rectified: decided('rectified'),
    lapsed: faults.filter(({ standings }) => standings.some(({ kind }) => kind === 'lapsed')).length,
    gone: gone.length,
  };
}

/** The same of a report's own check; findings across reports are not counted. */
export function countOwnDecisions({ decisions, evaluation }: LedgerEntry): DecisionCounts {
  const own = { ...evaluation, findings: withoutAsked(evaluation.findings, decisions) };
  const { findings, gone } = standing(decisions, own);
  return countDecisions(
    standingOfFaults(own, findings),
    gone.filter((decision) => !isAcross(decision)),
  );
}
