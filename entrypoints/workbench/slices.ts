/** Ms of work after which reading and typing have their turn. */
const SLICE = 12;
/** Most ms that they may keep background work waiting. */
const PATIENCE = 1000;

/**
 * Cuts long work into slices: to be awaited wherever it may pause. It goes on once the page is idle, or, where someone
 * waits for it (`eager`), as soon as what else is due has been done.
 */
export function inSlices(eager: boolean): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE) return;
    if (eager) await new Promise<void>((resolve) => setTimeout(resolve));
    else await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE }));
    began = performance.now();
  };
}
