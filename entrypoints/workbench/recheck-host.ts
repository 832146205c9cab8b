import type { RecheckHost } from '@/lib/workbench/recheck/run-recheck';
import { type Recheck, readKeptRecheck } from '@/lib/workbench/views/recheck-view';
import { makeRecheckTab } from './recheck-tab';

/** In the tab's own store, as the view of the ledger is. */
const KEY = 'recheck';

/** Most ms that the check of a page may take, its store included. */
const PATIENCE = 60_000;

/** Where re-checks open their pages, and where they are written down. */
export function recheckHost(): RecheckHost {
  return { tab: makeRecheckTab(), kept: loadRecheck(), keep: keepRecheck, patience: PATIENCE };
}

/** The re-checks that this tab was about before it was loaded anew; null where there are none. */
function loadRecheck(): Recheck | null {
  try {
    return readKeptRecheck(sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** Writes down how far the re-checks are; null: nothing is left of them. */
function keepRecheck(queue: Recheck | null): void {
  try {
    if (queue === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(queue.steps));
  } catch {
    // A browser that keeps nothing: a reload ends the queue, and what was checked by then is stored.
  }
}
