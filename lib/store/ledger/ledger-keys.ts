import type { EntryKey } from './ledger-types';

/**
 * A report's parts, each stored under a key of its own, `<name>:<entry key>`, so that no two writers share one:
 * `check` and `row` are written when a page is checked; `review` (decisions, tags) and `mark` when something is decided.
 */
export type Part = 'check' | 'row' | 'review' | 'mark';

const PARTS: readonly Part[] = ['check', 'row', 'review', 'mark'];

/** What the key of a part begins with: of a review the name that it was first stored by. */
const nameOf = (part: Part): string => (part === 'review' ? 'held' : part);

/** Names the key of a page's latest check: `last:<page>`. */
export const LAST = 'last:';
/** What is kept of a report's text for comparison, made anew where it is lost: `sketch:<entry key>`. No part of the report. */
export const SKETCH = 'sketch:';
/** Records that could not be read are kept, unchanged, under `aside:<time>:<their old key>`. */
export const ASIDE = 'aside:';

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

/** The key of a report: page and report year. */
export function keyOf(url: string, year: number | null): EntryKey {
  return `${year ?? 'none'}:${pageKey(url)}`;
}

/** Where a part of a report is stored. */
export function partKey(part: Part, key: EntryKey): string {
  return `${nameOf(part)}:${key}`;
}

/** The report and part that a stored key belongs to; undefined for keys of other things. */
export function readPartKey(stored: string): { readonly part: Part; readonly key: EntryKey } | undefined {
  const part = PARTS.find((candidate) => stored.startsWith(`${nameOf(candidate)}:`));
  return part && { part, key: stored.slice(nameOf(part).length + 1) };
}

/** The page of a report's key. */
export function pageOf(key: EntryKey): string {
  return key.slice(key.indexOf(':') + 1);
}

/** Where a value that could not be read is kept. */
export function asideKey(at: string, stored: string): string {
  return `${ASIDE}${at}:${stored}`;
}
