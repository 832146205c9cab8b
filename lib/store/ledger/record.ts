import * as z from 'zod/mini';
import type { CheckedText } from '../../ledger/copies/checked-text';
import type { Facts } from '../../ledger/record/compact/compact-facts';
import { fromRecordForm } from '../../ledger/record/from-record-form';
import { storedEvaluation } from '../../ledger/record/stored-evaluation';
import { textOfForm } from '../../ledger/record/text-of-form';
import { type CheckRecord, currentForm, openRecord, recordHead } from './packed-record';

const record = z.object({
  ...recordHead,
  evaluation: storedEvaluation,
  // Read and asked for their form before.
  facts: z.exactOptional(z.custom<Facts>()),
});

/** A stored value as a check of today's form, walked through the migrations; undefined when it is unreadable or newer than this version. */
export function readRecord(stored: unknown): CheckRecord | undefined {
  const parsed = record.safeParse(fromRecordForm(currentForm(stored)));
  return parsed.success ? parsed.data : undefined;
}

/** A stored check's text, in half the time that reading the whole check takes; undefined when it is unreadable. */
export function readText(stored: unknown): CheckedText | undefined {
  return textOfForm(openRecord(stored));
}
