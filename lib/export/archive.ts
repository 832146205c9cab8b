import * as z from 'zod/mini';
import type { Evaluation } from '../evaluation';
import type { LedgerEntry } from '../ledger/entry';
import type { ArchiveProblem } from '../messages/export-text';

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

const text = z.nullable(z.readonly(z.array(z.string())));

/** The whole ledger as a JSON file's text. */
export function writeArchive(
  entries: readonly LedgerEntry[],
  { exportedAt, engine }: Pick<Archive, 'exportedAt' | 'engine'>,
): string {
  const archive: Archive = { format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, exportedAt, engine, entries };
  return JSON.stringify(archive);
}

/**
 * Reads a JSON file's text back. It is validated as a whole before anything of it is given: a file that is broken
 * anywhere, or newer than this version, is refused with the first reason met. `evaluation` is the form of stored
 * evaluations.
 */
export function readArchive(file: string, evaluation: z.ZodMiniType<Evaluation>): ArchiveReading {
  const refuse = (problem: ArchiveProblem): ArchiveReading => ({ kind: 'refused', problem });
  let given: unknown;
  try {
    given = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    // What JSON itself says of it helps nobody who did not write the file.
    return refuse({ reason: 'not-json' });
  }
  if (!isObject(given) || given.format !== ARCHIVE_FORMAT) return refuse({ reason: 'not-an-archive' });
  const { version } = given;
  if (typeof version === 'number' && version > ARCHIVE_VERSION) {
    return refuse({ reason: 'newer', version, known: ARCHIVE_VERSION });
  }
  const read = head.safeParse(given);
  if (!read.success) return refuse({ reason: 'broken-head', field: fieldOf(read.error) });

  const entry = z.object({
    url: address,
    savedAt: moment,
    evaluation: evaluation.check(
      z.refine(({ checkedAt }) => moment.safeParse(checkedAt).success, { path: ['checkedAt'] }),
    ),
    decisions: z.readonly(z.array(decision)),
    tags: z.readonly(z.array(z.string())),
    text,
  });
  const entries: LedgerEntry[] = [];
  for (const [index, one] of read.data.entries.entries()) {
    const parsed = entry.safeParse(one);
    if (!parsed.success) {
      return refuse({ reason: 'broken-entry', entry: index + 1, title: titleOf(one), field: fieldOf(parsed.error) });
    }
    entries.push(parsed.data);
  }
  const { exportedAt, engine } = read.data;
  return { kind: 'read', archive: { format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, exportedAt, engine, entries } };
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
