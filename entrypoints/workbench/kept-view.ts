import { type KeptView, readKeptView } from '@/lib/workbench/views/kept-view';

/** In the tab's own store: it outlives a reload, goes with the tab, and no other window sees it. */
const KEY = 'view';

/** How the ledger was left in this tab; null where it was not, or where the browser keeps nothing. `other`: another report is asked for than the one that was open. */
export function loadView(other: boolean): KeptView | null {
  try {
    const view = readKeptView(sessionStorage.getItem(KEY));
    return view && other ? { ...view, open: null } : view;
  } catch {
    return null;
  }
}

/** Keeps how the ledger is looked at. */
export function keepView(view: KeptView): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(view));
  } catch {
    // A browser that keeps nothing: the next load begins anew.
  }
}
