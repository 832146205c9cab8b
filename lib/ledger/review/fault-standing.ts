import type { Cause, Evaluation, Finding } from '../../judge/evaluation';
import { gatherFaults } from '../../judge/faults';
import { RESULT_KINDS, type ResultKind, worstKind } from '../../judge/result-kinds';
import type { Verdict } from '../../judge/verdict';
import type { Decision, DecisionState } from '../record/entry';
import { isDecided, type Standing } from './decision';

/** A fault as people decided on it: what is shown as one card and decided on at once, in the panel and in the ledger. */
export interface FaultStanding {
  /** The id of its first finding. */
  readonly id: string;
  /** How bad it is without those of its findings that a person dismissed; all of them where nothing else is left. */
  readonly kind: ResultKind;
  readonly cause: Cause | null;
  readonly findings: readonly [Finding, ...Finding[]];
  /** How each of them stands. */
  readonly standings: readonly Standing[];
  /** 待核实 as long as one of its findings waits; else what people found, 属实 before the others where they differ. */
  readonly state: DecisionState;
}

/** Faults by what was decided on them. */
export type StateCounts = Readonly<Record<DecisionState, number>>;

const BY_WEIGHT: readonly DecisionState[] = ['confirmed', 'rectified', 'dismissed'];

/** All faults, dismissed ones too: the worst first, alike ones together, else as the page has them. */
export function standingOfFaults(
  evaluation: Pick<Evaluation, 'causes' | 'findings'>,
  standings: readonly Standing[],
): readonly FaultStanding[] {
  const byFinding = new Map(standings.map((standing) => [standing.finding.id, standing]));
  const faults = gatherFaults(evaluation).map(({ cause, findings }): FaultStanding => {
    const own = findings.flatMap(({ id }) => byFinding.get(id) ?? []);
    const left = findings.filter(({ id }) => !isDismissed(byFinding.get(id)));
    return {
      id: findings[0].id,
      kind: worstKind(left.length > 0 ? left : findings),
      cause,
      findings,
      standings: own,
      state: stateOf(own),
    };
  });
  const places = new Map<string, number>();
  for (const [index, fault] of faults.entries()) {
    const name = nameAlike(fault);
    if (!places.has(name)) places.set(name, index);
  }
  const placeOf = (fault: FaultStanding) => places.get(nameAlike(fault)) ?? 0;
  return faults.sort((a, b) => RESULT_KINDS.indexOf(a.kind) - RESULT_KINDS.indexOf(b.kind) || placeOf(a) - placeOf(b));
}

/** Faults of one kind, found by one rule for one reason, bear one name; a fault that a cause explains is like no other. */
export function nameAlike({ id, kind, cause, findings: [first] }: FaultStanding): string {
  return cause === null ? [first.rule, first.reason, kind].join(' ') : id;
}

/** The decision that stands on a fault; null where nobody has decided. */
export function decisionOn({ standings }: FaultStanding): Decision | null {
  return standings.flatMap((one) => (one.kind === 'decided' ? [one.decision] : []))[0] ?? null;
}

/** How many faults were decided in each way. */
export function countStates(faults: readonly FaultStanding[]): StateCounts {
  const counts = { open: 0, confirmed: 0, dismissed: 0, rectified: 0 };
  for (const { state } of faults) counts[state] += 1;
  return counts;
}

/** How many faults wait for a decision, by what they are. */
export function countLeft(faults: readonly FaultStanding[]): Verdict['faults'] {
  const counts = { error: 0, warning: 0, notice: 0, cantTell: 0 };
  for (const { kind, state } of faults) if (state === 'open' && kind !== 'passed') counts[kind] += 1;
  return counts;
}

function isDismissed(standing: Standing | undefined): boolean {
  return standing?.kind === 'decided' && standing.decision.state === 'dismissed';
}

function stateOf(standings: readonly Standing[]): DecisionState {
  const states = new Set(standings.map((one) => (one.kind === 'decided' ? one.decision.state : 'open')));
  if (!standings.every(isDecided)) return 'open';
  return BY_WEIGHT.find((state) => states.has(state)) ?? 'open';
}
