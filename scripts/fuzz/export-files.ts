import { isDeepStrictEqual } from 'node:util';
import { makeArchive } from '../../lib/export/files/archive/archive';
import type { ArchiveReading } from '../../lib/export/files/archive/read-archive';
import { readArchiveInSteps } from '../../lib/export/files/archive/read-archive';
import { makeCsv } from '../../lib/export/files/csv-file';
import type { FileMaking } from '../../lib/export/files/file-making';
import { makeMarkdown } from '../../lib/export/files/markdown';
import { makeWorkbook } from '../../lib/export/files/workbook-file';
import { reviewCheck } from '../../lib/export/rows/reviewed-check';
import type { LedgerEntry } from '../../lib/ledger/record/entry';
import { EVERY_LANGUAGE } from './laws/every-language';
import type { SampleLedger } from './sample-ledger';

const NOTHING_ACROSS = { findings: [], passes: [] };
const OPTIONS = { exportedAt: '2026-01-22T01:00:00Z', engine: '0.1.0', numbers: { 2025: 12 } };

function writeWhole(making: FileMaking, entries: readonly LedgerEntry[]): Uint8Array {
  const pieces = [
    ...making.start,
    ...entries.flatMap((entry) => making.add(reviewCheck(entry, NOTHING_ACROSS))),
    ...[...making.finish()].flatMap((step) => step.pieces),
  ];
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)));
}

/** Reads a file in one go. */
export function readArchive(file: Uint8Array): ArchiveReading {
  const steps = readArchiveInSteps(file);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}

/** The ledger as the file from which it is read back. */
export function writeLedger({ entries, said }: SampleLedger): Uint8Array {
  return writeWhole(makeArchive({ ...OPTIONS, said }), entries);
}

/** What an export of the ledger loses; null where every format can be written and the archive gives all of it back. */
export function lostInExport(ledger: SampleLedger): string | null {
  const reading = readArchive(writeLedger(ledger));
  if (reading.kind === 'refused') return `its own export is refused: ${JSON.stringify(reading.problem)}`;
  const { entries, matches, projects, numbers } = reading.archive;
  const same = (one: unknown, other: unknown) =>
    isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
  if (!same(entries, ledger.entries)) return 'the export gives other reports back';
  if (!same({ hand: matches, projects }, ledger.said)) return 'the export loses what was said by hand';
  if (!same(numbers, OPTIONS.numbers)) return 'the export loses which numbers of items were given';
  for (const words of EVERY_LANGUAGE) {
    const options = { words, reviewer: '陈晓', listing: 'all' as const, exportedAt: OPTIONS.exportedAt };
    for (const making of [makeWorkbook(options), makeCsv(options), makeMarkdown(options)])
      writeWhole(making, ledger.entries);
  }
  return null;
}
