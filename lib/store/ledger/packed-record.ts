import * as z from 'zod/mini';
import type { Evaluation } from '../../judge/evaluation';
import type { Facts } from '../../ledger/record/compact/compact-facts';
import type { KeptCheck } from '../../ledger/record/kept-check';
import { isVersioned, MIGRATIONS, migrate, RECORD_VERSION } from '../../ledger/record/migrations';
import { isMoment } from '../../ledger/record/moment';
import { partsOfForm, toRecordForm } from '../../ledger/record/record-form';
import { storedAddress } from '../../ledger/record/stored-address';
import { isWithinBounds } from '../../ledger/record/stored-bounds';
import { storedEvaluation } from '../../ledger/record/stored-evaluation';
import { storedText } from '../../ledger/record/stored-text';
import { pack, unpack } from './pack';

/** What every stored check has: where it was made, when it was put down (ISO 8601, UTC), in which text, and what it is compared with. */
interface RecordHead {
  readonly version: number;
  readonly url: string;
  readonly savedAt: string;
  /** The report's paragraphs and cells, a line each; null where they were not kept. */
  readonly text: readonly string[] | null;
  /** The last check that this one can be compared with (`comparedWith`), without what was in order; null for a first check. */
  readonly before: Evaluation | null;
}

/** One stored check: what was found, where, in which text, and when it was put down. */
export interface CheckRecord extends RecordHead {
  readonly evaluation: Evaluation;
  /** As in LedgerEntry. */
  readonly facts?: Facts;
}

/** One stored check as it lies there: nothing in it was judged again. */
export type KeptRecord = RecordHead & KeptCheck;

/** The form of what every stored check has. */
export const recordHead = {
  version: z.literal(RECORD_VERSION),
  url: storedAddress,
  savedAt: z.string().check(z.refine(isMoment)),
  text: storedText,
  before: z.nullable(storedEvaluation),
};

const head = z.object(recordHead);
const whole = z.object({ ...recordHead, evaluation: storedEvaluation });

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
export function openRecord(stored: unknown): unknown {
  if (!isVersioned(stored) || typeof stored.packed !== 'string') return stored;
  const { packed, ...rest } = stored;
  const content = unpack(packed);
  return typeof content === 'object' && content !== null ? { ...rest, ...content } : undefined;
}

/** A stored value laid open and walked through the migrations to today's form. */
export function currentForm(stored: unknown): unknown {
  return migrate(openRecord(stored), MIGRATIONS, RECORD_VERSION);
}

/** A stored value as a check of today's form, for whoever has no rules to judge its facts by; undefined when it is unreadable or newer than this version. */
export function readKept(stored: unknown): KeptRecord | undefined {
  const parts = partsOfForm(currentForm(stored));
  if (parts.kind === 'other') return whole.safeParse(parts.rest).data;
  const rest = head.safeParse(parts.rest).data;
  return rest && isWithinBounds(parts.judged) ? { ...rest, facts: parts.facts, judged: parts.judged } : undefined;
}
