/** Ms of work after which reading and typing in a page of ours have their turn. */
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

/** Ms after which something that goes on is shown: what is quicker would only flicker. */
const SHOWN_AFTER = 300;
/** Ms between two drawings of how far it is. */
const DRAWN_EVERY = 100;

/** Tells, at each asking, whether it is time to draw how far the work is that begins now. */
export function drawingPace(): () => boolean {
  let next = performance.now() + SHOWN_AFTER;
  return () => {
    const now = performance.now();
    if (now < next) return false;
    next = now + DRAWN_EVERY;
    return true;
  };
}

/**
 * Cuts long work into slices: to be awaited wherever it may pause. It goes on once the page is idle, or, where someone
 * waits for it (`eager`), as soon as what else is due has been done. `slice`: ms of work between two pauses.
 */
export function inSlices(eager: boolean, slice = SLICE): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < slice) return;
    if (eager) await breathe();
    else await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE }));
    began = performance.now();
  };
}
