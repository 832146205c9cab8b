import type { BrowserContext } from 'playwright-core';
import { openWorld, type World } from '../world';
import { type GrowthRow, growthOf } from './growth-row';
import { patiently, reasonOf } from './patiently';

/** Least ms of one measurement. */
const LEAST = 30;
/** Checks, beside the one that says what the page is, before the first that counts: the browser compiles what is called often. */
const WARM_UPS = 1;
function firstUnjudged(kinds: readonly string[]): number | null {
  const first = kinds.findIndex((kind) => kind !== 'annual-report');
  return first < 0 ? null : first;
}

/**
 * Checks the same kind of page at every size by turns, each in a tab of its own. The work is that of the page's thread,
 * in a world of its own, in Chromium: jsdom has square ways of its own.
 */
export async function measureGrowth(
  context: BrowserContext,
  kind: string,
  urls: readonly string[],
  scripts: readonly string[],
  rounds: number,
): Promise<Omit<GrowthRow, 'pressed'>> {
  const worlds: World[] = [];
  const samples: number[][] = urls.map(() => []);
  const kinds: string[] = [];
  try {
    for (const url of urls) {
      const world = await patiently(openWorld(context, url, scripts));
      worlds.push(world);
      kinds.push(await patiently(world.kind()));
      for (let turn = 0; turn < WARM_UPS; turn += 1) await patiently(world.work('check', 0));
    }
    for (let round = 0; round < rounds; round += 1)
      for (const [index, world] of worlds.entries()) samples[index]?.push(await patiently(world.work('check', LEAST)));
    return { kind, ...growthOf(samples), unjudgedFrom: firstUnjudged(kinds), broken: null };
  } catch (error) {
    const measured = growthOf(samples.filter(({ length }) => length > 0));
    return { kind, ...measured, unjudgedFrom: firstUnjudged(kinds), broken: reasonOf(error) };
  } finally {
    for (const world of worlds) await world.close().catch(() => undefined);
  }
}
