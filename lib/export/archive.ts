import * as z from 'zod/mini';
import type { Evaluation } from '../evaluation';
import type { LedgerEntry } from '../ledger/entry';
import type { ArchiveProblem } from '../messages/export-text';
import { closingLine, entryLine, openingLine, openLines } from './archive-file';
import type { FileMaking } from './file-making';

/** The name by which a file says what it is, and the form in which this version writes it. */
export const ARCHIVE_FORMAT = 'gouji-ledger';
export const ARCHIVE_VERSION = 1;

/** A whole export: everything the ledger holds, as it is put in a JSON file. */
export interface Archive {
  readonly format: typeof ARCHIVE_FORMAT;
  readonly version: typeof ARCHIVE_VERSION;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** The version of the engine that wrote the file; each entry names the one that checked it. */
  readonly engine: string;
  readonly entries: readonly LedgerEntry[];
}

/** What became of reading a file: all of it, or nothing and why. */
export type ArchiveReading =
  | { readonly kind: 'read'; readonly archive: Archive }
  | { readonly kind: 'refused'; readonly problem: ArchiveProblem };

const moment = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text))));
/** Addresses are shown as links later on: nothing that runs or reads may come in. */
const address = z.string().check(z.refine((text) => /^(?:https?|file):/i.test(text)));

const decision = z.object({
  finding: z.string(),
  fingerprint: z.string(),
  state: z.enum(['open', 'confirmed', 'dismissed', 'rectified']),
  reason: z.string(),
  note: z.string(),
  by: z.string(),
  at: moment,
});

const head = z.object({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.literal(ARCHIVE_VERSION),
  exportedAt: moment,
  engine: z.string(),
  entries: z.array(z.unknown()),
});

/** The ledger as a JSON file, from which it can be read back. */
export function makeArchive({ exportedAt, engine }: Pick<Archive, 'exportedAt' | 'engine'>): FileMaking {
  let entries = 0;
  return {
    start: [openingLine({ format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, exportedAt, engine })],
    add({ entry }) {
      entries += 1;
      return [entryLine(entry, entries === 1)];
    },
    *finish() {
      yield { pieces: [closingLine(entries === 0)], done: entries, of: entries };
    },
  };
}

/**
 * Reads a JSON file back. It is validated as a whole before anything of it is given: a file that is broken anywhere, or
 * newer than this version, is refused with the first reason met. `evaluation` is the form of stored evaluations.
 * A large file takes many seconds: `readArchiveInSteps` lets the caller breathe in between.
 */
export function readArchive(file: Uint8Array, evaluation: z.ZodMiniType<Evaluation>): ArchiveReading {
  const steps = readArchiveInSteps(file, evaluation);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}

/** The same a record at a time: gives how many have been read, and in the end what came of it. */
export function* readArchiveInSteps(
  file: Uint8Array,
  evaluation: z.ZodMiniType<Evaluation>,
): Generator<number, ArchiveReading, void> {
  try {
    const { head: given, entries } = openLines(file);
    const problem = problemOfHead(given);
    if (problem) return { kind: 'refused', problem };
    const { exportedAt, engine } = head.parse(given);
    const form = entryForm(evaluation);
    const read: LedgerEntry[] = [];
    for (const one of entries) {
      const parsed = form.safeParse(one);
      if (!parsed.success) {
        const field = fieldOf(parsed.error);
        const broken = { reason: 'broken-entry', entry: read.length + 1, title: titleOf(one), field } as const;
        return { kind: 'refused', problem: broken };
      }
      read.push(parsed.data);
      yield read.length;
    }
    const archive: Archive = { format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, exportedAt, engine, entries: read };
    return { kind: 'read', archive };
  } catch (error) {
    // What JSON and UTF-8 themselves say of it helps nobody who did not write the file.
    if (error instanceof SyntaxError) return { kind: 'refused', problem: { reason: 'not-json' } };
    throw error;
  }
}

function problemOfHead(given: unknown): ArchiveProblem | undefined {
  if (!isObject(given) || given.format !== ARCHIVE_FORMAT) return { reason: 'not-an-archive' };
  const { version } = given;
  if (typeof version === 'number' && version > ARCHIVE_VERSION) {
    return { reason: 'newer', version, known: ARCHIVE_VERSION };
  }
  const read = head.safeParse(given);
  return read.success ? undefined : { reason: 'broken-head', field: fieldOf(read.error) };
}

function entryForm(evaluation: z.ZodMiniType<Evaluation>) {
  const dated = z.refine<Evaluation>(({ checkedAt }) => moment.safeParse(checkedAt).success, { path: ['checkedAt'] });
  return z.object({
    url: address,
    savedAt: moment,
    evaluation: evaluation.check(dated),
    decisions: z.readonly(z.array(decision)),
    tags: z.readonly(z.array(z.string())),
    text: z.nullable(z.readonly(z.array(z.string()))),
    // The check before, so that what a re-check brought is still told after a wipe and an import.
    before: z.exactOptional(z.nullable(evaluation)),
  });
}

/** Where in a value the first thing wrong stands: `evaluation.findings.2.rule`. */
function fieldOf({ issues }: z.core.$ZodError): string {
  return (issues[0]?.path ?? []).map(String).join('.');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The title of a report whose record is broken, as far as it can be made out. */
function titleOf(entry: unknown): string | null {
  const evaluation = isObject(entry) ? entry.evaluation : undefined;
  const report = isObject(evaluation) ? evaluation.report : undefined;
  const title = isObject(report) ? report.title : undefined;
  return typeof title === 'string' ? title : null;
}
