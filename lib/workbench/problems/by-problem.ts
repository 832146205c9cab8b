import type { LedgerComparison } from '../compare-ledger';
import type { Session } from '../session-state';
import { type DecidingProblems, makeDecidingProblems } from './decide-problems';
import { type ProblemReading, readProblems } from './read-problems';

/** What the workbench by problem asks of its session. */
export interface ByProblem {
  readonly onProblems: ProblemReading['show'];
  readonly onDecideAlike: DecidingProblems['decide'];
  readonly onUndoAlike: DecidingProblems['undo'];
}

/** The reports of a session by problem: reading their faults, and deciding on them. */
export function workByProblem(session: Session, comparison: Pick<LedgerComparison, 'resultOf'>): ByProblem {
  const reading = readProblems(session, comparison);
  const { decide, undo } = makeDecidingProblems(session, reading);
  return { onProblems: reading.show, onDecideAlike: decide, onUndoAlike: undo };
}
