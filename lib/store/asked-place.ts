import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Location } from '../read/location';
import type { CellKey } from '../report/form/keys';
import { TABLE_KEYS } from '../report/form/keys';
import { pageKey } from './ledger/ledger-keys';

/** A place that the ledger asked to be shown: an official cell, or words that were quoted. */
export type AskedPlace =
  | { readonly kind: 'cell'; readonly cell: CellKey }
  | { readonly kind: 'place'; readonly place: Location };

/**
 * Where the place is left for the page that is being opened. In the local store, for content scripts reach no other:
 * the session's store is closed to them in Firefox.
 */
const KEY = 'asked-place';

/** Ms after which nobody waits for the page any more. */
const FORGOTTEN = 120_000;

const asked = z.object({
  page: z.string(),
  at: z.number(),
  target: z.union([
    z.object({
      kind: z.literal('cell'),
      cell: z.object({ table: z.enum(TABLE_KEYS), row: z.string(), column: z.string() }),
    }),
    z.object({
      kind: z.literal('place'),
      place: z.object({ path: z.readonly(z.array(z.number())), quote: z.string() }),
    }),
  ]),
});

/** Leaves word for the checker of a page to go to a place when it opens. `now`: ms since 1970. */
export async function askForPlace(url: string, target: AskedPlace, now = Date.now()): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: { page: pageKey(url), at: now, target } });
  } catch {
    // The page still opens; only the way to the cell is left to the reader.
  }
}

/** The place that was asked for on this page, once; null when none was or it was long ago. */
export async function takeAskedPlace(url: string, now = Date.now()): Promise<AskedPlace | null> {
  try {
    const parsed = asked.safeParse((await browser.storage.local.get(KEY))[KEY]);
    if (!parsed.success || parsed.data.page !== pageKey(url)) return null;
    await browser.storage.local.remove(KEY);
    return now - parsed.data.at < FORGOTTEN ? parsed.data.target : null;
  } catch {
    return null;
  }
}
