import type { BrowserContext } from 'playwright-core';
import { findExtension, type Press, pressOnce } from './press';
import { type Spread, spreadOf } from './statistics';

/** From the click on the toolbar button to the painted verdict. */
export interface ClickTiming {
  readonly page: string;
  /** `asleep`: the extension's service worker had been ended, as the browser does after half a minute. */
  readonly worker: 'asleep' | 'awake';
  readonly ms: Spread;
  /** Ms of work of the longest task of the tab meanwhile. */
  readonly halt: Spread;
  /** MB of the tab's JavaScript heap that the open checker holds, after a collection; null where not measured. */
  readonly heapMB: Spread | null;
}

/** Clicks `rounds` times with the worker asleep and awake by turns, each time on a tab and an address of its own. */
export async function measureClicks(
  context: BrowserContext,
  page: { readonly title: string; readonly url: string },
  rounds: number,
): Promise<readonly ClickTiming[]> {
  const extension = await findExtension(context);
  const taken = { asleep: [] as Press[], awake: [] as Press[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const worker of ['awake', 'asleep'] as const) {
      const tab = await context.newPage();
      await tab.goto(`${page.url}?visit=${round}-${worker}`);
      await tab.bringToFront();
      taken[worker].push(await pressOnce(tab, extension, worker));
      await tab.close();
    }
  }
  const heap = spreadOf([...taken.awake, ...taken.asleep].map(({ heapMB }) => heapMB));
  return (['asleep', 'awake'] as const).map((worker) => ({
    page: page.title,
    worker,
    ms: spreadOf(taken[worker].map(({ ms }) => ms)),
    halt: spreadOf(taken[worker].map(({ halt }) => halt)),
    heapMB: worker === 'awake' ? heap : null,
  }));
}
