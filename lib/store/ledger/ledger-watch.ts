import { browser } from 'wxt/browser';
import { MATCHES } from '../hand-matches';
import { PROJECTS } from '../projects';
import { ASIDE, partKey, readPartKey } from './ledger-keys';
import type { EntryKey, LedgerChange } from './ledger-types';

/** Where it is kept what was said by hand of pages and projects. */
const SAID: readonly string[] = [MATCHES, PROJECTS];

/** Lines that this window has written and that its list knows already. */
const own = new Map<EntryKey, unknown>();

/** Writes lines that the list of this window will have without reading them again. */
export async function writeExpected(lines: ReadonlyMap<EntryKey, unknown>, write: () => Promise<void>): Promise<void> {
  for (const [key, line] of lines) own.set(key, line);
  try {
    await write();
  } catch (error) {
    // None was written: should another window write such a line, it is news here.
    for (const key of lines.keys()) own.delete(key);
    throw error;
  }
}

/** Whether a line that was written is the one expected; asked once for each. Another window's line of the same text says the same of the same check. */
function isExpected(key: EntryKey, line: unknown): boolean {
  const is = own.has(key) && own.get(key) === line;
  if (is) own.delete(key);
  return is;
}

/** Calls back on every change of the ledger, of this window and of others, but for lines that this window expects (`writeExpected`); returns how to stop. */
export function watchLedger(listener: (change: LedgerChange) => void): () => void {
  const onChanged = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    if (area !== 'local') return;
    const names = Object.keys(changes);
    const keys = new Set(
      names.flatMap((name): EntryKey[] => {
        const read = readPartKey(name);
        return read === undefined ? [] : [read.key];
      }),
    );
    for (const key of keys) if (isExpected(key, changes[partKey('row', key)]?.newValue)) keys.delete(key);
    const aside = names.some((name) => name.startsWith(ASIDE));
    const said = names.some((name) => SAID.includes(name));
    if (keys.size > 0 || aside || said) listener({ keys: [...keys], aside, said });
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
