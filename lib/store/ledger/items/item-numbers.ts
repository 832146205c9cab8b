import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  type ItemRecord,
  type LastNumbers,
  numberAfter,
  raiseNumbers,
  readNumber,
} from '../../../ledger/rectification/item-record';
import { partKey, readPartKey } from '../ledger-keys';
import type { EntryKey } from '../ledger-types';
import { readReview } from '../review-record';
import { readKeys } from '../stored-keys';

/** Where it is kept which numbers of items were given last; it outlives the items. */
const NUMBERS = 'setting:item-numbers';

const stored = z.record(z.string().check(z.regex(/^\d{4}$/)), z.int().check(z.minimum(0)));

/** Gives numbers, each once. */
export interface NumberGiver {
  /** The next one of a report year. */
  readonly next: (year: string) => string;
  /** Says that these are given too. */
  readonly note: (records: readonly ItemRecord[]) => void;
  /** What is to be written, in one write with the records that the numbers were given to; nothing where none was. */
  readonly parts: () => Readonly<Record<string, unknown>>;
}

/** The giver of numbers as the store has them now; to be asked and written one at a time. Rejects when the store is out of reach. */
export async function giveNumbers(): Promise<NumberGiver> {
  const read = stored.safeParse((await browser.storage.local.get(NUMBERS))[NUMBERS]);
  // Without it, the items themselves tell which numbers are given.
  let last: LastNumbers = read.success
    ? read.data
    : raiseNumbers(
        {},
        (await loadItems()).flatMap(({ items }) => items),
      );
  let changed = false;
  return {
    next(year) {
      const number = numberAfter(last[year] ?? 0, year);
      last = { ...last, [year]: readNumber(number)?.running ?? 0 };
      changed = true;
      return number;
    },
    note(records) {
      const raised = raiseNumbers(last, records);
      changed ||= Object.entries(raised).some(([year, running]) => last[year] !== running);
      last = raised;
    },
    parts: () => (changed ? { [NUMBERS]: last } : {}),
  };
}

/** What is written down of the items of every report that has any. Rejects when the store is out of reach. */
export async function loadItems(): Promise<
  readonly { readonly key: EntryKey; readonly items: readonly ItemRecord[] }[]
> {
  const { keys: names, stored: all } = await readKeys();
  const keys = names.flatMap((name) => {
    const part = readPartKey(name);
    return part?.part === 'review' ? [part.key] : [];
  });
  const reviews: Readonly<Record<string, unknown>> =
    all ?? (await browser.storage.local.get(keys.map((key) => partKey('review', key))));
  return keys.flatMap((key) => {
    const items = readReview(reviews[partKey('review', key)])?.items ?? [];
    return items.length > 0 ? [{ key, items }] : [];
  });
}
