/** By name, the end of the work that was asked for last in this window. */
const last = new Map<string, Promise<unknown>>();

/** One at a time in all windows of the extension (Web Locks of its origin); where a browser has no locks, in this window. */
function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (typeof navigator !== 'undefined' && 'locks' in navigator) return navigator.locks.request(name, () => work());
  const before = last.get(name) ?? Promise.resolve();
  const turn = before.then(work, work);
  last.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}

/** Runs work that reads and then writes, one at a time in all windows: it may take long. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  return inTurn('gouji-ledger', work);
}

/**
 * Runs what writes checks, and first looks what is there, one at a time in all windows: within `oneAtATime` where something
 * else is written too, never around it. It has to be short, for a page that was checked waits for nothing longer.
 */
export function atAStroke<T>(work: () => Promise<T>): Promise<T> {
  return inTurn('gouji-checks', work);
}
