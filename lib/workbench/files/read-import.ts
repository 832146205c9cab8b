import type { Archive } from '../../export/files/archive/archive';
import { readArchiveInSteps, refuseSize } from '../../export/files/archive/read-archive';
import { reportGroups } from '../../export/files/archive/report-groups';
import { mergeSaid, type SaidConflict } from '../../ledger/bodies/merge-said';
import type { LedgerEntry } from '../../ledger/record/entry';
import type { Conflict, Merged } from '../../ledger/record/merge';
import { mergeEntries } from '../../ledger/record/merge';
import type { ArchiveProblem } from '../../messages/archive-problem';
import type { ReportName } from '../../messages/import-conflicts';
import { loadEntries } from '../../store/ledger/ledger';
import type { Incoming } from '../../store/ledger/ledger-import';
import { nameAsHere } from '../../store/ledger/ledger-import';
import { loadSaid } from '../../store/said';
import { inSlices } from '../../store/slices';

/** A file that was read whole, and what taking it in would do. */
export interface ReadFile {
  readonly incoming: Incoming;
  readonly added: number;
  readonly updated: number;
  readonly matches: number;
  readonly projects: number;
  readonly conflicts: readonly (Conflict | SaidConflict)[];
  /** Its reports and their like here, by page. */
  readonly named: ReadonlyMap<string, ReportName>;
}

/** Records that are looked at between two tellings of how many they are. */
const TOLD_EVERY = 25;

/** Stored reports that are read at once: some 30 ms of work. */
const AT_ONCE = 10;

/** How a file is to be read. */
export interface ReadOptions {
  /** Ends it before its time. */
  readonly signal: AbortSignal;
  /** Hears how many records have been looked at. */
  readonly onStep: (done: number) => void;
}

/** Reads an exported file; the reason where it is refused, undefined where the reading was ended. */
export async function readImport(
  file: File,
  { signal, onStep }: ReadOptions,
): Promise<ReadFile | { readonly problem: ArchiveProblem } | undefined> {
  const refused = refuseSize(file.size);
  if (refused !== null) return { problem: refused };
  const reading = await readWhole(new Uint8Array(await file.arrayBuffer()), signal, onStep);
  if (reading === undefined) return undefined;
  if ('reason' in reading) return { problem: reading };
  const { entries, matches: hand, projects, numbers } = reading;
  const incoming = nameAsHere({ entries, said: { hand, projects }, numbers });
  const mine: LedgerEntry[] = [];
  const merged: Merged[] = [];
  const pace = inSlices(true);
  for (const group of reportGroups(incoming.entries, AT_ONCE)) {
    const own = await loadEntries(group.keys);
    mine.push(...own);
    merged.push(mergeEntries(own, group.entries));
    await pace();
    if (signal.aborted) return undefined;
  }
  const said = mergeSaid(await loadSaid(), incoming.said);
  return {
    incoming,
    added: merged.reduce((sum, { added }) => sum + added, 0),
    updated: merged.reduce((sum, { updated }) => sum + updated, 0),
    matches: said.matches,
    projects: said.projects,
    conflicts: [...merged.flatMap((each) => each.conflicts), ...said.conflicts],
    named: new Map(
      [...incoming.entries, ...mine].map(({ url, evaluation: { report } }) => [
        url,
        { agency: report.agency, year: report.year },
      ]),
    ),
  };
}

async function readWhole(
  file: Uint8Array,
  signal: AbortSignal,
  onStep: (done: number) => void,
): Promise<Archive | ArchiveProblem | undefined> {
  const steps = readArchiveInSteps(file);
  const pace = inSlices(true);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value.kind === 'read' ? value.archive : value.problem;
    if (value % TOLD_EVERY === 0) onStep(value);
    await pace();
    if (signal.aborted) return undefined;
  }
}
