import type { LedgerRow } from '@/components/workbench/ledger-row';
import type { Copies } from '@/components/workbench/workbench-props';
import type { LedgerEntry } from '@/lib/ledger/entry';
import { makeCopyIndex } from './copy-index';

/** Looks for long passages that a report shares with others of the list. */
export async function findCopiedText(entry: LedgerEntry, _own: LedgerRow, rows: readonly LedgerRow[]): Promise<Copies> {
  return makeCopyIndex(
    () => rows,
    () => [],
  ).pairs(entry);
}
