import type { EntrySummary, SumsStanding } from './summary';

/** A column that the table can be sorted by. */
export type SummaryColumn = Exclude<keyof EntrySummary, 'url' | 'kind' | 'lapsed' | 'deadline' | 'lateDismissed'>;

const ORDER_OF_TIME = { no: 0, unknown: 1, yes: 2 } as const;
const ORDER_OF_SUMS = { failed: 0, undecided: 1, missing: 2, none: 3, holds: 4 } as const;
const ORDER_OF_CONTACT = { missing: 0, gaps: 1, complete: 2 } as const;
const ORDER_OF_SECTIONS = { lacking: 0, unknown: 1, complete: 2 } as const;
const MISSING = '\uffff';

/** The key of what is still to be decided: it comes behind all that is known, whichever way a column is sorted. */
export const UNDECIDED = Number.MAX_VALUE;

/** Whether a key stands for what is not known (2), or not decided (1): these come last whichever way a column is sorted. */
export const missingRank = (key: string | number): number =>
  key === MISSING || key === Number.POSITIVE_INFINITY ? 2 : Number(key === UNDECIDED);

/** Keeps two counts in one number: the first decides. */
const RANK = 10_000;

/** Columns that are counts: the most comes first where they are sorted downwards. */
export const COUNTED: ReadonlySet<string> = new Set<SummaryColumn>(['errors', 'warnings', 'notices', 'undecided']);

/**
 * What a column is sorted by, ascending: words, or a number. What needs attention comes first (late before on time, many
 * failed sums before few), but for counts, which are what they are; a missing unit or year comes last.
 */
export function sortKey(summary: EntrySummary, column: SummaryColumn): string | number {
  const ofSums = ({ kind, failed, undecided }: SumsStanding) =>
    ORDER_OF_SUMS[kind] * RANK * RANK - failed * RANK - undecided;
  switch (column) {
    case 'unit':
      return summary.unit ?? MISSING;
    case 'group':
    case 'checkedAt':
      return summary[column];
    case 'year':
      return summary.year ?? Number.POSITIVE_INFINITY;
    case 'published':
      return summary.published ?? MISSING;
    case 'onTime':
      return ORDER_OF_TIME[summary.onTime];
    case 'sections':
      return ORDER_OF_SECTIONS[summary.sections.kind] * RANK - summary.sections.missing.length;
    case 'requests':
    case 'reviewLitigation':
    case 'carryOver':
      return ofSums(summary[column]);
    case 'contact':
      return ORDER_OF_CONTACT[summary.contact];
    case 'reviewed':
      return summary.reviewed.done - summary.reviewed.of;
    default:
      return summary[column];
  }
}
