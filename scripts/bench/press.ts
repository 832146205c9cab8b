import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { reveal } from '../closed-roots';
import { watchTasks } from './longest-task';

/** What one press of the toolbar button took, and what it left behind. */
export interface Press {
  /** Ms until the panel's answer was painted. */
  readonly ms: number;
  /** Ms of work of the longest task of the tab until it had come to rest. */
  readonly halt: number;
  /** MB that the tab's heap has grown by, after a collection. */
  readonly heapMB: number;
}

/** The extension in a browser that is driven. */
export interface Extension {
  readonly id: string;
  readonly browser: CDPSession;
}

/** Ms for the detector to say what it found and for the page to come to rest. */
const SETTLED = 600;
/** Ms between two looks for the panel's root. */
const LOOK_AGAIN = 10;

/** Resolves with the wall clock's ms once a frame with the panel's answer in it has been painted. Text, so that no build step touches it; for a world that sees into closed roots. */
const WATCH = `void (globalThis.goujiShown = new Promise((resolve) => {
  const look = () => {
    const shown = document.querySelector('gouji-panel')?.shadowRoot?.querySelector('.verdict, .state');
    if (!shown) return requestAnimationFrame(look);
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve(Date.now());
    channel.port2.postMessage(null);
  };
  requestAnimationFrame(look);
}))`;

/** The extension of a browser that has just started. */
export async function findExtension(context: BrowserContext): Promise<Extension> {
  const browser = await context.browser()?.newBrowserCDPSession();
  const worker = context.serviceWorkers().find((each) => each.url().endsWith('/background.js'));
  if (browser === undefined || worker === undefined) throw new Error('The extension has not started.');
  return { id: new URL(worker.url()).host, browser };
}

async function workersOf({ browser, id }: Extension): Promise<readonly string[]> {
  const { targetInfos } = await browser.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`))
    .map(({ targetId }) => targetId);
}

async function endWorker(extension: Extension): Promise<void> {
  for (const targetId of await workersOf(extension)) await extension.browser.send('Target.closeTarget', { targetId });
  while ((await workersOf(extension)).length > 0) await setTimeout(50);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
}

/** A world of the page beside its own scripts. */
async function worldApart(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return executionContextId;
}

/** When the answer was painted, in the wall clock's ms. The panel's root is handed to the world as soon as it is there, long before the answer. */
async function whenShown(session: CDPSession, contextId: number): Promise<number> {
  const shown = session.send('Runtime.evaluate', { expression: 'goujiShown', contextId, awaitPromise: true });
  let waiting = true;
  const stop = () => {
    waiting = false;
  };
  void shown.then(stop, stop);
  while (waiting) {
    await reveal(session, contextId);
    await setTimeout(LOOK_AGAIN);
  }
  return Number((await shown).result.value);
}

/** How the service worker is met: ended just before, demanded to be awake, or as it happens to be. */
export type WorkerState = 'asleep' | 'awake' | 'either';

/** One press on a tab that has just been opened. */
export async function pressOnce(page: Page, extension: Extension, worker: WorkerState): Promise<Press> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await setTimeout(SETTLED);
  const { targetInfos } = await extension.browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
  const before = await heapOf(session);
  const contextId = await worldApart(session);
  await session.send('Runtime.evaluate', { expression: WATCH, contextId });
  if (worker === 'asleep') await endWorker(extension);
  else if (worker === 'awake' && (await workersOf(extension)).length === 0)
    throw new Error('The service worker has gone to sleep.');
  const tasks = await watchTasks(extension.browser);
  const start = Date.now();
  await extension.browser.send('Extensions.triggerAction', { id: extension.id, targetId: tab.targetId });
  const shown = await whenShown(session, contextId);
  await setTimeout(SETTLED);
  // Before the collection, which halts the tab too.
  const halt = await tasks();
  return { ms: shown - start, halt, heapMB: (await heapOf(session)) - before };
}
