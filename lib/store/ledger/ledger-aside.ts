import { browser } from 'wxt/browser';
import { failureOf } from '../failure';
import { oneAtATime } from '../lock';
import { ASIDE, partKey, readPartKey } from './ledger-keys';
import type { AsideRecord, EntryKey, WriteResult } from './ledger-types';
import { readEntry } from './stored-entry';
import { readKeys } from './stored-keys';

const PUT_ASIDE = /^aside:(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z)(?:\+\d{1,9})?:(.*)$/s;

/**
 * Records that could not be read, unchanged, to be exported or removed: those that were put aside, and those that still
 * lie in their own place without a line in the list. Rejects when the store is out of reach.
 */
export async function loadAside(): Promise<readonly AsideRecord[]> {
  const { keys } = await readKeys();
  const there = new Set(keys);
  const aside = keys.filter((name) => name.startsWith(ASIDE));
  const unlisted = keys.flatMap((name): EntryKey[] => {
    const read = readPartKey(name);
    return read?.part === 'check' && !there.has(partKey('row', read.key)) ? [read.key] : [];
  });
  const names = [...aside, ...unlisted.map((key) => partKey('check', key))];
  const stored: Readonly<Record<string, unknown>> = await browser.storage.local.get(names);
  return [
    ...aside.map((key): AsideRecord => {
      const [, setAsideAt = null, old = key.slice(ASIDE.length)] = PUT_ASIDE.exec(key) ?? [];
      return { key, entry: readPartKey(old)?.key ?? old, setAsideAt, stored: stored[key] };
    }),
    ...unlisted
      .filter((key) => readEntry(key, stored) === undefined)
      .map((entry): AsideRecord => {
        const key = partKey('check', entry);
        return { key, entry, setAsideAt: null, stored: stored[key] };
      }),
  ];
}

/** Takes records that could not be read out for good, by their `key`; one that can be read after all is left. */
export async function removeAside(keys: readonly string[]): Promise<WriteResult> {
  try {
    return await oneAtATime(async () => {
      const stored = await browser.storage.local.get([...keys]);
      const isBroken = (name: string) => {
        const read = readPartKey(name);
        return name.startsWith(ASIDE) || (read?.part === 'check' && readEntry(read.key, stored) === undefined);
      };
      await browser.storage.local.remove(keys.filter(isBroken));
      return { kind: 'saved' };
    });
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}
