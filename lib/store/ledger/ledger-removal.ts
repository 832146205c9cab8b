import { browser } from 'wxt/browser';
import { failureOf } from '../failure';
import { atAStroke, oneAtATime } from '../lock';
import { LAST, pageOf, partKey, SKETCH } from './ledger-keys';
import type { EntryKey, Removed, RemoveResult, WriteResult } from './ledger-types';

const namesOf = (key: EntryKey) => ({
  check: partKey('check', key),
  row: partKey('row', key),
  review: partKey('review', key),
  mark: partKey('mark', key),
  last: LAST + pageOf(key),
  sketch: SKETCH + key,
});

/** In turn with all that writes: a check that comes in between would be taken out, or overwritten by an older one. */
const atOnce = <T>(work: () => Promise<T>) => oneAtATime(() => atAStroke(work));

/** Takes reports out with their decisions and tags, in one step; `removed` puts them back. */
export async function removeEntries(keys: readonly EntryKey[]): Promise<RemoveResult> {
  try {
    return await atOnce(async () => {
      const names = keys.map(namesOf);
      const read = await browser.storage.local.get(names.flatMap((name) => Object.values(name)));
      const gone = new Set(names.map(({ check }) => check));
      // The page may have been checked for another year since: then its last check is not this one.
      const isOwn = (name: string) => !name.startsWith(LAST) || gone.has(String(read[name]));
      const stored = Object.fromEntries(Object.entries(read).filter(([name]) => isOwn(name)));
      await browser.storage.local.remove(Object.keys(stored));
      return { kind: 'removed', removed: { keys, stored } };
    });
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}

/** Puts removed reports back, in one write; what was checked or decided anew in between is kept in place of the old. */
export async function restoreEntries({ keys, stored }: Removed): Promise<WriteResult> {
  try {
    return await atOnce(async () => {
      const names = keys.map(namesOf);
      const now = await browser.storage.local.get(names.flatMap((name) => Object.values(name)));
      const wanted = names.flatMap(({ check, row, review, mark, last, sketch }) => [
        ...(now[check] === undefined ? [check, row, sketch] : []),
        ...(now[review] === undefined ? [review, mark] : []),
        ...(now[last] === undefined ? [last] : []),
      ]);
      const back = wanted.flatMap((name) => (stored[name] === undefined ? [] : [[name, stored[name]] as const]));
      await browser.storage.local.set(Object.fromEntries(back));
      return { kind: 'saved' };
    });
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}
