import type { CellKey } from '../report/keys';
import type { Data } from '../rules/rule';
import type { LedgerEntry } from './entry';
import { type HistoryOutcome, type HistoryResult, toHistoryResult } from './make-finding';
import { claimOf } from './previous-report';
import { type FigureReader, figureReader, isCounted, sumOf, termOf } from './read-figure';
import { groupBodies, sameBody } from './same-body';

const RULE = 'reconciliation/children-sum';

/** The figures that a district's report adds up from its units. */
const CHILD_FIGURES: readonly CellKey[] = [
  ...['new', 'carried-in', 'handled-total', 'carried-forward'].map((row) => ({
    table: 'requests' as const,
    row,
    column: 'total',
  })),
  ...['review', 'litigation-direct', 'litigation-after-review'].map((row) => ({
    table: 'review-litigation' as const,
    row,
    column: 'total',
  })),
  ...['licences', 'penalties', 'coercive-measures'].map((row) => ({
    table: 'proactive' as const,
    row,
    column: 'decisions',
  })),
];

const nameOf = ({ url, evaluation }: LedgerEntry): string => evaluation.report.agency ?? url;

/**
 * Holds a district's (or a city's) figures against the sums of its units, all for one report year; `units` of another year
 * and the district itself are left out. `expected` names the units that should be there, null where no list is known.
 * Cannot tell, and says which, while units are missing, doubled or unreadable: a sum of some is no sum.
 */
export function checkChildren(
  parent: LedgerEntry,
  units: readonly LedgerEntry[],
  expected: readonly string[] | null,
): HistoryResult {
  const { year, agency } = parent.evaluation.report;
  if (year === null || parent.evaluation.kind !== 'annual-report') return { findings: [], passes: [] };
  const given = units.filter(({ url, evaluation }) => url !== parent.url && evaluation.report.year === year);
  const found = given.filter(({ evaluation }) => evaluation.kind === 'annual-report');
  const pages: Data = { agency: agency ?? '', year, url: parent.url, count: found.length };
  const undecided = (reason: string, data: Data): HistoryResult =>
    toHistoryResult(parent.url, [
      { rule: RULE, outcome: 'cantTell', subject: {}, reason, data: { ...pages, ...data } },
    ]);

  const missing = (expected ?? []).filter((name) => {
    const claim = { agency: name, url: parent.url };
    return !found.some((unit) => sameBody(claim, claimOf(unit)) !== 'no');
  });
  if (missing.length > 0) return undecided('units-missing', { units: missing });
  if (found.length === 0) return { findings: [], passes: [] };
  const groups = groupBodies(found.map(claimOf)).map((group) => group.flatMap((index) => found[index] ?? []));
  const figuresOf = ({ evaluation }: LedgerEntry) => JSON.stringify(evaluation.report.tables);
  const doubled = groups.filter((group) => new Set(group.map(figuresOf)).size > 1);
  if (doubled.length > 0) {
    return undecided('unit-repeated', { units: doubled.flatMap(([first]) => (first ? [nameOf(first)] : [])) });
  }
  const single = groups.flatMap(([first]) => (first ? [first] : []));
  const outcomes = judgeAll(parent, single, pages);
  const differ = outcomes.filter(({ outcome }) => outcome === 'failed');
  if (expected === null && differ.length > 0) {
    const { findings } = undecided('units-unlisted', { figures: differ.map(({ subject }) => keyOf(subject)) });
    return { findings, passes: toHistoryResult(parent.url, outcomes).passes };
  }
  return toHistoryResult(parent.url, outcomes);
}

const keyOf = ({ table, row, column }: Partial<CellKey>): string => `${table}/${row}/${column}`;

function judgeAll(parent: LedgerEntry, units: readonly LedgerEntry[], pages: Data): readonly HistoryOutcome[] {
  const own = figureReader(parent);
  const readers = units.map((unit) => ({ unit, read: figureReader(unit) }));
  return CHILD_FIGURES.flatMap((cell) => judge(cell, own, readers, pages));
}

function judge(
  cell: CellKey,
  own: FigureReader,
  units: readonly { readonly unit: LedgerEntry; readonly read: FigureReader }[],
  pages: Data,
): readonly HistoryOutcome[] {
  const stated = own(cell);
  const parts = units.map(({ unit, read }) => ({ unit, figure: read(cell) }));
  const about = { rule: RULE, subject: { ...cell } };
  const unreadable = parts.filter(({ figure }) => !isCounted(figure)).map(({ unit }) => nameOf(unit));
  const place: Data = { ...pages, ...cell };
  // A figure that nobody gives (a template without it) is not asked of anybody.
  if (stated.state === 'missing' && unreadable.length === parts.length) return [];
  if (!isCounted(stated)) return [{ ...about, outcome: 'cantTell', reason: 'own-unreadable', data: place }];
  if (unreadable.length > 0) {
    return [{ ...about, outcome: 'cantTell', reason: 'unit-unreadable', data: { ...place, units: unreadable } }];
  }
  const figures = parts.map(({ figure }) => figure);
  const sum = sumOf(figures);
  const equation = {
    terms: [...figures.map((figure) => termOf(1, figure)), termOf(-1, stated)],
    computed: sum,
    reported: stated.value,
  };
  if (sum === stated.value) return [{ ...about, outcome: 'passed', equation }];
  const data = { ...place, sum, stated: stated.value, difference: Math.abs(sum - stated.value) };
  return [{ ...about, outcome: 'failed', reason: 'differs', data, equation }];
}
