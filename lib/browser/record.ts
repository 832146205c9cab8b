import * as z from 'zod/mini';
import type { Evaluation } from '../evaluation';
import { pack, unpack } from './pack';
import { storedEvaluation } from './stored-evaluation';

/** The form in which checks are stored now. Raise it with every change of the record, and add a step to MIGRATIONS. */
export const RECORD_VERSION = 3;

/** Turns a record of one version into one of the next. */
export type Migrations = Readonly<
  Record<number, (record: Readonly<Record<string, unknown>>) => Record<string, unknown>>
>;

/** Steps by the version they start from. */
export const MIGRATIONS: Migrations = {
  // Causes came to name the other edits that would mend as much; none had been looked for before.
  1: (old) => {
    const { evaluation: stored } = withCauses.parse(old);
    return { ...old, evaluation: { ...stored, causes: stored.causes.map((cause) => ({ ...cause, rivals: [] })) } };
  },
  // The text came to be kept for comparison with other reports, and the check before for comparison with this one.
  2: (old) => ({ ...old, text: null, before: null }),
};

const withCauses = z.object({ evaluation: z.looseObject({ causes: z.array(z.looseObject({})) }) });

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
}

const record = z.object({
  version: z.literal(RECORD_VERSION),
  url: z.string(),
  savedAt: z.string(),
  evaluation: storedEvaluation,
  text: z.nullable(z.readonly(z.array(z.string()))),
  before: z.nullable(storedEvaluation),
});

/** A check in the form in which it is stored: all but its address and times compressed. */
export function packRecord({ url, savedAt, evaluation, text, before }: Omit<CheckRecord, 'version'>): unknown {
  return { version: RECORD_VERSION, url, savedAt, packed: pack({ evaluation, text, before }) };
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
  const parsed = record.safeParse(migrate(open(stored), MIGRATIONS, RECORD_VERSION));
  return parsed.success ? parsed.data : undefined;
}

/** Of a check what comparing texts takes. */
export interface CheckedText {
  /** ISO 8601, UTC: tells this check's text from that of a later one. */
  readonly checkedAt: string;
  readonly agency: string | null;
  /** As in CheckRecord. */
  readonly text: readonly string[] | null;
}

const checkedText = z.object({
  evaluation: z.object({ checkedAt: z.string(), report: z.object({ agency: z.nullable(z.string()) }) }),
  text: z.optional(z.nullable(z.readonly(z.array(z.string())))),
});

/** A stored check's text, in half the time that reading the whole check takes; undefined when it is unreadable. */
export function readText(stored: unknown): CheckedText | undefined {
  const parsed = checkedText.safeParse(open(stored));
  if (!parsed.success) return undefined;
  const { evaluation, text = null } = parsed.data;
  return { checkedAt: evaluation.checkedAt, agency: evaluation.report.agency, text };
}

/** A stored value brought from its own version up to `target`, a step at a time; undefined when a step is missing or fails. */
export function migrate(stored: unknown, migrations: Migrations, target: number): unknown {
  let current = stored;
  for (;;) {
    if (!isVersioned(current)) return undefined;
    if (current.version === target) return current;
    const step = migrations[current.version];
    if (step === undefined || current.version > target) return undefined;
    try {
      current = { ...step(current), version: current.version + 1 };
    } catch {
      // A record that is not what its version number says is unreadable: the caller puts it aside.
      return undefined;
    }
  }
}

function isVersioned(value: unknown): value is Record<string, unknown> & { readonly version: number } {
  return typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number';
}
