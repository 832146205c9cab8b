import { browser } from 'wxt/browser';
import {
  changeItems,
  type ItemChange,
  type ItemStep,
  type ItemsChanged,
  takeBackItems,
} from '../../../ledger/rectification/change-items';
import type { ItemRecord } from '../../../ledger/rectification/item-record';
import { failureOf } from '../../failure';
import { oneAtATime } from '../../lock';
import { reviewParts } from '../ledger-decisions';
import type { EntryKey, NotSaved } from '../ledger-types';
import { readEntries, type StoredEntry } from '../stored-entry';
import { giveNumbers } from './item-numbers';

/** What is to be written of items of a report. */
export interface ReportItems {
  readonly key: EntryKey;
  readonly changes: readonly ItemChange[];
}

/** What was written of items of a report, to be handed to `undoItems`. */
export interface ItemSteps {
  readonly key: EntryKey;
  readonly steps: readonly ItemStep[];
}

/** What is written of the items now, by report, and the way back. */
export type ItemsResult =
  | {
      readonly kind: 'saved';
      readonly items: ReadonlyMap<EntryKey, readonly ItemRecord[]>;
      readonly steps: readonly ItemSteps[];
    }
  | NotSaved;

/** What is written of the items now; `overtaken`: fields that stay, for something else stands there by now. */
export type UndoItemsResult =
  | {
      readonly kind: 'undone';
      readonly items: ReadonlyMap<EntryKey, readonly ItemRecord[]>;
      readonly overtaken: number;
    }
  | NotSaved;

/**
 * Writes of items of reports, all in one write, and gives each that has none its number. Fields that are not written,
 * and what other windows write of them, stay. Reports that are not there are passed over.
 */
export async function saveItems(
  asked: readonly ReportItems[],
  writer: { readonly by: string; readonly at: string },
): Promise<ItemsResult> {
  try {
    return await oneAtATime(async () => {
      const numbers = await giveNumbers();
      const wanted = new Map(asked.map(({ key, changes }) => [key, changes]));
      const steps: ItemSteps[] = [];
      const items = await rewrite(
        [...wanted.keys()],
        ({ key, entry }) => {
          const year = String(entry.evaluation.report.year ?? writer.at.slice(0, 4));
          const nextNumber = () => numbers.next(year);
          const changed: ItemsChanged = changeItems(entry.items ?? [], wanted.get(key) ?? [], {
            ...writer,
            nextNumber,
          });
          if (changed.steps.length > 0) steps.push({ key, steps: changed.steps });
          return changed.records;
        },
        numbers.parts,
      );
      return { kind: 'saved', items, steps };
    });
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}

/** Takes back what was written of items, in one write; where something else stands by now, of another window too, that stays. */
export async function undoItems(asked: readonly ItemSteps[]): Promise<UndoItemsResult> {
  try {
    return await oneAtATime(async () => {
      const wanted = new Map(asked.map(({ key, steps }) => [key, steps]));
      let overtaken = 0;
      const items = await rewrite([...wanted.keys()], ({ key, entry }) => {
        const back = takeBackItems(entry.items ?? [], wanted.get(key) ?? []);
        overtaken += back.overtaken;
        return back.records;
      });
      return { kind: 'undone', items, overtaken };
    });
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}

/** Writes the items of reports anew, those that changed, in one write; all of them as they are now. */
async function rewrite(
  keys: readonly EntryKey[],
  work: (stored: StoredEntry) => readonly ItemRecord[],
  others: () => Readonly<Record<string, unknown>> = () => ({}),
): Promise<ReadonlyMap<EntryKey, readonly ItemRecord[]>> {
  const now = new Map<EntryKey, readonly ItemRecord[]>();
  const parts: Readonly<Record<string, unknown>>[] = [];
  for (const stored of await readEntries(keys)) {
    const items = work(stored);
    now.set(stored.key, items);
    if (items === stored.entry.items || (items.length === 0 && stored.entry.items === undefined)) continue;
    parts.push(reviewParts(stored, { ...stored.review, items, revision: stored.review.revision + 1 }));
  }
  if (parts.length > 0) await browser.storage.local.set(Object.assign({}, others(), ...parts));
  return now;
}
