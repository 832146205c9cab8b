import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillStore, makeWrites, openWindow, type StoreWindow } from './writes';

const STORE = 'lib/store';
/** Functions of the files that write which write nothing of their own: they read, or are parts of those that do. */
const NO_WRITES = [
  'loadAside loadCheck loadDecisions loadLastCheck loadMatches loadProfile loadProjects loadSettings loadTexts',
  'retag reviewParts settingKey watchProfile nameAsHere',
].flatMap((names) => names.split(' '));
/** Functions that read and put in order or away what is of no use: nothing that a person said, and all of it can be made anew. */
const TIDYING = ['loadEntries', 'loadEntry', 'loadFoundEntries', 'loadIndex', 'loadIndexFirst', 'loadSketches'];
/** What is written later, by another of the table: the width once it has settled; what is asked for once. */
const ELSEWHERE = ['saveWidthSoon', 'takeAskedPlace'];

const NAMES = Object.keys(makeWrites());

let window: StoreWindow;
beforeAll(async () => {
  window = await openWindow();
});
const stored = () => browser.storage.local.get(null);
const writeOf = (name: string) => {
  const write = makeWrites()[name];
  if (write === undefined) throw new Error(name);
  return write;
};

/** From now on the browser takes nothing and takes nothing away. */
function refuse(message: string) {
  const refused = () => Promise.reject(new Error(message));
  const spies = [
    vi.spyOn(browser.storage.local, 'set').mockImplementation(refused),
    vi.spyOn(browser.storage.local, 'remove').mockImplementation(refused),
  ];
  return () => spies.forEach((spy) => void spy.mockRestore());
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await fillStore(window);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('every function of the store that writes is in the table, or known to write nothing of a person’s', () => {
  const sources = readdirSync(STORE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(STORE, file), 'utf8'))
    .filter((source) => /storage\.local\.(?:set|remove|clear)\(/.test(source));
  const names = sources.flatMap((source) =>
    [...source.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name),
  );
  expect(names.filter((name) => name !== undefined).sort()).toEqual(
    [...NAMES, ...NO_WRITES, ...TIDYING, ...ELSEWHERE].sort(),
  );
});

/** The files outside the store that match, of all that is in the extension. */
const filesWith = (pattern: RegExp, folders = ['lib', 'components', 'entrypoints']) =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file))
      .filter((file) => pattern.test(readFileSync(file, 'utf8'))),
  );

it('nothing but the store’s own files writes to it', () => {
  const writers = filesWith(/storage\.\w+\.(?:set|remove|clear)\(/);
  expect(writers.filter((file) => !file.startsWith(STORE))).toEqual([]);
});

it('the store is named wherever it is written to, so that these tests see it', () => {
  expect(filesWith(/storage\.(?:local|session|sync)\b(?!\.(?:get|set|remove|getKeys|getBytesInUse)\b)/)).toEqual([]);
  // These ask for names and sizes.
  const renaming = filesWith(/\{[^}\n]*\blocal\b[^}\n]*\} = (?:browser|chrome)/);
  expect(renaming.sort()).toEqual(['lib/store/ledger/stored-keys.ts', 'lib/store/ledger/usage.ts']);
  expect(renaming.filter((file) => /\blocal\.(?:set|remove|clear)\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('beside it only a tab’s own store is written to: how the ledger was left, and which reports are being checked again', () => {
  expect(filesWith(/sessionStorage|localStorage|indexedDB|caches\.open|document\.cookie/).sort()).toEqual([
    'entrypoints/workbench/kept-view.ts',
    'entrypoints/workbench/recheck-host.ts',
  ]);
});

describe.each(NAMES)('%s', (name) => {
  it.each([
    ['a disk that is full', 'Resource::kQuotaBytes quota exceeded', 'full'],
    ['an extension that is gone', 'Extension context invalidated.', 'extension-updated'],
    ['a store that fails', 'An unexpected error occurred', 'unavailable'],
  ])('on %s loses nothing, says so, and can be made afterwards', async (_, message, reason) => {
    const write = writeOf(name);
    await write.prepare?.(window);
    const before = await stored();
    const allow = refuse(message);
    const said = await write.make(window);
    if (write.says !== 'quiet') expect(said).toEqual(write.says === 'null' ? null : { kind: 'not-saved', reason });
    allow();
    expect(await stored()).toEqual(before);
    await write.make(window);
    expect(await write.holds(window)).toBe(true);
  });

  it('is one write: whatever ends in between, all of it is there or nothing', async () => {
    const write = writeOf(name);
    await write.prepare?.(window);
    expect(await write.holds(window)).toBe(false);
    const calls = vi.spyOn(browser.storage.local, write.removes ? 'remove' : 'set');
    await write.make(window);
    expect(calls).toHaveBeenCalledOnce();
    expect(await write.holds(window)).toBe(true);
  });
});
