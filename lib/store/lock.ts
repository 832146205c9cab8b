/** By name, the work of this window that was asked for last. */
const last = new Map<string, Promise<unknown>>();

/** One at a time in all windows of the extension (Web Locks of its origin); where a browser has no locks, in this window. */
function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (locks) return locks.request(name, work);
  const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
  last.set(name, turn);
  return turn;
}

/** Runs work that reads and then writes, one at a time in all windows: it may take long. */
export const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => inTurn('gouji-ledger', work);

/**
 * Runs what writes checks, and first looks what is there, one at a time in all windows: within `oneAtATime` where something
 * else is written too, never around it. It has to be short, for a page that was checked waits for nothing longer.
 */
export const atAStroke = <T>(work: () => Promise<T>): Promise<T> => inTurn('gouji-checks', work);
