import type { ResultKind } from '../../judge/result-kinds';
import type { LedgerRow } from '../list/ledger-row';
import type { DecisionState } from '../record/entry';
import { headOf, type PlacedFault, type ProblemHead } from './gather-problems';

/** What a report may be picked out by: published late, contact block incomplete or missing. */
export const REPORT_TRAITS = ['late', 'contact'] as const;
export type ReportTrait = (typeof REPORT_TRAITS)[number];

/** Which faults are shown. Null and an empty set ask nothing; traits have all to hold. */
export interface FaultFilters {
  readonly state: DecisionState | null;
  readonly kinds: ReadonlySet<ResultKind>;
  readonly head: ProblemHead | null;
  readonly traits: ReadonlySet<ReportTrait>;
  /** The district, as rows are grouped by it. */
  readonly group: string | null;
}

export const ALL_FAULTS: FaultFilters = {
  state: null,
  kinds: new Set(),
  head: null,
  traits: new Set(),
  group: null,
};

const TRAITS: Readonly<Record<ReportTrait, (row: LedgerRow) => boolean>> = {
  late: ({ summary }) => summary.onTime === 'no',
  contact: ({ summary }) => summary.contact !== 'complete',
};

/** Whether a report has a trait. */
export function hasTrait(row: LedgerRow, trait: ReportTrait): boolean {
  return TRAITS[trait](row);
}

/** The faults that filters leave, whatever their standing: what standings are counted over. */
export function filterFaults(faults: readonly PlacedFault[], filters: FaultFilters): readonly PlacedFault[] {
  const { kinds, head, traits, group } = filters;
  return faults.filter(
    ({ fault, row }) =>
      (kinds.size === 0 || kinds.has(fault.kind)) &&
      (head === null || headOf(fault.findings[0].rule) === head) &&
      (group === null || row.summary.group === group) &&
      [...traits].every((trait) => hasTrait(row, trait)),
  );
}

/** Filters without a district that no report is of any more. */
export function withKnownGroup(filters: FaultFilters, faults: readonly PlacedFault[]): FaultFilters {
  const { group } = filters;
  return group === null || faults.some(({ row }) => row.summary.group === group)
    ? filters
    : { ...filters, group: null };
}

/** Whether a standing is asked for that a fault does not have. */
export function isStateShown({ state }: Pick<FaultFilters, 'state'>, { fault }: PlacedFault): boolean {
  return state === null || fault.state === state;
}
