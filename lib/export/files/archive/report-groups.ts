import type { LedgerEntry } from '../../../ledger/record/entry';
import { entryKey } from '../../../ledger/record/merge';
import { inGroups } from '../../rows/in-groups';

/** Some reports of a file with their keys; what the file says of one report is all in one group. */
export interface ReportGroup {
  readonly keys: readonly string[];
  readonly entries: readonly LedgerEntry[];
}

/** The reports of a file in groups of so many, so that each can be merged in a moment. */
export function* reportGroups(entries: readonly LedgerEntry[], size: number): Generator<ReportGroup, void, void> {
  const byKey = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const key = entryKey(entry);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [entry]);
    else known.push(entry);
  }
  for (const some of inGroups([...byKey], size))
    yield { keys: some.map(([key]) => key), entries: some.flatMap(([, its]) => its) };
}
