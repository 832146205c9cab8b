import { writeEvidence } from '../../export/files/evidence/evidence';
import { reviewCheck } from '../../export/rows/reviewed-check';
import { projectsOf } from '../../ledger/list/membership';
import type { RosterUnit } from '../../ledger/list/roster';
import { entryKey } from '../../ledger/record/merge';
import { loadAside, loadEntries, removeAside } from '../../store/ledger/ledger';
import type { AcrossReader } from '../across';
import type { LedgerComparison } from '../compare-ledger';
import type { LedgerReading } from '../ledger-session';
import type { Session } from '../session-state';
import { showWork } from '../show-work';
import { dayToday } from './day-today';
import { type Exporting, exportOptions, makeExporting } from './exporting';
import type { FileHost } from './file-host';
import { type Importing, makeImporting } from './importing';
import { makeReturning, type Returning } from './returning';
import type { AcrossOf } from './run-export';

/** What goes out of the ledger into files, and comes in from them. */
export interface FileActions extends Exporting, Importing, Returning {
  /** `units`: the roster of the project that is shown. */
  readonly evidence: (key: string, units?: readonly RosterUnit[]) => Promise<void>;
  readonly exportAside: () => Promise<void>;
  readonly removeAside: () => Promise<void>;
}

/** The files of a session. */
export function makeFileActions(
  session: Session,
  reading: LedgerReading,
  across: AcrossReader,
  comparison: Pick<LedgerComparison, 'resultOf'>,
  host: FileHost,
): FileActions {
  const { openPage, saveFile } = host;
  /** What the list knows, once those that are written were compared: a file says the same. */
  const acrossOf: AcrossOf = async () => comparison.resultOf;

  return {
    ...makeExporting(session, { prepare: reading.compareThese, acrossOf }, host),
    ...makeImporting(session, reading),
    ...makeReturning(session, reading, comparison),
    async evidence(key, units = []) {
      const stop = new AbortController();
      const work = showWork(session, () => stop.abort());
      try {
        await reading.compareThese([key], (done, of) => work.step(session.text().working.texts, done, of), stop.signal);
        if (stop.signal.aborted) return;
        const [entry] = await loadEntries([key]);
        const compared = entry && (await across.compare([entry])).get(entryKey(entry));
        if (entry === undefined || compared === undefined)
          return session.tell({ tone: 'error', words: session.text().side.unreadable });
        const name = `${session.text().actions.evidence}-${dayToday()}`;
        // It names every project that the report is in, those too that it is in by their rosters.
        const tags = projectsOf({ ...session.row(key), tags: entry.tags });
        const report = reviewCheck({ ...entry, tags }, compared.result);
        openPage(name, writeEvidence(report, { ...exportOptions(session, host, units), against: compared }));
      } catch {
        // A store out of reach (an extension that was just updated): said, and nothing of a record is left behind.
        session.tell({ tone: 'error', words: session.text().notices.notWritten });
      } finally {
        work.end();
      }
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
