import type { ExportFormat } from '@/components/workbench/workbench-props';
import { importEntries, loadAside, loadEntries, removeAside } from '@/lib/browser/ledger';
import { writeEvidence } from '@/lib/export/evidence';
import { entryKey } from '@/lib/export/merge';
import type { LedgerEntry } from '@/lib/ledger/entry';
import type { HistoryResult } from '@/lib/ledger/make-finding';
import { type AcrossReader, NOTHING_ACROSS } from './across';
import type { LedgerReading } from './ledger-session';
import { type ReadFile, readImport } from './read-import';
import { openPage, saveFile } from './save-file';
import type { Session } from './session-state';
import { writeFile } from './write-files';

/** What goes out of the ledger into files, and comes in from them. */
export interface FileActions {
  readonly exportFile: (format: ExportFormat, keys: readonly string[]) => Promise<void>;
  readonly backup: () => Promise<void>;
  readonly evidence: (key: string) => Promise<void>;
  readonly readFile: (file: File) => Promise<void>;
  readonly endImport: (take: boolean) => Promise<void>;
  readonly exportAside: () => Promise<void>;
  readonly removeAside: () => Promise<void>;
}

/** The day of today by the reader's calendar, `YYYY-MM-DD`, for names of files. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The files of a session. */
export function makeFileActions(session: Session, reading: LedgerReading, across: AcrossReader): FileActions {
  let read: ReadFile | null = null;

  /** What other saved reports say of each of these. */
  const acrossOf = async (entries: readonly LedgerEntry[]): Promise<(entry: LedgerEntry) => HistoryResult> => {
    const held = await across.hold(entries);
    return (entry) => held.get(entryKey(entry))?.result ?? NOTHING_ACROSS;
  };
  const optionsFor = async (entries: readonly LedgerEntry[]) => ({
    language: session.host.language(),
    reviewer: session.host.reviewer(),
    exportedAt: new Date().toISOString(),
    engine: entries[0]?.evaluation.engine.version ?? '',
    across: await acrossOf(entries),
  });
  const write = async (format: ExportFormat, keys: readonly string[], name: string) => {
    const entries = await loadEntries(keys);
    const { ending, type, content } = writeFile(format, entries, await optionsFor(entries));
    saveFile(`${name}-${today()}.${ending}`, content, type);
    session.tell({ tone: 'passed', words: session.text().notices.written(entries.length) });
  };

  return {
    exportFile: (format, keys) => write(format, keys, session.text().files.ledger),
    backup: () =>
      write(
        'json',
        session.rows().map(({ key }) => key),
        session.text().files.backup,
      ),
    async evidence(key) {
      const entries = await loadEntries([key]);
      const [entry] = entries;
      if (entry !== undefined) openPage(writeEvidence(entry, await optionsFor(entries)));
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
      saveFile(`${session.text().files.aside}-${today()}.json`, [JSON.stringify(records, null, 2)], 'application/json');
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
