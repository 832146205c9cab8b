import { HISTORY_RULES } from '../rules/history';
import { standing } from './decision';
import type { Decision, LedgerEntry } from './entry';

/** How the findings of a report are held, as `standing` tells it; findings across reports not counted. */
export interface HeldCounts {
  /** Findings of the latest check by the decision that stands; `undecided`: none, or one that lapsed. */
  readonly undecided: number;
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
  HISTORY_RULES.some(({ id }) => finding === id || finding.startsWith(`${id}:`));

/** Counts how the findings of a report's own check are held. */
export function countHeld({ decisions, evaluation }: LedgerEntry): HeldCounts {
  const { findings, gone } = standing(decisions, evaluation);
  const decided = (state: string) =>
    findings.filter((one) => one.kind === 'decided' && one.decision.state === state).length;
  return {
    undecided: findings.filter(({ kind }) => kind !== 'decided').length,
    open: decided('open'),
    confirmed: decided('confirmed'),
    dismissed: decided('dismissed'),
    rectified: decided('rectified'),
    lapsed: findings.filter(({ kind }) => kind === 'lapsed').length,
    gone: gone.filter((decision) => !isAcross(decision)).length,
  };
}
