import { RESULT_KINDS, type ResultKind } from '../../judge/result-kinds';
import { declarationOf, isRuleId } from '../../rules/catalogue';
import type { Head } from '../../rules/catalogue/declaration';
import type { LedgerRow } from '../list/ledger-row';
import { countStates, type FaultStanding, type StateCounts } from '../review/fault-standing';

/** The heads in the order in which problems are listed; `other`: of rules that this version does not know. */
export const HEADS = ['late', 'inaccurate-incomplete', 'copied', 'perfunctory', 'form-contact', 'other'] as const;
export type ProblemHead = Head | 'other';

/** A fault of one of several reports. */
export interface PlacedFault {
  /** Told apart from the faults of all reports. */
  readonly id: string;
  readonly row: LedgerRow;
  readonly fault: FaultStanding;
}

/** A body of a cluster of copied text, and its report in the ledger. */
export interface CopyMember {
  /** '' for one that nobody could name. */
  readonly body: string;
  readonly key: string;
}

/** Reports of different bodies that have their text from each other, as far as the finding of each names others. */
export interface CopyCluster {
  /** Their keys, in an order of their own: it tells which cluster it is, whoever comes first. */
  readonly keys: readonly string[];
  /** Each body once: those of the faults first, in their order, then those that are only named. */
  readonly members: readonly CopyMember[];
}

/**
 * What one rule found in several reports: a fault that several rules found together is the first one's. Copied text is a
 * problem a cluster.
 */
export interface Problem {
  /** Its rule; with a report of the cluster where it is one. */
  readonly id: string;
  readonly rule: string;
  /** Null for what is no copied text of several bodies. */
  readonly cluster: CopyCluster | null;
  readonly head: ProblemHead;
  /** The worst of its faults. */
  readonly kind: ResultKind;
  /** In the order of the reports; at least one. */
  readonly faults: readonly PlacedFault[];
  /** How many reports have one. */
  readonly reports: number;
  readonly states: StateCounts;
}

/** The named fault that a rule's findings fall under. */
export function headOf(rule: string): ProblemHead {
  return isRuleId(rule) ? declarationOf(rule).head : 'other';
}

/** A report's faults as they stand among those of others. */
export function placeFaults(row: LedgerRow, faults: readonly FaultStanding[]): readonly PlacedFault[] {
  return faults.map((fault) => ({ id: `${row.key} ${fault.id}`, row, fault }));
}

const clusterId = (rule: string, key: string | undefined): string => `${rule} ${key}`;

/** Whether a problem bears an id, or is of a cluster that once bore it, before others joined. */
export function isProblem({ id, rule, cluster }: Problem, asked: string | null): boolean {
  return id === asked || cluster?.keys.some((key) => clusterId(rule, key) === asked) === true;
}

/** The problems that faults come to: by head, then the worst first, then the commonest. `clusters`: by fault, of all faults that there are, so that one stays whole whatever is shown. */
export function gatherProblems(
  faults: readonly PlacedFault[],
  clusters: ReadonlyMap<string, CopyCluster>,
): readonly Problem[] {
  const byId = new Map<string, { rule: string; cluster: CopyCluster | null; own: PlacedFault[] }>();
  for (const placed of faults) {
    const { rule } = placed.fault.findings[0];
    const cluster = clusters.get(placed.id) ?? null;
    const id = cluster === null ? rule : clusterId(rule, cluster.keys[0]);
    const problem = byId.get(id);
    if (problem === undefined) byId.set(id, { rule, cluster, own: [placed] });
    else problem.own.push(placed);
  }
  const problems = [...byId].map(([id, { rule, cluster, own }]): Problem => {
    const kinds = new Set(own.map(({ fault }) => fault.kind));
    return {
      id,
      rule,
      cluster,
      head: headOf(rule),
      kind: RESULT_KINDS.find((kind) => kinds.has(kind)) ?? 'cantTell',
      faults: own,
      reports: new Set(own.map(({ row }) => row.key)).size,
      states: countStates(own.map(({ fault }) => fault)),
    };
  });
  return problems.sort(
    (one, other) =>
      HEADS.indexOf(one.head) - HEADS.indexOf(other.head) ||
      RESULT_KINDS.indexOf(one.kind) - RESULT_KINDS.indexOf(other.kind) ||
      other.faults.length - one.faults.length ||
      (one.id < other.id ? -1 : 1),
  );
}
