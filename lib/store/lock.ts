const LOCK = 'gouji-ledger';
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs work that reads and then writes, one at a time in all windows of the extension (Web Locks of its origin); where
 * a browser has no locks, one at a time in this window.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  if (typeof navigator !== 'undefined' && 'locks' in navigator) return navigator.locks.request(LOCK, () => work());
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
