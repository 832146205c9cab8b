import { browser } from 'wxt/browser';
import { MATCHES } from '../hand-matches';
import { PROJECTS } from '../projects';
import { ASIDE, readPartKey } from './ledger-keys';
import type { EntryKey, LedgerChange } from './ledger-types';

/** Where it is kept what was said by hand of pages and projects. */
const SAID: readonly string[] = [MATCHES, PROJECTS];

/** Calls back on every change of the ledger, of this window and of others; returns how to stop. */
export function watchLedger(listener: (change: LedgerChange) => void): () => void {
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area !== 'local') return;
    const names = Object.keys(changes);
    const keys = new Set(
      names.flatMap((name): EntryKey[] => {
        const read = readPartKey(name);
        return read === undefined ? [] : [read.key];
      }),
    );
    const aside = names.some((name) => name.startsWith(ASIDE));
    const said = names.some((name) => SAID.includes(name));
    if (keys.size > 0 || aside || said) listener({ keys: [...keys], aside, said });
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
