import { isDay } from '../record/moment';

/** What is written of an item: by its body from `measures` to `proof`, by the reviewer the rest. */
export const ITEM_FIELDS = [
  'measures',
  'department',
  'person',
  'due',
  'progress',
  'result',
  'proof',
  'reviewer',
  'closed',
  'closedOn',
] as const;
export type ItemField = (typeof ITEM_FIELDS)[number];

/** What the body fills in, and the reviewer may. */
export const BODY_FIELDS = ['measures', 'department', 'person', 'due', 'progress', 'result', 'proof'] as const;
export type BodyField = (typeof BODY_FIELDS)[number];

/** What is written of an item, as far as anything is. `due` and `closedOn` are days, `closed` is yes or no. */
export type ItemFields = Readonly<Partial<Record<ItemField, string>>>;

/** Most characters of a field. */
export const LONGEST_FIELD = 2000;

/** A finding that an item is about, as it was when the item got its number. */
export interface ItemFinding {
  readonly finding: string;
  readonly fingerprint: string;
}

/** What is written down of an item beside its decision. */
export interface ItemRecord {
  /** The report year and a running number, `2025-0012`: given once, and to no other item of the ledger ever after. */
  readonly number: string;
  readonly findings: readonly ItemFinding[];
  readonly fields: ItemFields;
  /** Who wrote last, and when: ISO 8601, UTC. */
  readonly by: string;
  readonly at: string;
}

/** The last numbers that were given, by the part before the hyphen. */
export type LastNumbers = Readonly<Record<string, number>>;

/** The highest number that counts as given: more would leave none to give, whatever a file says. */
export const HIGHEST_NUMBER = 99_999_999;

const NUMBER = /^(\d{4})-(\d{4,9})$/;

/** The number after the last one of its year. */
export function numberAfter(last: number, year: string): string {
  return `${year}-${String(last + 1).padStart(4, '0')}`;
}

/** The year and the running number; undefined for what is no number of an item. */
export function readNumber(words: string): { readonly year: string; readonly running: number } | undefined {
  const [, year, running] = NUMBER.exec(words) ?? [];
  return year === undefined || running === undefined ? undefined : { year, running: Number(running) };
}

/** Of two counts of what was given the higher, year by year. */
export function higherNumbers(one: LastNumbers, other: LastNumbers): LastNumbers {
  const raised: Record<string, number> = { ...one };
  for (const [year, running] of Object.entries(other)) raised[year] = Math.max(raised[year] ?? 0, running);
  return raised;
}

/** The last numbers, with those that are given besides. */
export function raiseNumbers(last: LastNumbers, records: readonly Pick<ItemRecord, 'number'>[]): LastNumbers {
  const raised: Record<string, number> = { ...last };
  for (const { number } of records) {
    const read = readNumber(number);
    if (read !== undefined && read.running <= HIGHEST_NUMBER)
      raised[read.year] = Math.max(raised[read.year] ?? 0, read.running);
  }
  return raised;
}

/** Whether a field may hold these words; no words are always allowed. */
export function isFieldValue(field: ItemField, words: string): boolean {
  if (words === '') return true;
  if (field === 'due' || field === 'closedOn') return isDay(words);
  if (field === 'closed') return words === 'yes' || words === 'no';
  return words.length <= LONGEST_FIELD;
}
