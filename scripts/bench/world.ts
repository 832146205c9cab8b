import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Checked, Contender, Run } from './in-page';
import { evaluateIn, openIsolated } from './isolated';

/** A freshly loaded page with the bundle in an isolated world of it, as a content script's. */
export interface World {
  readonly page: Page;
  /** Ms of one turn by the clock, the mean of as many turns as fill `least` ms. */
  readonly measure: (contender: Contender, least: number) => Promise<number>;
  /** Ms of one turn that the page's thread was at work: what else the machine does hardly counts. */
  readonly work: (contender: Contender, least: number) => Promise<number>;
  /** The same of what an expression does; it gives the number of its turns. */
  readonly workOf: (expression: string) => Promise<number>;
  /** What the page is taken for. */
  readonly kind: () => Promise<string>;
  readonly checked: () => Promise<Checked>;
  readonly close: () => Promise<void>;
}

/** Ms that the page's thread has been at work since it began. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}

/** Opens the page and puts the scripts into a world of their own, where nothing of theirs has run yet. */
export async function openWorld(context: BrowserContext, url: string, scripts: readonly string[]): Promise<World> {
  const page = await context.newPage();
  await page.goto(url);
  const world = await openIsolated(context, page);
  // The bundle keeps its result to itself: what a script evaluates to would have to be copied out.
  for (const script of scripts) await evaluateIn(world, `${script}\n;undefined`);
  const { session } = world;
  await session.send('Performance.enable');
  const inWorld = (expression: string) => evaluateIn(world, expression);
  const run = async (contender: Contender, least: number) =>
    (await inWorld(`goujiBench.run('${contender}', ${least})`)) as Run;
  const workOf = async (expression: string) => {
    const before = await threadTime(session);
    const turns = Number(await inWorld(expression));
    return ((await threadTime(session)) - before) / turns;
  };
  return {
    page,
    measure: async (contender, least) => {
      const { turns, ms } = await run(contender, least);
      return ms / turns;
    },
    work: (contender, least) => workOf(`goujiBench.run('${contender}', ${least}).then(({ turns }) => turns)`),
    workOf,
    kind: async () => String(await inWorld('goujiBench.kind()')),
    checked: async () => (await inWorld('goujiBench.checked()')) as Checked,
    close: () => page.close(),
  };
}
