import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Archive } from '@/lib/export/files/archive/archive';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { type Exporting, type ExportSources, makeExporting } from '@/lib/workbench/files/exporting';
import type { AcrossOf } from '@/lib/workbench/files/run-export';
import { makeSession, type Session } from '@/lib/workbench/session-state';
import { WORDS } from '../../../words';
import { readArchive } from '../../export/files/read-archive';
import { CALENDAR } from '../../ledger/calendar';
import { example } from '../../store/example';
import { at } from '../../store/ledger/ledger-pages';

export const REPORTS = 23;
export const urlOf = (index: number) => `http://www.qzlc.gov.cn/xxgk/${index}.htm`;
export const KEYS = Array.from({ length: REPORTS }, (_, index) => keyOf(urlOf(index), 2020));

/** What was handed to the reader. */
interface Saved {
  readonly name: string;
  readonly content: Promise<Uint8Array>;
}

/** A store with those reports, and all that writing them to files takes; tests put their own in place of what is compared. */
export interface ExportBench {
  session: Session;
  saved: Saved[];
  exporting: Exporting;
  acrossOf: AcrossOf;
  prepare: ExportSources['prepare'];
}

/** A bench for the tests of a file, made anew for each. */
export function useExportBench(): ExportBench {
  const bench = {} as ExportBench;
  beforeEach(async () => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    for (const index of KEYS.keys()) await saveCheck(urlOf(index), example, at(index));
    bench.session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '张三', onChange: () => {} });
    bench.session.putRows(await loadIndex());
    bench.saved = [];
    bench.prepare = async () => {};
    bench.acrossOf = async () => () => ({ findings: [], passes: [] });
    bench.exporting = makeExporting(
      bench.session,
      {
        prepare: async (keys, onStep, signal) => bench.prepare(keys, onStep, signal),
        acrossOf: (entries) => bench.acrossOf(entries),
      },
      {
        engine: '0.1.0',
        scoring: () => undefined,
        days: () => CALENDAR.days,
        saveFile: (name, [blob]) => bench.saved.push({ name, content: bytesOf(blob) }),
      },
    );
  });
  return bench;
}

function bytesOf(blob: unknown): Promise<Uint8Array> {
  if (!(blob instanceof Blob)) throw new Error('no file');
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}

/** The file that was handed over last, read back. */
export async function archiveOf({ saved }: ExportBench): Promise<Archive> {
  const reading = readArchive((await saved[saved.length - 1]?.content) ?? new Uint8Array());
  if (reading.kind === 'refused') throw new Error(reading.problem.reason);
  return reading.archive;
}

export const toldBy = ({ session }: ExportBench) => session.state().notice.told?.words;

/** Time goes by while reports are compared, so that the work is long enough to be shown. */
export function takeTime(bench: ExportBench): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  bench.acrossOf = async () => {
    now += 200;
    return () => ({ findings: [], passes: [] });
  };
}

/** Every state that was shown of the work. */
export function watchWork({ session }: ExportBench): (readonly [words: string, done: number, of: number])[] {
  const seen: [string, number, number][] = [];
  const { setWork } = session;
  vi.spyOn(session, 'setWork').mockImplementation((work) => {
    seen.push([work.words, work.done, work.of]);
    setWork(work);
  });
  return seen;
}
