import type { Evaluation } from './evaluation';
import { gatherFaults } from './faults';
import { countKinds, type ResultKind } from './result-kinds';
import { countSums, readSums } from './sums';

/** What a check came to, in numbers: what the panel and the files put into words. */
export interface Verdict {
  readonly tone: ResultKind;
  /** Faults by what they are; what one cause explains counts once. */
  readonly faults: Readonly<Record<Exclude<ResultKind, 'passed'>, number>>;
  readonly sums: {
    readonly held: number;
    readonly broken: number;
    readonly undecided: number;
    /** Those of which a person found that the page is right. */
    readonly dismissed: number;
    /** Undecided ones that stand inside a fault and are no matter of their own. */
    readonly insideFaults: number;
  };
}

/**
 * Sums up a check; `dismissed`: ids of the findings to which, as a person found, there is nothing. `passed` is said only
 * when every rule could decide.
 */
export function readVerdict(
  evaluation: Pick<Evaluation, 'findings' | 'passes' | 'causes' | 'ruleErrors'>,
  dismissed: ReadonlySet<string> = new Set(),
): Verdict {
  const open = { ...evaluation, findings: evaluation.findings.filter(({ id }) => !dismissed.has(id)) };
  const { passed: _, ...faults } = countKinds(open);
  const sums = readSums(open);
  const inside = gatherFaults(open).flatMap(({ cause, findings }) => (cause === null ? [] : findings));
  return {
    tone: toneOf(faults, evaluation.ruleErrors.length > 0),
    faults,
    sums: {
      ...countSums(sums),
      dismissed: readSums(evaluation).length - sums.length,
      insideFaults:
        inside.filter(({ outcome }) => outcome === 'cantTell').length +
        open.findings.reduce((sum, { undecided = [] }) => sum + undecided.length, 0),
    },
  };
}

function toneOf({ error, warning, notice, cantTell }: Verdict['faults'], rulesBroke: boolean): ResultKind {
  if (error > 0) return 'error';
  if (warning > 0) return 'warning';
  if (notice > 0) return 'notice';
  return cantTell > 0 || rulesBroke ? 'cantTell' : 'passed';
}
