import type { ExportFormat } from '../../export/files/export-format';
import { startFile } from '../../export/files/start-file';
import type { ExportChoice } from '../../export/rows/reviewed-check';
import { inRosterOrder } from '../../export/rows/roster-order';
import { NOTHING_ACROSS } from '../../ledger/across/make-finding';
import { type Said, saidOf } from '../../ledger/bodies/said';
import { projectsOf } from '../../ledger/list/membership';
import type { RosterUnit } from '../../ledger/list/roster';
import { nameInRoster } from '../../ledger/list/roster-names';
import { timingOfRow } from '../../ledger/list/row-timing';
import type { EntrySummary } from '../../ledger/list/summary';
import type { LedgerEntry } from '../../ledger/record/entry';
import { entryKey } from '../../ledger/record/merge';
import { loadNumbers } from '../../store/ledger/items/item-numbers';
import type { Session } from '../session-state';
import { showWork } from '../show-work';
import { dayToday } from './day-today';
import type { FileHost } from './file-host';
import { numberForFile } from './number-for-file';
import { type AcrossOf, runExport } from './run-export';

/** Writing reports to files, one file at a time. */
export interface Exporting {
  /** `units`: those of the roster that is written of; its order is that of the file. */
  readonly exportFile: (
    format: ExportFormat,
    keys: readonly string[],
    units: readonly RosterUnit[],
    choice: ExportChoice,
  ) => Promise<void>;
  readonly backup: () => Promise<void>;
}

/** A file that is asked for. */
interface Asked extends ExportChoice {
  readonly format: ExportFormat;
  readonly keys: readonly string[];
  /** Its name, without date and ending. */
  readonly name: string;
  /** What was said by hand and belongs into it. */
  readonly said: Said;
  readonly units: readonly RosterUnit[];
}

/** How files are to be written, as of now; `units`: those of the roster that is written of. */
export function exportOptions(
  { host, state, row }: Session,
  { engine, scoring, days }: Pick<FileHost, 'engine' | 'scoring' | 'days'>,
  units: readonly RosterUnit[],
) {
  const shown = new Map(state().rows?.map((each) => [each.key, each]));
  const known = days();
  const project = units[0]?.project ?? null;
  const placesOf = (key: string) => (shown.get(key) ?? row(key))?.places;
  return {
    units,
    nameOf: (key: string) => nameInRoster(placesOf(key), project),
    timingOf(entry: LedgerEntry, summary: EntrySummary) {
      const places = placesOf(entryKey(entry));
      return places && timingOfRow({ places, summary }, known, project);
    },
    words: host.words(),
    reviewer: host.reviewer(),
    exportedAt: new Date().toISOString(),
    engine,
    scoring: scoring(),
  };
}

/** What reports say of each other, for a file. */
export interface ExportSources {
  /** Compares those of the file that have not been compared yet, so that nothing is missing in it. */
  readonly prepare: (
    keys: readonly string[],
    onStep: (done: number, of: number) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  readonly acrossOf: AcrossOf;
}

/** The exports of a session. */
export function makeExporting(
  session: Session,
  { prepare, acrossOf }: ExportSources,
  host: Pick<FileHost, 'engine' | 'scoring' | 'days' | 'saveFile'>,
): Exporting {
  let stop: AbortController | null = null;

  const write = async (
    { format, keys, name, said, units, listing, print, byProblem, glance }: Asked,
    signal: AbortSignal,
  ) => {
    const { notices, working } = session.text();
    const work = showWork(session, () => stop?.abort());
    const numbering = numberForFile(format === 'xlsx' && byProblem === undefined, session.host.reviewer());
    try {
      const { ending, type, alone, making } = startFile(format, {
        ...exportOptions(session, host, units),
        said,
        numbers: format === 'json' ? await loadNumbers() : {},
        listing,
        print,
        byProblem,
        glance,
      });
      if (!alone) await prepare(keys, (done, of) => work.step(working.texts, done, of), signal);
      const file = await runExport({
        keys,
        making,
        acrossOf: alone ? async () => () => NOTHING_ACROSS : acrossOf,
        ready: numbering.ready,
        signal,
        onStep: (stage, done, of) => work.step(working[stage], done, of),
      });
      if (file === undefined) return session.tell({ tone: 'notice', words: notices.writingStopped });
      if ('broke' in file) return session.tell({ tone: 'error', words: notices.writingBroke(file.broke) });
      host.saveFile(`${name}-${dayToday()}.${ending}`, [file.content], type);
      const missing = keys.length - file.reports;
      const words = notices.written(file.reports, missing) + (numbering.failed() ? session.text().items.noNumbers : '');
      session.tell({ tone: missing > 0 || numbering.failed() ? 'warning' : 'passed', words });
    } catch {
      // A store out of reach (an extension that was just updated): said, and nothing of a file is left behind.
      session.tell({ tone: 'error', words: notices.notWritten });
    } finally {
      work.end();
    }
  };

  const begin = async (asked: Asked) => {
    if (stop !== null) return session.tell({ tone: 'warning', words: session.text().notices.writingAlready });
    stop = new AbortController();
    session.tell(null);
    await write(asked, stop.signal);
    stop = null;
  };

  return {
    exportFile: (format, asked, units, choice) => {
      // The whole data leave no page out; a list has each report once.
      const rows = (format === 'json' ? session.withAddresses(asked) : asked).map((key) => {
        const row = session.row(key);
        return row === undefined ? { key, url: '', tags: [] } : { key, url: row.url, tags: projectsOf(row) };
      });
      const keys = inRosterOrder(rows, units).map(({ key }) => key);
      return begin({
        format,
        keys,
        name: choice.byProblem ? session.text().files.byProblem : session.text().files.ledger,
        said: saidOf(session.said(), rows),
        units,
        ...choice,
      });
    },
    backup: () => {
      const keys = session.rows().map(({ key }) => key);
      return begin({
        format: 'json',
        keys,
        name: session.text().files.backup,
        said: session.said(),
        units: [],
        listing: 'all',
      });
    },
  };
}
