import type { Said } from '../bodies/said';
import type { LedgerRow } from './ledger-row';
import { matchRoster } from './roster';

/** The projects of a report: those that it was put in, then those whose rosters name it. */
export function projectsOf({ tags, named = [] }: Pick<LedgerRow, 'tags' | 'named'>): readonly string[] {
  return named.length === 0 ? tags : [...tags, ...named];
}

const sameNames = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every((name, index) => name === other[index]);

/** A row that is named in rosters; the very same where it knew that already. */
export function nameIn(row: LedgerRow, named: readonly string[] = []): LedgerRow {
  if (sameNames(row.named, named)) return row;
  const { named: _, ...own } = row;
  return named.length === 0 ? own : { ...own, named };
}

/** Whether rosters say the same of a row as of the one that stood in its place. */
export function isNamedAlike(was: LedgerRow | undefined, { url, tags, summary }: LedgerRow): boolean {
  return (
    was !== undefined &&
    was.url === url &&
    was.summary.kind === summary.kind &&
    was.summary.unit === summary.unit &&
    was.summary.group === summary.group &&
    was.summary.year === summary.year &&
    sameNames(was.tags, tags)
  );
}

/** Rows, each with the projects whose rosters name it beside those that it was put in. */
export function joinRosters(rows: readonly LedgerRow[], { projects, hand }: Said): readonly LedgerRow[] {
  const named = new Map<LedgerRow, readonly string[]>();
  for (const project of projects) {
    if (project.year === undefined || project.units === null) continue;
    for (const row of new Set(matchRoster(project, rows, hand).flatMap((unit) => unit.rows)))
      if (!row.tags.includes(project.tag)) named.set(row, [...(named.get(row) ?? []), project.tag]);
  }
  return rows.map((row) => nameIn(row, named.get(row)));
}
