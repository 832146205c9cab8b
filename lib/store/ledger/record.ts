import * as z from 'zod/mini';
import type { Evaluation } from '../../judge/evaluation';
import type { CheckedText } from '../../ledger/copies/checked-text';
import type { Facts } from '../../ledger/record/compact/compact-facts';
import { isVersioned, MIGRATIONS, migrate, RECORD_VERSION } from '../../ledger/record/migrations';
import { isMoment } from '../../ledger/record/moment';
import { fromRecordForm, toRecordForm } from '../../ledger/record/record-form';
import { storedAddress } from '../../ledger/record/stored-address';
import { storedEvaluation } from '../../ledger/record/stored-evaluation';
import { storedText } from '../../ledger/record/stored-text';
import { textOfForm } from '../../ledger/record/text-of-form';
import { pack, unpack } from './pack';

/** One stored check: what was found, where, in which text, and when it was put down (ISO 8601, UTC). */
export interface CheckRecord {
  readonly version: number;
  readonly url: string;
  readonly savedAt: string;
  readonly evaluation: Evaluation;
  /** The report's paragraphs and cells, a line each; null where they were not kept. */
  readonly text: readonly string[] | null;
  /** The last check that this one can be compared with (`comparedWith`), without what was in order; null for a first check. */
  readonly before: Evaluation | null;
  /** As in LedgerEntry. */
  readonly facts?: Facts;
}

const record = z.object({
  version: z.literal(RECORD_VERSION),
  url: storedAddress,
  savedAt: z.string().check(z.refine(isMoment)),
  evaluation: storedEvaluation,
  text: storedText,
  before: z.nullable(storedEvaluation),
  // Read and asked for their form before.
  facts: z.exactOptional(z.custom<Facts>()),
});

/** A check in the form in which it is stored: all but its address and times compressed. */
export interface PackedRecord extends Pick<CheckRecord, 'version' | 'url' | 'savedAt'> {
  readonly packed: string;
}

/** Packs a check. */
export function packRecord({
  url,
  savedAt,
  evaluation,
  text,
  before,
  facts,
}: Omit<CheckRecord, 'version'>): PackedRecord {
  const content = toRecordForm({ evaluation, text, before, ...(facts && { facts }) });
  return { version: RECORD_VERSION, url, savedAt, packed: pack(content) };
}

/** The stored value with its compressed part laid open; unchanged where it has none. */
function open(stored: unknown): unknown {
  if (!isVersioned(stored) || typeof stored.packed !== 'string') return stored;
  const { packed, ...rest } = stored;
  const content = unpack(packed);
  return typeof content === 'object' && content !== null ? { ...rest, ...content } : undefined;
}

/** A stored value as a check of today's form, walked through the migrations; undefined when it is unreadable or newer than this version. */
export function readRecord(stored: unknown): CheckRecord | undefined {
  const parsed = record.safeParse(fromRecordForm(migrate(open(stored), MIGRATIONS, RECORD_VERSION)));
  return parsed.success ? parsed.data : undefined;
}

/** A stored check's text, in half the time that reading the whole check takes; undefined when it is unreadable. */
export function readText(stored: unknown): CheckedText | undefined {
  return textOfForm(open(stored));
}
