import type { Cause, Evaluation, Finding } from './evaluation';

/** One fault: the findings that one suspected cause explains, or a finding that stands alone. What the panel counts and shows as one card. */
export interface Fault {
  /** Null where nothing explains the finding, or too much does: one that mends a single equation in several ways says no more than its finding. */
  readonly cause: Cause | null;
  /** At least one, in page order. */
  readonly findings: readonly [Finding, ...Finding[]];
}

function tells({ explains, rivals }: Cause): boolean {
  return explains > 1 || rivals.length === 0;
}

/** The faults of an evaluation, each where the first of its findings stands. */
export function gatherFaults({ causes, findings }: Pick<Evaluation, 'causes' | 'findings'>): readonly Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const finding of findings) {
    const cause = causes.find(({ id }) => id === finding.cause);
    if (cause === undefined || !tells(cause)) faults.push({ cause: null, findings: [finding] });
    else if (!seen.has(cause.id)) {
      seen.add(cause.id);
      const others = findings.filter((other) => other !== finding && other.cause === cause.id);
      faults.push({ cause, findings: [finding, ...others] });
    }
  }
  return faults;
}
