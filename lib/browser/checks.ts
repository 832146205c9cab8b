import { browser } from 'wxt/browser';
import type { Evaluation } from '../evaluation';
import { isConnected } from './messages';
import { type CheckRecord, RECORD_VERSION, readRecord } from './record';

/** Keys of stored checks: `check:<year or none>:<page>`; `last:<page>` names the key of the page's latest check. */
const CHECK = 'check:';
const LAST = 'last:';
/** Records that could not be read are kept, unchanged, under `aside:<time>:<their old key>`. */
export const ASIDE = 'aside:';

/** What became of saving. Whatever is returned, nothing that was stored before is lost. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly at: string; readonly setAside: boolean }
  | { readonly kind: 'not-saved'; readonly reason: 'full' | 'corrupt' | 'unavailable' | 'extension-updated' };

/** The page a check belongs to: its address without fragment and credentials (some report viewers tell pages apart by their query). */
export function pageKey(url: string): string {
  try {
    const page = new URL(url);
    page.hash = '';
    page.username = '';
    page.password = '';
    return page.href;
  } catch {
    return url;
  }
}

/** The key of a page's check for a report year. */
export function checkKey(url: string, year: number | null): string {
  return `${CHECK}${year ?? 'none'}:${pageKey(url)}`;
}

/** The last check of a page, whatever its report year; null when there is none or it cannot be read. Changes nothing. */
export async function loadLastCheck(url: string): Promise<CheckRecord | null> {
  try {
    const last = LAST + pageKey(url);
    const key = (await browser.storage.local.get(last))[last];
    return typeof key === 'string' && key.startsWith(CHECK) ? await loadRecord(key) : null;
  } catch {
    // Without access to the store there is nothing to show; saving will say so.
    return null;
  }
}

/** The stored check of a page and report year; null when there is none or it cannot be read. Changes nothing. */
export async function loadCheck(url: string, year: number | null): Promise<CheckRecord | null> {
  try {
    return await loadRecord(checkKey(url, year));
  } catch {
    return null;
  }
}

async function loadRecord(key: string): Promise<CheckRecord | null> {
  return readRecord((await browser.storage.local.get(key))[key]) ?? null;
}

/**
 * Stores a check under its page and report year, in one write with the page's `last` key: both are there or neither.
 * A record under the same key that cannot be read is put aside by the same write.
 * `savedAt`: ISO 8601, UTC.
 */
export async function saveCheck(url: string, evaluation: Evaluation, savedAt: string): Promise<SaveResult> {
  const key = checkKey(url, evaluation.report.year);
  const record: CheckRecord = { version: RECORD_VERSION, url: pageKey(url), savedAt, evaluation };
  let unreadable = false;
  try {
    const stored = (await browser.storage.local.get(key))[key];
    unreadable = stored !== undefined && readRecord(stored) === undefined;
    const aside = unreadable ? { [`${ASIDE}${savedAt}:${key}`]: stored } : {};
    await browser.storage.local.set({ ...aside, [key]: record, [LAST + pageKey(url)]: key });
    return { kind: 'saved', at: savedAt, setAside: unreadable };
  } catch (error) {
    if (!isConnected()) return { kind: 'not-saved', reason: 'extension-updated' };
    if (unreadable) return { kind: 'not-saved', reason: 'corrupt' };
    return { kind: 'not-saved', reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): 'full' | 'unavailable' | 'extension-updated' {
  const message = String(error instanceof Error ? `${error.name} ${error.message}` : error);
  if (/context invalidated/i.test(message)) return 'extension-updated';
  return /quota|no.?space/i.test(message) ? 'full' : 'unavailable';
}
