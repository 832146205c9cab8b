/** Web Locks as far as they are used: one holder of a name at a time, whichever window asks. */
export function sharedLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, work: () => Promise<unknown>) => {
      const before = last.get(name) ?? Promise.resolve();
      const turn = before.then(work, work);
      last.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
