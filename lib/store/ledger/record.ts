import * as z from 'zod/mini';
import type { CheckedText } from '../../ledger/copies/checked-text';
import type { Facts } from '../../ledger/record/compact/compact-facts';
import type { FoundEntry } from '../../ledger/record/entry';
import { foundInRecordForm, fromRecordForm } from '../../ledger/record/from-record-form';
import { storedEvaluation } from '../../ledger/record/stored-evaluation';
import { storedFound } from '../../ledger/record/stored-found';
import { textOfForm } from '../../ledger/record/text-of-form';
import { type CheckRecord, currentForm, openRecord, recordHead } from './packed-record';

// Read and asked for their form before.
const facts = z.exactOptional(z.custom<Facts>());
const record = z.object({ ...recordHead, evaluation: storedEvaluation, facts });
const found = z.object({ ...recordHead, evaluation: storedFound, facts });

/** A stored check without what was in order. */
export type FoundRecord = Omit<CheckRecord, 'evaluation'> & Pick<FoundEntry, 'evaluation'>;

/** A stored value as a check of today's form, walked through the migrations; undefined when it is unreadable or newer than this version. */
export function readRecord(stored: unknown): CheckRecord | undefined {
  const parsed = record.safeParse(fromRecordForm(currentForm(stored)));
  return parsed.success ? parsed.data : undefined;
}

/** The same without what was in order, in a third of the time: no rule is asked. */
export function readFound(stored: unknown): FoundRecord | undefined {
  return found.safeParse(foundInRecordForm(currentForm(stored))).data;
}

/** A stored check's text, in half the time that reading the whole check takes; undefined when it is unreadable. */
export function readText(stored: unknown): CheckedText | undefined {
  return textOfForm(openRecord(stored));
}
