import type { FileMaking, FilePiece } from '../../export/files/file-making';
import { inGroups } from '../../export/rows/in-groups';
import { reviewCheck } from '../../export/rows/reviewed-check';
import type { HistoryResult } from '../../ledger/across/make-finding';
import type { LedgerEntry } from '../../ledger/record/entry';
import { loadEntries } from '../../store/ledger/ledger';
import { inSlices } from '../../store/slices';

/** Reports that are read at once: some 30 ms of work. */
const AT_ONCE = 10;
/** Characters or bytes that wait before the browser takes them over. */
const MOST_WAITING = 4_000_000;

/** What other saved reports say of each of these. */
export type AcrossOf = (entries: readonly LedgerEntry[]) => Promise<(entry: LedgerEntry) => HistoryResult>;

/** Reports with what the file needs of them besides. */
export type Readying = (
  entries: readonly LedgerEntry[],
  across: (entry: LedgerEntry) => HistoryResult,
) => Promise<readonly LedgerEntry[]>;

/** An export on its way. */
export interface ExportRun {
  /** The reports, in the order in which they are written. */
  readonly keys: readonly string[];
  readonly making: FileMaking;
  readonly acrossOf: AcrossOf;
  readonly ready: Readying;
  /** Ends it before its time. */
  readonly signal: AbortSignal;
  /** Hears how much is done: reports at first, then what the file is made of. */
  readonly onStep: (stage: 'reading' | 'writing', done: number, of: number) => void;
}

/** A file that is ready; `reports` of those asked for could be read and are in it. */
export interface ExportedFile {
  readonly content: Blob;
  readonly reports: number;
}

/** Puts pieces together; a ledger of several hundred MB never lies in this page's memory as a whole. */
function gatherPieces() {
  const taken: Blob[] = [];
  let waiting: FilePiece[] = [];
  let size = 0;
  const hand = () => {
    if (waiting.length > 0) taken.push(new Blob(waiting));
    [waiting, size] = [[], 0];
  };
  return {
    add(pieces: readonly FilePiece[]): void {
      waiting.push(...pieces);
      size += pieces.reduce((total, { length }) => total + length, 0);
      if (size > MOST_WAITING) hand();
    },
    whole(): Blob {
      hand();
      return new Blob(taken);
    },
  };
}

/** Writes a file while the page goes on; undefined where it was stopped, `broke` and why where the writing did. Rejects when the store is out of reach. */
export async function runExport({
  keys,
  making,
  acrossOf,
  ready,
  signal,
  onStep,
}: ExportRun): Promise<ExportedFile | { readonly broke: string } | undefined> {
  const pace = inSlices(true);
  const file = gatherPieces();
  file.add(making.start);
  let [looked, reports] = [0, 0];
  for (const some of inGroups(keys, AT_ONCE)) {
    if (signal.aborted) return undefined;
    onStep('reading', looked, keys.length);
    const entries = await loadEntries(some);
    const across = await acrossOf(entries);
    for (const entry of await ready(entries, across)) {
      try {
        file.add(making.add(reviewCheck(entry, across(entry))));
        reports += 1;
      } catch (error) {
        // A record that a file brought and that cannot be told: one report less, and no reason to keep back the others.
        console.error('Gouji:', entry.url, error);
      }
      await pace();
    }
    looked += some.length;
  }
  try {
    for (const { pieces, done, of } of making.finish()) {
      if (signal.aborted) return undefined;
      file.add(pieces);
      onStep('writing', done, of);
      await pace();
    }
    return signal.aborted ? undefined : { content: file.whole(), reports };
  } catch (error) {
    return { broke: error instanceof Error ? error.message : String(error) };
  }
}
