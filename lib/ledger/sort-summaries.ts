import type { EntrySummary, SumsStanding } from './summary';

/** A column that the table can be sorted by. */
export type SummaryColumn = Exclude<keyof EntrySummary, 'url' | 'kind' | 'lapsed'>;

const ORDER_OF_TIME = { no: 0, unknown: 1, yes: 2 } as const;
const ORDER_OF_SUMS = { failed: 0, undecided: 1, missing: 2, none: 3, holds: 4 } as const;
const ORDER_OF_CONTACT = { missing: 0, gaps: 1, complete: 2 } as const;
const ORDER_OF_SECTIONS = { lacking: 0, unknown: 1, complete: 2 } as const;
/** Keeps two counts in one number: the first decides. */
const RANK = 10_000;

/**
 * What a column is sorted by, ascending: words, or a number. Verdicts that need attention come before those that do not
 * (late before on time, many failed sums before few), small counts before large ones; a missing unit or year comes last.
 */
export function sortKey(summary: EntrySummary, column: SummaryColumn): string | number {
  const ofSums = ({ kind, failed, undecided }: SumsStanding) =>
    ORDER_OF_SUMS[kind] * RANK * RANK - failed * RANK - undecided;
  switch (column) {
    case 'unit':
      return summary.unit ?? Number.POSITIVE_INFINITY;
    case 'group':
    case 'checkedAt':
      return summary[column];
    case 'year':
      return summary.year ?? Number.POSITIVE_INFINITY;
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
      return summary.reviewed.of === 0 ? 1 : summary.reviewed.done / summary.reviewed.of;
    default:
      return summary[column];
  }
}

/** Sorts rows by a column; equals by unit, year and page, so that the order never depends on how they came. */
export function sortSummaries(
  summaries: readonly EntrySummary[],
  column: SummaryColumn,
  direction: 'ascending' | 'descending',
): readonly EntrySummary[] {
  const words = new Intl.Collator('zh-Hans-CN');
  const compare = (one: string | number, other: string | number): number => {
    if (typeof one === 'string' && typeof other === 'string') return words.compare(one, other);
    if (typeof one !== typeof other) return typeof one === 'string' ? -1 : 1;
    return one < other ? -1 : one > other ? 1 : 0;
  };
  const turn = direction === 'ascending' ? 1 : -1;
  return summaries
    .map((summary) => ({ summary, key: sortKey(summary, column), unit: sortKey(summary, 'unit') }))
    .sort(
      (a, b) =>
        turn * compare(a.key, b.key) ||
        compare(a.unit, b.unit) ||
        compare(sortKey(a.summary, 'year'), sortKey(b.summary, 'year')) ||
        compare(a.summary.url, b.summary.url),
    )
    .map(({ summary }) => summary);
}
