import type { ItemField, ItemFields, ItemFinding, ItemRecord } from './item-record';

/** What is to be written of an item; it gets a number where it has none. */
export interface ItemChange {
  /** Null where it had none when it was shown. */
  readonly number: string | null;
  readonly findings: readonly ItemFinding[];
  /** '' takes away what stands there. */
  readonly fields: ItemFields;
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
  JSON.stringify(findings.map(({ finding, fingerprint }) => [finding, fingerprint]).sort());

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
  let now = records;
  for (const { number, findings, fields } of changes) {
    // Another window may have given it its number in the meantime.
    const known = now.find((record) => record.number === number || nameOf(record.findings) === nameOf(findings));
    const fresh = fieldsOf(fields).filter(([field, words]) => (known?.fields[field] ?? '') !== words);
    if (known !== undefined && fresh.length === 0) continue;
    const record = known ?? { number: nextNumber(), findings, fields: {}, by, at };
    const after = Object.fromEntries(fresh);
    const before = Object.fromEntries(fresh.map(([field]) => [field, record.fields[field] ?? '']));
    const written = { ...record, fields: write(record.fields, after), by, at };
    now = known === undefined ? [...now, written] : now.map((each) => (each === known ? written : each));
    if (fresh.length > 0) steps.push({ number: record.number, before, after });
  }
  return { records: now, steps };
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
