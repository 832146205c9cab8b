import { importEntries, loadAside, loadEntries, removeAside } from '@/lib/browser/ledger';
import { writeEvidence } from '@/lib/export/evidence';
import { holdReport } from '@/lib/export/held';
import { entryKey } from '@/lib/export/merge';
import { type AcrossReader, NOTHING_ACROSS } from './across';
import { dayToday } from './day-today';
import { type Exporting, exportOptions, makeExporting } from './exporting';
import type { LedgerReading } from './ledger-session';
import { type ReadFile, readImport } from './read-import';
import type { AcrossOf } from './run-export';
import { openPage, saveFile } from './save-file';
import type { Session } from './session-state';

/** What goes out of the ledger into files, and comes in from them. */
export interface FileActions extends Exporting {
  readonly evidence: (key: string) => Promise<void>;
  readonly readFile: (file: File) => Promise<void>;
  readonly endImport: (take: boolean) => Promise<void>;
  readonly exportAside: () => Promise<void>;
  readonly removeAside: () => Promise<void>;
}

/** The files of a session. */
export function makeFileActions(session: Session, reading: LedgerReading, across: AcrossReader): FileActions {
  let read: ReadFile | null = null;

  /** What other saved reports say of each of these. */
  const acrossOf: AcrossOf = async (entries) => {
    const held = await across.hold(entries);
    return (entry) => held.get(entryKey(entry))?.result ?? NOTHING_ACROSS;
  };

  return {
    ...makeExporting(session, acrossOf),
    async evidence(key) {
      const [entry] = await loadEntries([key]);
      if (entry === undefined) return session.tell({ tone: 'error', words: session.text().side.unreadable });
      const across = await acrossOf([entry]);
      openPage(writeEvidence(holdReport(entry, across(entry)), exportOptions(session)));
    },
    async readFile(file) {
      read = null;
      const { name } = file;
      const importing = (done: number) => session.set({ importing: { kind: 'reading', file: name, done } });
      importing(0);
      const result = await readImport(file, session.host.language(), importing);
      if ('refused' in result) {
        session.set({ importing: { kind: 'refused', file: name, reason: result.refused } });
        return;
      }
      read = result;
      const { entries, added, updated, conflicts } = result;
      session.set({ importing: { kind: 'ready', file: name, reports: entries.length, added, updated, conflicts } });
    },
    async endImport(take) {
      const taken = take ? read : null;
      read = null;
      session.set({ importing: { kind: 'none' } });
      if (taken === null) return;
      const result = await importEntries(taken.entries);
      if (result.kind === 'not-saved') return session.refuse(result);
      await reading.refresh([...new Set(taken.entries.map(entryKey))]);
      session.tell({ tone: 'passed', words: session.text().notices.imported(result.added, result.updated) });
    },
    async exportAside() {
      const records = await loadAside();
      saveFile(
        `${session.text().files.aside}-${dayToday()}.json`,
        [JSON.stringify(records, null, 2)],
        'application/json',
      );
    },
    async removeAside() {
      const records = await loadAside();
      const result = await removeAside(records.map(({ key }) => key));
      if (result.kind === 'not-saved') return session.refuse(result);
      await reading.measure();
      session.tell({ tone: 'notice', words: session.text().notices.asideRemoved(records.length) });
    },
  };
}
