import { browser } from 'wxt/browser';
import type { ExportFormat } from '@/components/workbench/workbench-props';
import { NOTHING_ACROSS } from './across';
import { dayToday } from './day-today';
import { type AcrossOf, runExport } from './run-export';
import { saveFile } from './save-file';
import type { Session } from './session-state';
import { showWork } from './show-work';
import { startFile } from './write-files';

/** Writing reports to files, one file at a time. */
export interface Exporting {
  readonly exportFile: (format: ExportFormat, keys: readonly string[]) => Promise<void>;
  readonly backup: () => Promise<void>;
}

/** How files are to be written, as of now. */
export function exportOptions({ host }: Session) {
  return {
    language: host.language(),
    reviewer: host.reviewer(),
    exportedAt: new Date().toISOString(),
    engine: browser.runtime.getManifest().version,
  };
}

/** The exports of a session; `save` hands a file to the reader. */
export function makeExporting(session: Session, acrossOf: AcrossOf, save: typeof saveFile = saveFile): Exporting {
  let stop: AbortController | null = null;

  const write = async (format: ExportFormat, keys: readonly string[], name: string, signal: AbortSignal) => {
    const { notices, working } = session.text();
    const { ending, type, alone, making } = startFile(format, exportOptions(session));
    const work = showWork(session, () => stop?.abort());
    try {
      const file = await runExport({
        keys,
        making,
        acrossOf: alone ? async () => () => NOTHING_ACROSS : acrossOf,
        signal,
        onStep: (stage, done, of) => work.step(working[stage], done, of),
      });
      if (file === undefined) return session.tell({ tone: 'notice', words: notices.writingStopped });
      save(`${name}-${dayToday()}.${ending}`, [file.content], type);
      const missing = keys.length - file.reports;
      session.tell({ tone: missing > 0 ? 'warning' : 'passed', words: notices.written(file.reports, missing) });
    } catch {
      // A store out of reach (an extension that was just updated): said, and nothing of a file is left behind.
      session.tell({ tone: 'error', words: notices.notWritten });
    } finally {
      work.end();
    }
  };

  const begin = async (format: ExportFormat, keys: readonly string[], name: string) => {
    if (stop !== null) return session.tell({ tone: 'warning', words: session.text().notices.writingAlready });
    stop = new AbortController();
    session.tell(null);
    await write(format, keys, name, stop.signal);
    stop = null;
  };

  return {
    exportFile: (format, keys) => begin(format, keys, session.text().files.ledger),
    backup: () => {
      const keys = session.rows().map(({ key }) => key);
      return begin('json', keys, session.text().files.backup);
    },
  };
}
