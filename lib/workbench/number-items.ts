import type { HistoryResult } from '../ledger/across/make-finding';
import type { LedgerEntry } from '../ledger/record/entry';
import { entryKey } from '../ledger/record/merge';
import type { ItemChange } from '../ledger/rectification/change-items';
import { findingsOf, type Item, itemsOf } from '../ledger/rectification/items';
import { reviewOf } from '../ledger/review/review-of';
import type { ItemsResult, ReportItems } from '../store/ledger/items/ledger-items';
import { saveItems } from '../store/ledger/ledger';

/** The items of a report, with what other reports say of it. */
export function itemsOfEntry(entry: LedgerEntry, across: HistoryResult): readonly Item[] {
  return itemsOf(reviewOf(entry, across), entry.items);
}

/** An item and what is to be written of it. */
export function changeOf(item: Item, fields: ItemChange['fields']): ItemChange {
  return { number: item.record?.number ?? null, findings: findingsOf(item), fields };
}

/** What gives all items of reports their numbers; nothing where all have one. */
function lackingNumbers(
  entries: readonly LedgerEntry[],
  acrossOf: (entry: LedgerEntry) => HistoryResult,
): readonly ReportItems[] {
  return entries.flatMap((entry) => {
    const lacking = itemsOfEntry(entry, acrossOf(entry)).filter(({ record }) => record === null);
    return lacking.length === 0 ? [] : [{ key: entryKey(entry), changes: lacking.map((item) => changeOf(item, {})) }];
  });
}

/** Gives items of reports their numbers where they have none yet; null where all had one. */
export async function numberItems(
  entries: readonly LedgerEntry[],
  acrossOf: (entry: LedgerEntry) => HistoryResult,
  by: string,
): Promise<ItemsResult | null> {
  const lacking = lackingNumbers(entries, acrossOf);
  return lacking.length === 0 ? null : saveItems(lacking, { by, at: new Date().toISOString() });
}
