import type { BrowserContext } from 'playwright-core';
import { findExtension, type Press, pressOnce } from '../press';
import { median } from '../statistics';
import type { Pressed } from './growth-row';
import { patiently } from './patiently';

/** Presses the button `rounds` times on one page, each time on a tab and an address of its own. Throws when no answer comes. */
export async function measurePressed(context: BrowserContext, url: string, rounds: number): Promise<Pressed> {
  const extension = await findExtension(context);
  const presses: Press[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const tab = await context.newPage();
    try {
      await patiently(tab.goto(`${url}?visit=${round}`, { timeout: 0 }));
      await tab.bringToFront();
      presses.push(await patiently(pressOnce(tab, extension, 'either')));
    } finally {
      await tab.close().catch(() => undefined);
    }
  }
  return { verdict: median(presses.map(({ ms }) => ms)), halt: median(presses.map(({ halt }) => halt)) };
}
