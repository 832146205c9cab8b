import type { Project } from '../../../ledger/bodies/project';
import type { Said } from '../../../ledger/bodies/said';
import type { HandMatch } from '../../../ledger/bodies/same-body';
import type { LedgerEntry } from '../../../ledger/record/entry';
import { RECORD_VERSION } from '../../../ledger/record/migrations';
import { toRecordForm } from '../../../ledger/record/record-form';
import type { LastNumbers } from '../../../ledger/rectification/item-record';
import type { FileMaking } from '../file-making';
import { closingLine, entryLine, openingLine } from './archive-file';

/**
 * The name by which a file says what it is, and the form in which this version writes it. Version 1 had no matches and no
 * projects; it is read as one in which nothing was said by hand. Version 2 knew units of projects by their
 * names alone. Every entry says the version of its record besides.
 */
export const ARCHIVE_FORMAT = 'gouji-ledger';
export const ARCHIVE_VERSION = 3;

/** A whole export: everything the ledger holds, as it is put in a JSON file. */
export interface Archive {
  readonly format: typeof ARCHIVE_FORMAT;
  readonly version: typeof ARCHIVE_VERSION;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** The version of the engine that wrote the file; each entry names the one that checked it. */
  readonly engine: string;
  /** What the reviewer said by hand of pages and projects. */
  readonly matches: readonly HandMatch[];
  readonly projects: readonly Project[];
  /** Which numbers of items were given last, also to items that are gone; none where an earlier version wrote the file. */
  readonly numbers: LastNumbers;
  readonly entries: readonly LedgerEntry[];
}

/** What a file holds beside its reports. */
export interface ArchiveOptions extends Pick<Archive, 'exportedAt' | 'engine' | 'numbers'> {
  readonly said: Said;
}

/** The ledger as a JSON file, from which it can be read back. */
export function makeArchive({ exportedAt, engine, said, numbers }: ArchiveOptions): FileMaking {
  let entries = 0;
  return {
    start: [
      openingLine({
        format: ARCHIVE_FORMAT,
        version: ARCHIVE_VERSION,
        exportedAt,
        engine,
        matches: said.hand,
        projects: said.projects,
        numbers,
      }),
    ],
    add({ entry }) {
      entries += 1;
      return [entryLine({ version: RECORD_VERSION, ...toRecordForm(entry) }, entries === 1)];
    },
    *finish() {
      yield { pieces: [closingLine(entries === 0)], done: entries, of: entries };
    },
  };
}
