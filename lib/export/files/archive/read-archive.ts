import type * as z from 'zod/mini';
import type { LedgerEntry } from '../../../ledger/record/entry';
import { fromRecordForm } from '../../../ledger/record/from-record-form';
import { isVersioned, MIGRATIONS, migrate, RECORD_VERSION } from '../../../ledger/record/migrations';
import { brokenPlace } from '../../../ledger/record/record-form';
import type { ArchiveProblem } from '../../../messages/archive-problem';
import { isEdition } from '../../../report/form/form-of';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type Archive } from './archive';
import { ARCHIVE_BOUNDS, inMegabytes } from './archive-bounds';
import { openLines, PIECE_TOO_LARGE } from './archive-file';
import { entryForm, firstHead, head } from './archive-forms';

/** What became of reading a file: all of it, or nothing and why. */
export type ArchiveReading =
  | { readonly kind: 'read'; readonly archive: Archive }
  | { readonly kind: 'refused'; readonly problem: ArchiveProblem };

/**
 * Reads a JSON file back, a record at a time: gives how many have been read, and in the end what came of it. It is validated
 * as a whole before anything of it is given: a file that is broken anywhere, or newer than this version, is refused with
 * the first reason met; records of earlier versions walk the store's own migrations.
 */
export function* readArchiveInSteps(file: Uint8Array): Generator<number, ArchiveReading, void> {
  try {
    const { head: given, entries } = openLines(file);
    const known = readHead(given);
    if ('reason' in known) return { kind: 'refused', problem: known };
    const read: LedgerEntry[] = [];
    for (const one of entries) {
      if (read.length === ARCHIVE_BOUNDS.reports)
        return { kind: 'refused', problem: { reason: 'too-many', most: ARCHIVE_BOUNDS.reports } };
      const newer = newerThanKnown(one);
      if (newer !== null)
        return { kind: 'refused', problem: { reason: 'newer', version: newer, known: RECORD_VERSION } };
      const form = formOfToday(one);
      const parsed = entryForm.safeParse(fromRecordForm(form));
      if (!parsed.success) {
        const record = { entry: read.length + 1, title: titleOf(one) };
        return { kind: 'refused', problem: { ...record, ...whyBroken(form, parsed.error) } };
      }
      read.push(parsed.data);
      yield read.length;
    }
    return { kind: 'read', archive: { ...known, entries: read } };
  } catch (error) {
    // What JSON and UTF-8 themselves say of it helps nobody who did not write the file.
    if (error instanceof SyntaxError) return { kind: 'refused', problem: unreadable(error) };
    throw error;
  }
}

type EntryFlaw =
  | { readonly reason: 'broken-entry'; readonly field: string }
  | { readonly reason: 'later-edition'; readonly edition: string };

/** Why a file of this size is not read at all; null where it is. Its bytes need not be there yet. */
export function refuseSize(bytes: number): ArchiveProblem | null {
  const { file } = ARCHIVE_BOUNDS;
  return inMegabytes(bytes) > file ? { reason: 'too-large', size: Math.ceil(inMegabytes(bytes)), most: file } : null;
}

function unreadable({ cause }: SyntaxError): ArchiveProblem {
  return cause === PIECE_TOO_LARGE ? { reason: 'piece-too-large', most: ARCHIVE_BOUNDS.piece } : { reason: 'not-json' };
}

/** The version of an entry's record where this one doesn't know it yet; else null. */
function newerThanKnown(entry: unknown): number | null {
  return isVersioned(entry) && entry.version > RECORD_VERSION ? entry.version : null;
}

/** An entry in today's form; as it is where that can't be done, so that what is wrong with it can be named. */
function formOfToday(entry: unknown): unknown {
  // Files did not say the version of their records at first: they may be of any, and the steps keep what is there.
  return isObject(entry) ? (migrate({ version: 1, ...entry }, MIGRATIONS, RECORD_VERSION) ?? entry) : entry;
}

/** Why an entry can't be read: what is wrong with its facts is why nothing was made of them, and an edition that only a later version knows is why they are not known. */
function whyBroken(form: unknown, error: z.core.$ZodError): EntryFlaw {
  const field = fieldOf(error);
  const [edition] = laterEditions(form);
  if (edition !== undefined && /^evaluation\b/.test(field)) return { reason: 'later-edition', edition };
  const place = field === 'evaluation' ? brokenPlace(form) : null;
  return { reason: 'broken-entry', field: place === null ? field : place.map(String).join('.') };
}

/** Everything but the reports, brought to today's form; or what is wrong with it. */
function readHead(given: unknown): Omit<Archive, 'entries'> | ArchiveProblem {
  if (!isObject(given) || given.format !== ARCHIVE_FORMAT) return { reason: 'not-an-archive' };
  const { version } = given;
  if (typeof version === 'number' && version > ARCHIVE_VERSION) {
    return { reason: 'newer', version, known: ARCHIVE_VERSION };
  }
  const read = version === 1 ? firstHead.safeParse(given) : head.safeParse(given);
  if (!read.success) return { reason: 'broken-head', field: fieldOf(read.error) };
  const { exportedAt, engine } = read.data;
  const { matches, projects, numbers = {} } = 'matches' in read.data ? read.data : { matches: [], projects: [] };
  return {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    exportedAt,
    engine,
    matches,
    projects,
    numbers,
  };
}

/** Where in a value the first thing wrong stands: `evaluation.findings.2.rule`. */
function fieldOf({ issues }: z.core.$ZodError): string {
  return (issues[0]?.path ?? []).map(String).join('.');
}

/** What an edition of the form is called, be it one of ours or not. */
const EDITION = /^20\d{2}[\w.-]{0,12}$/;

/** The editions that an entry names and this version does not know, wherever it names them. */
function laterEditions(form: unknown): readonly string[] {
  const at = (value: unknown, ...names: readonly string[]): unknown =>
    names.reduce((inside, name) => (isObject(inside) ? inside[name] : undefined), value);
  const tables = at(form, 'facts', 'report', 'tables');
  const ofTables = isObject(tables) ? Object.values(tables).map((table) => at(table, 'edition')) : [];
  const saved = at(form, 'evaluation', 'report', 'tableEditions');
  const named = [
    at(form, 'facts', 'report', 'edition'),
    at(form, 'judged', 'edition'),
    at(form, 'evaluation', 'edition'),
    ...ofTables,
    ...(isObject(saved) ? Object.values(saved) : []),
  ];
  return named.flatMap((name) => (typeof name === 'string' && EDITION.test(name) && !isEdition(name) ? [name] : []));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The title of a report whose record is broken, as far as it can be made out. */
function titleOf(entry: unknown): string | null {
  // What was read stands beside what was judged of it, or a part of it inside.
  const holder = isObject(entry) ? (entry.facts ?? entry.evaluation) : undefined;
  const report = isObject(holder) ? holder.report : undefined;
  const title = isObject(report) ? report.title : undefined;
  const words = isObject(title) ? title.text : title;
  return typeof words === 'string' ? words : null;
}
