import { browser } from 'wxt/browser';
import type { CheckedText } from '../../ledger/copies/checked-text';
import { readSketchRecord, type SketchRecord, writeSketchRecord } from '../../ledger/copies/sketch-record';
import { partKey, SKETCH } from './ledger-keys';
import type { EntryKey } from './ledger-types';
import { readText } from './record';
import { readKeys } from './stored-keys';

/**
 * What is kept of all texts of the ledger, in one go; a sketch that can't be read is left out, and has to be made anew.
 * What is left of reports that are gone is cleared away. Nothing where the store is out of reach. `pause` is awaited
 * after each: thousands of them are made out in a while.
 */
export async function loadSketches(
  pause: () => Promise<void> = async () => {},
): Promise<ReadonlyMap<EntryKey, SketchRecord>> {
  try {
    const { keys, stored: all } = await readKeys();
    const there = new Set(keys);
    const names = keys.filter((name) => name.startsWith(SKETCH));
    const isLeft = (name: string) => !there.has(partKey('check', name.slice(SKETCH.length)));
    const stored: Readonly<Record<string, unknown>> = all ?? (await browser.storage.local.get([...names]));
    const left = names.filter(isLeft);
    if (left.length > 0) await browser.storage.local.remove(left);
    const gone = new Set(left);
    const read = new Map<EntryKey, SketchRecord>();
    for (const name of names) {
      const record = gone.has(name) ? undefined : readSketchRecord(stored[name]);
      if (record !== undefined) read.set(name.slice(SKETCH.length), record);
      await pause();
    }
    return read;
  } catch {
    // All of it can be made anew, and whoever reads the list says that the store is out of reach.
    return new Map();
  }
}

/** Keeps what was made of texts, as far as the store takes it. */
export async function saveSketches(records: ReadonlyMap<EntryKey, SketchRecord>): Promise<void> {
  try {
    const written = [...records].map(([key, record]) => [SKETCH + key, writeSketchRecord(record)] as const);
    await browser.storage.local.set(Object.fromEntries(written));
  } catch {
    // What is not kept is made anew the next time; a store that is full is told of by what must not be lost.
  }
}

/** The texts of reports, by key; those whose check is not there or can't be read are left out. Rejects when the store is out of reach. */
export async function loadTexts(keys: readonly EntryKey[]): Promise<ReadonlyMap<EntryKey, CheckedText>> {
  const names = keys.map((key) => partKey('check', key));
  const stored: Readonly<Record<string, unknown>> = await browser.storage.local.get(names);
  return new Map(
    keys.flatMap((key): (readonly [EntryKey, CheckedText])[] => {
      const text = readText(stored[partKey('check', key)]);
      return text === undefined ? [] : [[key, text]];
    }),
  );
}
