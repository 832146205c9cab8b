import { browser } from 'wxt/browser';
import { storedNumbers } from '../../../ledger/record/stored-numbers';
import {
  higherNumbers,
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

/** Gives numbers, each once. */
export interface NumberGiver {
  /** The next one of a report year. */
  readonly next: (year: string) => string;
  /** Says that these are given too. */
  readonly note: (records: readonly ItemRecord[]) => void;
  /** Says that all up to these are given too. */
  readonly skip: (given: LastNumbers) => void;
  /** What is to be written, in one write with the records that the numbers were given to; nothing where none was. */
  readonly parts: () => Readonly<Record<string, unknown>>;
}

/** Which numbers were given last; without the count of them, the items themselves tell. Rejects when the store is out of reach. */
export async function loadNumbers(): Promise<LastNumbers> {
  const read = storedNumbers.safeParse((await browser.storage.local.get(NUMBERS))[NUMBERS]);
  if (read.success) return read.data;
  const items = (await loadItems()).flatMap((report) => report.items);
  return raiseNumbers({}, items);
}

/** The giver of numbers as the store has them now; to be asked and written one at a time. Rejects when the store is out of reach. */
export async function giveNumbers(): Promise<NumberGiver> {
  let last = await loadNumbers();
  let changed = false;
  const raise = (raised: LastNumbers) => {
    changed ||= Object.entries(raised).some(([year, running]) => last[year] !== running);
    last = raised;
  };
  return {
    next(year) {
      const number = numberAfter(last[year] ?? 0, year);
      last = { ...last, [year]: readNumber(number)?.running ?? 0 };
      changed = true;
      return number;
    },
    note: (records) => raise(raiseNumbers(last, records)),
    skip: (given) => raise(higherNumbers(last, given)),
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
