/** Ms of work after which the page is let draw and hear the reader. */
const BREATH = 30;

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

/** For work of many small steps: awaited after each, it lets the page go on where the work has kept it waiting. */
export function startPace(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BREATH) return;
    await breathe();
    since = performance.now();
  };
}
