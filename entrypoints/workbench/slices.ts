/** Ms of work after which reading and typing have their turn. */
const SLICE = 12;
/** Most ms that they may keep background work waiting. */
const PATIENCE = 1000;

/** Lets the page go on for a moment. Timers would do too, but the browser holds them back in a tab out of sight. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Cuts long work into slices: to be awaited wherever it may pause. It goes on once the page is idle, or, where someone
 * waits for it (`eager`), as soon as what else is due has been done.
 */
export function inSlices(eager: boolean): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE) return;
    if (eager) await breathe();
    else await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE }));
    began = performance.now();
  };
}
