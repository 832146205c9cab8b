import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Archive } from '../../../lib/export/files/archive/archive';
import { entryKey } from '../../../lib/ledger/record/merge';
import type { ArchiveProblem } from '../../../lib/messages/archive-problem';
import { explainArchiveProblem } from '../../../lib/messages/archive-problem';
import { loadNumbers } from '../../../lib/store/ledger/items/item-numbers';
import { importLedger, loadAside, loadEntries } from '../../../lib/store/ledger/ledger';
import { loadIndex } from '../../../lib/store/ledger/ledger-index';
import { loadSaid } from '../../../lib/store/said';
import { editJson, jsonEdits } from '../edits/json-edits';
import { lostInExport, readArchive, writeLedger } from '../export-files';
import { sampleLedger } from '../sample-ledger';
import { EVERY_LANGUAGE } from './every-language';
import type { Law } from './law';

/** A file that is to be imported. */
export interface FileInput {
  /** Its bytes, base64. */
  readonly bytes: string;
}

/** What became of some bytes. */
interface ByteEdit {
  readonly kind: 'flip' | 'cut' | 'drop' | 'double' | 'insert';
  readonly at: number;
  readonly value: number;
}

const byteEdits: fc.Arbitrary<readonly ByteEdit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<ByteEdit['kind']>('flip', 'cut', 'drop', 'double', 'insert'),
    at: fc.nat(9999),
    value: fc.nat(255),
  }),
  { minLength: 1, maxLength: 4 },
);

function editBytes(bytes: Uint8Array, list: readonly ByteEdit[]): Uint8Array {
  return list.reduce<Uint8Array>((given, { kind, at, value }) => {
    const place = Math.floor((at / 10_000) * given.length);
    const [head, tail] = [given.subarray(0, place), given.subarray(place)];
    if (kind === 'cut') return head;
    if (kind === 'drop') return Buffer.concat([head, tail.subarray(value)]);
    if (kind === 'double') return Buffer.concat([head, tail.subarray(0, value), tail]);
    if (kind === 'insert') return Buffer.concat([head, Uint8Array.of(value), tail]);
    return Buffer.concat([head, Uint8Array.of((tail[0] ?? 0) ^ (value || 1)), tail.subarray(1)]);
  }, bytes);
}

const toInput = (bytes: Uint8Array): FileInput => ({ bytes: Buffer.from(bytes).toString('base64') });
const bytesOfText = (text: string): Uint8Array => new TextEncoder().encode(text);

const structured = jsonEdits.map((list) => {
  const whole: unknown = JSON.parse(new TextDecoder().decode(writeLedger(sampleLedger())));
  return toInput(bytesOfText(JSON.stringify(editJson(whole, list))));
});
const damaged = byteEdits.map((list) => toInput(editBytes(writeLedger(sampleLedger()), list)));

function parseWhole(bytes: Uint8Array): { readonly entries: readonly unknown[] } | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as { entries: unknown[] };
  } catch {
    return undefined;
  }
}

/** Whether the reason that a file was refused for is a true one: the report that is said to be broken is, and no earlier one. */
function untrueReason(bytes: Uint8Array, problem: ArchiveProblem): string | null {
  for (const words of EVERY_LANGUAGE) {
    const said = explainArchiveProblem(problem, words);
    if (said.trim() === '' || /undefined|\[object |NaN/.test(said)) return `is refused with “${said}”`;
  }
  if (problem.reason !== 'broken-entry') return null;
  const whole = parseWhole(bytes);
  // A file that is broken further on too is refused for what is met first.
  if (whole === undefined) return null;
  const read = (entries: readonly unknown[]) => readArchive(bytesOfText(JSON.stringify({ ...whole, entries })));
  if (read(whole.entries.slice(0, problem.entry - 1)).kind === 'refused') return 'an earlier report is broken';
  const alone = read(whole.entries.slice(problem.entry - 1, problem.entry));
  if (alone.kind === 'read') return `report ${problem.entry} is refused, and taken alone`;
  const same = alone.problem.reason === 'broken-entry' && alone.problem.field === problem.field;
  return same
    ? null
    : `report ${problem.entry} is refused for ${problem.field}, alone for ${JSON.stringify(alone.problem)}`;
}

/** Takes a file in and gives it out again. */
async function lostOnTheWay({ entries, matches, projects, numbers }: Archive): Promise<string | null> {
  fakeBrowser.reset();
  const result = await importLedger({ entries, said: { hand: matches, projects }, numbers });
  if (result.kind === 'not-saved') return `could not be taken in: ${result.reason}`;
  const rows = await loadIndex();
  const keys = rows.map(({ key }) => key);
  const wanted = new Set(entries.map((entry) => entryKey(entry)));
  if (keys.length !== result.added) return `${result.added} were taken in and ${keys.length} are listed`;
  if (keys.length > wanted.size) return `${wanted.size} reports gave ${keys.length}`;
  const stored = await loadEntries(keys);
  if (stored.length !== keys.length) return 'a report that is listed cannot be read';
  if ((await loadAside()).length > 0) return 'a report that was taken in is set aside';
  const given = await loadNumbers();
  if (Object.entries(numbers).some(([year, last]) => (given[year] ?? 0) < last)) return 'a number could be given again';
  return lostInExport({ entries: stored, said: await loadSaid() });
}

/** Reads a file, takes it in where it is in order, and gives it out again. */
async function judgeFile({ bytes }: FileInput): Promise<string | null> {
  const file = new Uint8Array(Buffer.from(bytes, 'base64'));
  const reading = readArchive(file);
  return reading.kind === 'refused' ? untrueReason(file, reading.problem) : lostOnTheWay(reading.archive);
}

/** Files of import. */
export const fileLaw: Law<FileInput> = {
  name: 'file/import',
  states: 'a file is refused whole for a true reason, or taken in and given out again without loss',
  inputs: fc.oneof({ weight: 3, arbitrary: structured }, { weight: 1, arbitrary: damaged }),
  judge: judgeFile,
};
