import { entryKey } from '../../ledger/record/merge';
import { importLedger } from '../../store/ledger/ledger';
import { inSlices } from '../../store/slices';
import type { LedgerReading } from '../ledger-session';
import type { Session } from '../session-state';
import { showWork } from '../show-work';
import { type ReadFile, readImport } from './read-import';

/** Taking a file in: it is read and shown first, and written only when the reader says so. */
export interface Importing {
  readonly readFile: (file: File) => Promise<void>;
  readonly endImport: (take: boolean) => Promise<void>;
}

/** The imports of a session. */
export function makeImporting(session: Session, reading: LedgerReading): Importing {
  let read: ReadFile | null = null;
  /** Ends the reading of the file that is being read. */
  let leave = new AbortController();

  const take = async ({ incoming }: ReadFile): Promise<void> => {
    const { working, notices } = session.text();
    const pace = inSlices(true);
    const work = showWork(session, null);
    const result = await importLedger(incoming, (stage, done, of) => {
      work.step(working[stage], done, of);
      return pace();
    });
    work.end();
    if (result.kind === 'not-saved') return session.refuse(result);
    const { added, updated, matches, projects } = result;
    await reading.refresh([...new Set(incoming.entries.map(entryKey))]);
    if (matches + projects > 0) await reading.refreshSaid();
    session.tell({ tone: 'passed', words: notices.imported(added, updated, matches, projects) });
  };

  return {
    async readFile(file) {
      leave.abort();
      leave = new AbortController();
      read = null;
      const { signal } = leave;
      const { name } = file;
      const onStep = (done: number) => session.set({ importing: { kind: 'reading', file: name, done } });
      onStep(0);
      const result = await readImport(file, { signal, onStep });
      if (result === undefined || signal.aborted) return;
      if ('problem' in result) {
        session.set({ importing: { kind: 'refused', file: name, problem: result.problem } });
        return;
      }
      read = result;
      const { incoming, ...brings } = result;
      session.set({ importing: { kind: 'ready', file: name, reports: incoming.entries.length, ...brings } });
    },
    async endImport(taken) {
      leave.abort();
      const given = taken ? read : null;
      read = null;
      session.set({ importing: { kind: 'none' } });
      if (given !== null) await take(given);
    },
  };
}
