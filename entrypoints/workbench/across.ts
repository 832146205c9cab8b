import type { OpenReport, ProjectSum } from '@/components/workbench/workbench-props';
import { settleResult } from '@/lib/judge/settle';
import { checkChildren } from '@/lib/ledger/across/check-children';
import { readUnit, sumChildren, type UnitReading } from '@/lib/ledger/across/children-sum';
import { checkAgainstPrevious } from '@/lib/ledger/across/history';
import { type HistoryResult, joinResults } from '@/lib/ledger/across/make-finding';
import { findPrevious, type Previous } from '@/lib/ledger/bodies/previous-report';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { entryKey } from '@/lib/ledger/record/merge';
import { toRuleSettings } from '@/lib/profile/rule-profile';
import type { RuleSettings } from '@/lib/rules/rule';
import { loadEntries } from '@/lib/store/ledger/ledger';
import { loadProfile } from '@/lib/store/profile';
import type { CopyIndex } from './copies/copy-index';
import { indexNeighbours, type Neighbourhood, type Neighbours, type Said } from './neighbours';
import { rowOf } from './row-of';
import type { Session } from './session-state';

/** What other saved reports say of one. */
export type Across = Pick<OpenReport, 'result' | 'previous' | 'sums'>;

/** Holds reports against the others of the ledger: the list, the open report and files all learn of it here. */
export interface AcrossReader {
  /** Who belongs together as the list stands now. */
  readonly neighbourhood: () => Neighbourhood;
  /** What the rest of the ledger says of some reports, by key. */
  readonly hold: (entries: readonly LedgerEntry[]) => Promise<ReadonlyMap<string, Across>>;
}

/** Units that are read at once: a project's reports are never held whole all together. */
const UNITS_AT_ONCE = 40;

/** The reader of a session. */
export function readAcross(session: Session, copies: Pick<CopyIndex, 'check'>): AcrossReader {
  let made: { readonly rows: readonly LedgerRow[]; readonly said: Said; readonly near: Neighbourhood } | null = null;
  const neighbourhood = (): Neighbourhood => {
    const [rows, said] = [session.rows(), session.said()];
    if (made === null || made.rows !== rows || made.said !== said)
      made = { rows, said, near: indexNeighbours(rows, said) };
    return made.near;
  };
  return {
    neighbourhood,
    async hold(entries) {
      const near = neighbourhood();
      const settings = toRuleSettings(await loadProfile());
      const neighbours = new Map(entries.map((entry) => [entry, near.of(rowOf(entry, NOTHING_ACROSS))]));
      const before = [...new Set([...neighbours.values()].flatMap((each) => each.before.map(({ key }) => key)))];
      const others = new Map((await loadEntries(before)).map((entry) => [entryKey(entry), entry]));
      const held = new Map<string, Across>();
      for (const [entry, near] of neighbours) {
        const previous = findPrevious(
          entry,
          near.before.flatMap(({ key }) => others.get(key) ?? []),
          session.said().hand,
        );
        const sums = await readSums(entry, near, session);
        const copied = await copies.check(entry);
        held.set(entryKey(entry), { result: judge(entry, previous, sums, copied, settings), previous, sums });
      }
      return held;
    },
  };
}

/** Nothing was found in other reports. */
export const NOTHING_ACROSS: HistoryResult = { findings: [], passes: [] };

/** That there is no report of last year is said of the ledger, not of the report: no finding. */
function judge(
  entry: LedgerEntry,
  previous: Previous,
  sums: readonly ProjectSum[],
  copied: HistoryResult,
  settings: RuleSettings,
): HistoryResult {
  const yearly = checkAgainstPrevious(entry, previous);
  const told = yearly.findings.filter(({ reason }) => reason !== 'previous-missing');
  const joined = joinResults([
    { ...yearly, findings: told, ...(previous.kind === 'missing' ? { lacking: previous.year } : {}) },
    ...sums.map(({ project, sum }) => checkChildren(entry, sum, project.tag)),
    copied,
  ]);
  return settleResult(joined, settings);
}

async function readSums(entry: LedgerEntry, { sums }: Neighbours, session: Session): Promise<readonly ProjectSum[]> {
  const made: ProjectSum[] = [];
  for (const { project, units } of sums) {
    const readings: UnitReading[] = [];
    for (let from = 0; from < units.length; from += UNITS_AT_ONCE) {
      const some = await loadEntries(units.slice(from, from + UNITS_AT_ONCE).map(({ key }) => key));
      readings.push(...some.map(readUnit));
    }
    const sum = sumChildren(entry, readings, project.units, session.said().hand);
    if (sum !== null) made.push({ project, sum });
  }
  return made;
}

/**
 * The body's reports by year, the latest check of each year, this report among them; and the years of which there are
 * several with different figures. Those that only likely are of the body are left out.
 */
export function yearsOf(entry: LedgerEntry, others: readonly LedgerEntry[]): Pick<OpenReport, 'years' | 'disputed'> {
  const years = new Map<number, LedgerEntry>();
  const figures = new Map<number, Set<string>>();
  for (const other of [...others, entry]) {
    const { year, tables } = other.evaluation.report;
    if (year === null || other.evaluation.kind !== 'annual-report') continue;
    figures.set(year, (figures.get(year) ?? new Set()).add(JSON.stringify(tables)));
    const known = years.get(year);
    if (known === undefined || other === entry || (known !== entry && isLater(other, known))) years.set(year, other);
  }
  return {
    years: [...years].sort(([one], [other]) => one - other).map(([, each]) => each),
    disputed: [...figures].flatMap(([year, prints]) => (prints.size > 1 ? [year] : [])),
  };
}

function isLater(one: LedgerEntry, other: LedgerEntry): boolean {
  return one.evaluation.checkedAt > other.evaluation.checkedAt;
}
