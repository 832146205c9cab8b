import { asksOfPrevious } from '../bodies/previous-report';
import type { LedgerList } from './ledger-list';
import type { LedgerRow } from './ledger-row';
import type { Neighbourhood, Neighbours } from './neighbours';

/** What earlier comparisons left behind. */
export interface KnownComparison {
  /** The reports that one was compared with last. */
  readonly comparedWith: (key: string) => readonly string[];
  /** The reports that were compared with any of these last. */
  readonly onceComparedWith: (changed: ReadonlySet<string>) => readonly string[];
  /** Whether there is, or was, something to say of a report even where it has nobody to be compared with. */
  readonly isNews: (key: string) => boolean;
}

/** What a comparison has to do. */
export interface ComparisonPlan {
  /** Lines to be compared with others. */
  readonly asked: readonly LedgerRow[];
  /** Those that have nobody, each with what that says of it. */
  readonly alone: readonly (readonly [row: LedgerRow, told: LedgerRow])[];
}

/** The keys of all reports that one is compared with. */
export const keysOfNeighbours = ({ before, sums }: Neighbours): readonly string[] => [
  ...before.map(({ key }) => key),
  ...sums.flatMap(({ units }) => units.map(({ key }) => key)),
];

/** Lines of reports that changed, and of those that are, or were, compared with them. */
function touchedBy(
  list: LedgerList,
  near: Neighbourhood,
  known: KnownComparison,
  changed: ReadonlySet<string>,
): readonly LedgerRow[] {
  const wholes = new Set(list.said().projects.map(({ whole }) => whole));
  const now = list.rows().filter(({ key, url }) => changed.has(key) || wholes.has(url));
  const own = now.flatMap((row) => (changed.has(row.key) ? [row, ...near.ofBody(row)] : [row]));
  const keys = new Set([...own.map(({ key }) => key), ...known.onceComparedWith(changed)]);
  return [...keys].flatMap((key) => list.row(key) ?? []);
}

/** Plans the comparison of all reports, or of those that have to do with some; `pause` is awaited wherever it may. */
export async function planComparison(
  list: LedgerList,
  near: Neighbourhood,
  known: KnownComparison,
  pause: () => Promise<void>,
  only?: ReadonlySet<string>,
): Promise<ComparisonPlan> {
  const asked: LedgerRow[] = [];
  const alone: (readonly [row: LedgerRow, told: LedgerRow])[] = [];
  for (const row of only === undefined ? list.rows() : touchedBy(list, near, known, only)) {
    await pause();
    const others = keysOfNeighbours(near.of(row)).length + known.comparedWith(row.key).length;
    if (others > 0 || known.isNews(row.key)) asked.push(row);
    else if (asksOfPrevious(row.summary) && (row.pending === true || row.summary.carryOver.kind !== 'missing')) {
      const carryOver = { kind: 'missing', failed: 0, undecided: 0 } as const;
      const { pending: _, ...told } = row;
      alone.push([row, { ...told, summary: { ...row.summary, carryOver } }]);
    }
  }
  return { asked, alone };
}
