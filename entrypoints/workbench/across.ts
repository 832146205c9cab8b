import type { LedgerRow } from '@/components/workbench/ledger-row';
import { settleFindings } from '@/lib/applied-settings';
import { loadEntries } from '@/lib/browser/ledger';
import type { LedgerEntry } from '@/lib/ledger/entry';
import { checkAgainstPrevious } from '@/lib/ledger/history';
import type { HistoryResult } from '@/lib/ledger/make-finding';
import { claimOf, findPrevious, type Previous } from '@/lib/ledger/previous-report';
import { type HandMatch, sameBody } from '@/lib/ledger/same-body';
import type { RuleSettings } from '@/lib/rules/rule';
import { rowsOfBody } from './bodies';

/** What the other years of a report say of it. */
export interface Across {
  readonly result: HistoryResult;
  readonly previous: Previous;
  /** The body's reports by year, this one among them; those that only likely are of the body left out. */
  readonly years: readonly LedgerEntry[];
}

/** Holds a report against the one of the year before. That there is none is said of the ledger, not of the report: no finding. */
export function holdAgainst(entry: LedgerEntry, previous: Previous, settings: RuleSettings): HistoryResult {
  const { findings, passes } = checkAgainstPrevious(entry, previous);
  const told = findings.filter(({ reason }) => reason !== 'previous-missing');
  return { findings: settleFindings(told, settings), passes };
}

/** Reads the other reports of the body and holds one against them. */
export async function loadAcross(
  entry: LedgerEntry,
  row: LedgerRow,
  rows: readonly LedgerRow[],
  hand: readonly HandMatch[],
  settings: RuleSettings,
): Promise<Across> {
  const others = await loadEntries(rowsOfBody(row, rows, hand).map(({ key }) => key));
  const previous = findPrevious(entry, others, hand);
  const own = others.filter((other) => sameBody(claimOf(entry), claimOf(other), hand) === 'certain');
  return { result: holdAgainst(entry, previous, settings), previous, years: yearsOf(entry, own) };
}

function yearsOf(entry: LedgerEntry, others: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const years = new Map<number, LedgerEntry>();
  for (const other of [...others, entry]) {
    const { year } = other.evaluation.report;
    const known = year === null ? undefined : years.get(year);
    if (year === null || other.evaluation.kind !== 'annual-report') continue;
    if (known === undefined || other === entry || known.evaluation.checkedAt < other.evaluation.checkedAt)
      years.set(year, other);
  }
  return [...years].sort(([one], [other]) => one - other).map(([, each]) => each);
}
