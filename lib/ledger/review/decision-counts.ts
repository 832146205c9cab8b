import { ACROSS_REPORTS } from '../../rules/catalogue';
import type { Decision, DecisionState, LedgerEntry } from '../record/entry';
import { type Standings, standing } from './decision';

/** How people hold the findings of a report's latest check, as `standing` tells it. */
export interface DecisionCounts {
  /** No decision stands. */
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
const isAcross = ({ finding }: Decision): boolean =>
  ACROSS_REPORTS.some(({ id }) => finding === id || finding.startsWith(`${id}:`));

/** Counts how findings are held. */
export function countDecisions({ findings, gone }: Standings): DecisionCounts {
  const decided = (state: DecisionState) =>
    findings.filter((one) => one.kind === 'decided' && one.decision.state === state).length;
  return {
    undecided: findings.filter(({ kind }) => kind !== 'decided').length,
    open: decided('open'),
    confirmed: decided('confirmed'),
    dismissed: decided('dismissed'),
    rectified: decided('rectified'),
    lapsed: findings.filter(({ kind }) => kind === 'lapsed').length,
    gone: gone.length,
  };
}

/** The same of the findings of a report's own check; findings across reports are not counted. */
export function countOwnDecisions({ decisions, evaluation }: LedgerEntry): DecisionCounts {
  const { findings, gone } = standing(decisions, evaluation);
  return countDecisions({ findings, gone: gone.filter((decision) => !isAcross(decision)) });
}
