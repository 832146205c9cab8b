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

/** What one rule found in several reports: a fault that several rules found together is the first one's. */
export interface Problem {
  readonly rule: string;
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

/** The problems that faults come to: by head, then the worst first, then the commonest. */
export function gatherProblems(faults: readonly PlacedFault[]): readonly Problem[] {
  const byRule = new Map<string, PlacedFault[]>();
  for (const placed of faults) {
    const { rule } = placed.fault.findings[0];
    const own = byRule.get(rule);
    if (own === undefined) byRule.set(rule, [placed]);
    else own.push(placed);
  }
  const problems = [...byRule].map(([rule, own]): Problem => {
    const kinds = new Set(own.map(({ fault }) => fault.kind));
    return {
      rule,
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
      (one.rule < other.rule ? -1 : 1),
  );
}
