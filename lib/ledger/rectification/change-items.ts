import { identityOf } from '../review/copied-values';
import type { ItemField, ItemFields, ItemFinding, ItemRecord } from './item-record';

/** What is to be written of an item; it gets a number where it has none. */
export interface ItemChange {
  /** Null where it had none when it was shown. */
  readonly number: string | null;
  readonly findings: readonly ItemFinding[];
  /** '' takes away what stands there. */
  readonly fields: ItemFields;
  /** What stood in these fields when it was decided to write them: where something else stands by now, that stays. */
  readonly expected?: ItemFields;
}

/** Fields of an item that were written, so that it can be taken back. A number that was given stays given. */
export interface ItemStep {
  readonly number: string;
  readonly before: ItemFields;
  readonly after: ItemFields;
}

/** The records after a change, and what was written. The same list where nothing was. */
export interface ItemsChanged {
  readonly records: readonly ItemRecord[];
  readonly steps: readonly ItemStep[];
}

/** Who writes, when, and which number the next item gets. */
export interface ItemWriting {
  readonly by: string;
  readonly at: string;
  readonly nextNumber: () => string;
}

const nameOf = (findings: readonly ItemFinding[]): string =>
  JSON.stringify(findings.map(({ finding, fingerprint }) => [finding, identityOf(fingerprint)]).sort());

const fieldsOf = (fields: ItemFields): readonly (readonly [ItemField, string])[] =>
  Object.entries(fields) as readonly (readonly [ItemField, string])[];

/** Fields with some written over; what is emptied is left out. */
function write(fields: ItemFields, over: ItemFields): ItemFields {
  return Object.fromEntries(fieldsOf({ ...fields, ...over }).filter(([, words]) => words !== ''));
}

/** Writes what is new of items; other fields, and what another window wrote of them, stay. */
export function changeItems(
  records: readonly ItemRecord[],
  changes: readonly ItemChange[],
  { by, at, nextNumber }: ItemWriting,
): ItemsChanged {
  const steps: ItemStep[] = [];
  let all = records;
  for (const { number, findings, fields, expected } of changes) {
    // Another window may have given it its number in the meantime.
    const known = all.find((record) => record.number === number || nameOf(record.findings) === nameOf(findings));
    const fresh = fieldsOf(fields).filter(([field, words]) => {
      const now = known?.fields[field] ?? '';
      return now !== words && (expected === undefined || now === (expected[field] ?? ''));
    });
    if (known !== undefined && fresh.length === 0) continue;
    const record = known ?? { number: nextNumber(), findings, fields: {}, by, at };
    const after = Object.fromEntries(fresh);
    const before = Object.fromEntries(fresh.map(([field]) => [field, record.fields[field] ?? '']));
    const written = { ...record, fields: write(record.fields, after), by, at };
    all = known === undefined ? [...all, written] : all.map((each) => (each === known ? written : each));
    if (fresh.length > 0) steps.push({ number: record.number, before, after });
  }
  return { records: all, steps };
}

/** Takes back what was written, field by field; one in which something else stands by now is left. */
export function takeBackItems(
  records: readonly ItemRecord[],
  steps: readonly ItemStep[],
): { readonly records: readonly ItemRecord[]; readonly overtaken: number } {
  let now = records;
  let overtaken = 0;
  for (const { number, before, after } of [...steps].reverse()) {
    const record = now.find((each) => each.number === number);
    const own = fieldsOf(after).filter(([field, words]) => record && (record.fields[field] ?? '') === words);
    overtaken += fieldsOf(after).length - own.length;
    if (record === undefined || own.length === 0) continue;
    const back = Object.fromEntries(own.map(([field]) => [field, before[field] ?? '']));
    now = now.map((each) => (each === record ? { ...record, fields: write(record.fields, back) } : each));
  }
  return { records: now, overtaken };
}
