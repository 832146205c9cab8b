import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveCheck } from '../../../lib/store/ledger/checks';
import { importLedger, loadAside, loadEntries, loadIndexFirst, usage } from '../../../lib/store/ledger/ledger';
import { loadIndex } from '../../../lib/store/ledger/ledger-index';
import { readPartKey } from '../../../lib/store/ledger/ledger-keys';
import { loadSketches } from '../../../lib/store/ledger/sketches';
import { loadProfile } from '../../../lib/store/profile';
import { loadSaid } from '../../../lib/store/said';
import { loadSettings } from '../../../lib/store/settings';
import { seeded } from '../../accuracy/random';
import { type Edit, memberAt } from '../edits/edit';
import { editJson, jsonEdits, PROTOTYPE_NAMES } from '../edits/json-edits';
import { lostInExport } from '../export-files';
import { sampleLedger } from '../sample-ledger';
import type { Law } from './law';

/** Everything that is stored. */
export interface StoreInput {
  readonly stored: Readonly<Record<string, unknown>>;
}

interface Damage {
  readonly kind: 'structure' | 'text' | 'replace' | 'remove' | 'stray';
  readonly at: number;
  readonly seed: number;
  readonly list: readonly Edit[];
}

const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Damage['kind']>('structure', 'text', 'replace', 'remove', 'stray'),
    at: fc.nat(9999),
    seed: fc.nat(0xffff),
    list: jsonEdits,
  }),
  { minLength: 1, maxLength: 6 },
);

const VALUES: readonly unknown[] = [
  null,
  5,
  '',
  '{',
  'null',
  [],
  {},
  true,
  { version: 3 },
  { version: 99 },
  { version: 3, packed: 'x' },
  { version: 1, evaluation: null },
  { version: 'x' },
];
const STRAY = ['check:', 'row:', 'held:', 'mark:', 'aside:', 'last:', 'sketch:', 'setting:', 'directory', ''];

/** The store as the sample ledger leaves it, its settings made. */
async function soundStore(): Promise<Readonly<Record<string, unknown>>> {
  fakeBrowser.reset();
  await importLedger(sampleLedger());
  await browser.storage.local.set({ 'setting:language': 'en', 'setting:width': 400, 'setting:reviewer': '陈晓' });
  return browser.storage.local.get(null);
}

function harm(stored: Record<string, unknown>, { kind, at, seed, list }: Damage): void {
  const random = seeded(seed);
  const key = memberAt(Object.keys(stored), at) ?? 'check:';
  const value = stored[key];
  if (kind === 'remove') delete stored[key];
  else if (kind === 'replace') stored[key] = random.pick(VALUES);
  else if (kind === 'stray')
    stored[
      random.pick(STRAY) + random.pick([...PROTOTYPE_NAMES, '', '2023:', 'none:x', '2023:http://www.example.gov.cn/x'])
    ] = random.pick([...VALUES, value]);
  else if (kind === 'structure') stored[key] = typeof value === 'string' ? inText(value, list) : editJson(value, list);
  else if (typeof value === 'string')
    stored[key] = value.slice(0, random.int(0, value.length)) + random.pick(['', 'x', '\u0000']);
}

/** A line of the list is JSON in a text. */
function inText(value: string, list: readonly Edit[]): string {
  try {
    return JSON.stringify(editJson(JSON.parse(value), list));
  } catch {
    return value.slice(1);
  }
}

/** Loads everything that a window of the workbench loads; says what is neither listed nor set aside. */
async function judgeStore({ stored }: StoreInput): Promise<string | null> {
  fakeBrowser.reset();
  await browser.storage.local.set(stored);
  // A browser keeps some values, and others not at all.
  const kept = await browser.storage.local.get(null);
  await loadIndexFirst();
  await loadSettings('en');
  await loadProfile();
  await loadSketches();
  await usage();
  const rows = await loadIndex();
  const entries = await loadEntries(rows.map(({ key }) => key));
  const listed = new Set((await loadIndex()).map(({ key }) => key));
  const aside = await loadAside();
  const said = new Set(aside.map(({ entry }) => entry));
  for (const [name, value] of Object.entries(kept)) {
    const read = readPartKey(name);
    if (read?.part === 'check' && !listed.has(read.key) && !said.has(read.key))
      return `${name} is neither listed nor set aside`;
    const now = (await browser.storage.local.get(name))[name];
    if (read?.part === 'check' && !isDeepStrictEqual(now, value)) return `${name} was altered by reading`;
  }
  if (entries.length !== listed.size) return `${listed.size} are listed and ${entries.length} can be read`;
  const lost = lostInExport({ entries, said: await loadSaid() });
  if (lost !== null) return lost;
  return checkedAnew(aside.length);
}

/** Checks every page of the sample again: what lies there and can't be read is put aside, and all are listed then. */
async function checkedAnew(before: number): Promise<string | null> {
  const { entries } = sampleLedger();
  for (const { url, evaluation, savedAt } of entries) {
    const result = await saveCheck(url, evaluation, savedAt);
    if (result.kind !== 'saved') return `${url} could not be saved again: ${result.reason}`;
  }
  const [rows, aside] = [await loadIndex(), await loadAside()];
  const missing = entries.find(({ url }) => !rows.some((row) => row.url === url));
  if (missing) return `${missing.url} was checked again and is not listed`;
  return aside.length < before ? `of ${before} records set aside ${before - aside.length} are gone` : null;
}

/** Damaged stores. `store` is the sound one that they are made of. */
export async function storeLaw(): Promise<Law<StoreInput>> {
  const store = await soundStore();
  return {
    name: 'store/damaged',
    states: "whatever lies in the store, the list loads, and what can't be read is set aside and kept",
    inputs: damages.map((list) => {
      const stored = structuredClone(store) as Record<string, unknown>;
      for (const damage of list) harm(stored, damage);
      return { stored };
    }),
    judge: judgeStore,
  };
}
