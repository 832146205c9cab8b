import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { reveal } from '../closed-roots';
import { type Spread, spreadOf } from './statistics';

/** From the click on the toolbar button to the painted verdict. */
export interface ClickTiming {
  readonly page: string;
  /** `asleep`: the extension's service worker had been ended, as the browser does after half a minute. */
  readonly worker: 'asleep' | 'awake';
  readonly ms: Spread;
  /** MB of the tab's JavaScript heap that the open checker holds, after a collection; null where not measured. */
  readonly heapMB: Spread | null;
}

/** Ms for the detector to say what it found and for the page to come to rest. */
const SETTLED = 600;
/** Ms between two looks for the panel's root. */
const LOOK_AGAIN = 10;

/** Resolves with the wall clock's ms once a frame with the verdict in it has been painted. Text, so that no build step touches it; for a world that sees into closed roots. */
const WATCH = `void (globalThis.goujiShown = new Promise((resolve) => {
  const look = () => {
    const shown = document.querySelector('gouji-panel')?.shadowRoot?.querySelector('.verdict');
    if (!shown) return requestAnimationFrame(look);
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve(Date.now());
    channel.port2.postMessage(null);
  };
  requestAnimationFrame(look);
}))`;

interface Extension {
  readonly id: string;
  readonly browser: CDPSession;
}

async function findExtension(context: BrowserContext): Promise<Extension> {
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

/** When the verdict was painted, in the wall clock's ms. The panel's root is handed to the world as soon as it is there, long before the verdict. */
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

/** One click on a tab that has just been opened; what it took and what it left in the heap. */
async function clickOnce(page: Page, extension: Extension, asleep: boolean): Promise<{ ms: number; heapMB: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await setTimeout(SETTLED);
  const { targetInfos } = await extension.browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
  const before = await heapOf(session);
  const contextId = await worldApart(session);
  await session.send('Runtime.evaluate', { expression: WATCH, contextId });
  if (asleep) await endWorker(extension);
  else if ((await workersOf(extension)).length === 0) throw new Error('The service worker has gone to sleep.');
  const start = Date.now();
  await extension.browser.send('Extensions.triggerAction', { id: extension.id, targetId: tab.targetId });
  const shown = await whenShown(session, contextId);
  await setTimeout(SETTLED);
  return { ms: shown - start, heapMB: (await heapOf(session)) - before };
}

/** Clicks `rounds` times with the worker asleep and awake by turns, each time on a tab and an address of its own. */
export async function measureClicks(
  context: BrowserContext,
  page: { readonly title: string; readonly url: string },
  rounds: number,
): Promise<readonly ClickTiming[]> {
  const extension = await findExtension(context);
  const taken = { asleep: [] as number[], awake: [] as number[] };
  const heap: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const worker of ['awake', 'asleep'] as const) {
      const tab = await context.newPage();
      await tab.goto(`${page.url}?visit=${round}-${worker}`);
      await tab.bringToFront();
      const { ms, heapMB } = await clickOnce(tab, extension, worker === 'asleep');
      taken[worker].push(ms);
      heap.push(heapMB);
      await tab.close();
    }
  }
  return [
    { page: page.title, worker: 'asleep', ms: spreadOf(taken.asleep), heapMB: null },
    { page: page.title, worker: 'awake', ms: spreadOf(taken.awake), heapMB: spreadOf(heap) },
  ];
}
