import { isKept } from '../../ledger/record/kept-text';
import { toRecordForm } from '../../ledger/record/record-form';
import { storedEvaluation } from '../../ledger/record/stored-evaluation';
import { type CheckRecord, type PackedRecord, packRecord } from './packed-record';

/** Characters that a stored check may take, packed. One of a real report takes some 10,000 to 25,000; a ledger of 5,000 units is to stay in reach. */
export const MOST_PACKED = 256_000;

/** Characters that it may take before it is packed, so that packing it takes some 300 ms at most. One of a real report takes some 250,000. */
export const MOST_PLAIN = 3_000_000;

type Content = Omit<CheckRecord, 'version'>;

/** A check as it is stored. */
export interface FittedRecord {
  readonly record: Content;
  readonly stored: PackedRecord;
}

/**
 * The check in the form in which it is stored, within its bounds: without the text and what was read where that is too
 * long, then without the check before it; null where it is too large even so, or holds what the store and files do not take. It may pause
 * after each step.
 */
export function* fitInSteps(record: Content, most = MOST_PACKED): Generator<undefined, FittedRecord | null, undefined> {
  if (!storedEvaluation.safeParse(record.evaluation).success) return null;
  const { facts: _, ...judged } = record;
  const bare = { ...judged, text: null };
  const forms: Content[] = [...(isKept(record.text) ? [record] : []), bare, { ...bare, before: null }];
  for (const form of forms) {
    yield;
    if (JSON.stringify(toRecordForm(form)).length > MOST_PLAIN) continue;
    const stored = packRecord(form);
    if (stored.packed.length <= most) return { record: form, stored };
  }
  return null;
}
