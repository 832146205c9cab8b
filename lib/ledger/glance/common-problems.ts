import { findCopyClusters } from '../problems/copy-clusters';
import { gatherProblems, type PlacedFault, type Problem } from '../problems/gather-problems';

/** A problem as far as its faults count. */
export interface CommonProblem extends Problem {
  /** How many of its faults are confirmed, put right since or not; the others wait. */
  readonly confirmed: number;
  /** How many reports have a confirmed one. */
  readonly confirmedReports: number;
}

/** Whether a fault counts: nobody dismissed it, and it is no mere question that nobody has answered. */
function isFault({ fault: { kind, state } }: PlacedFault): boolean {
  return state !== 'dismissed' && !(state === 'open' && kind === 'cantTell');
}

/** The problems of reports that are faults as far as is known, those in most reports first. What was dismissed and what the rules left undecided are none. */
export function commonProblems(faults: readonly PlacedFault[]): readonly CommonProblem[] {
  const clusters = findCopyClusters(faults);
  const counted = faults.filter(isFault);
  const confirmed = new Map(
    gatherProblems(
      counted.filter(({ fault }) => fault.state !== 'open'),
      clusters,
    ).map((problem) => [problem.id, problem]),
  );
  const problems = gatherProblems(counted, clusters).map((problem): CommonProblem => {
    const own = confirmed.get(problem.id);
    return { ...problem, confirmed: own?.faults.length ?? 0, confirmedReports: own?.reports ?? 0 };
  });
  return problems.sort((one, other) => other.reports - one.reports || other.faults.length - one.faults.length);
}
