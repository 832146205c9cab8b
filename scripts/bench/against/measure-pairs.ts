import type { BrowserContext } from 'playwright-core';
import type { BenchPage } from '../pages';
import { type Middle, median, middleOf, ratios } from '../statistics';
import { openWorld, type World } from '../world';

/** The same thing done by two engines by turns, in the same page. */
export interface Pair {
  readonly page: string;
  readonly what: 'check' | 'detector';
  /** Median ms of work of the other engine and of this one. */
  readonly before: number;
  readonly now: number;
  /** Now to before, turn by turn. */
  readonly ratio: Middle;
}

/** Tabs for each page: how a browser comes to compile the code differs from one to the next. */
const TABS = 3;
/** Pairs a tab for each round asked for. */
const PAIRS = 4;
const WARM_UPS = 5;
/** Least ms of one measurement. */
const LEAST = { check: 25, detect: 10 } as const;
const ENGINES = ['before', 'now'] as const;

type Engine = (typeof ENGINES)[number];
type What = keyof typeof LEAST;

/** Repeats what an engine does for some ms, and gives how often. Text, so that no build step touches it. */
const repeating = (engine: Engine, what: What, least: number): string => `(() => {
  const { ${what} } = goujiEngines.${engine};
  const end = performance.now() + ${least};
  let turns = 0;
  do { ${what}(); turns += 1 } while (performance.now() < end);
  return turns;
})()`;

/** Both by turns in one page, either of them first as often: [before, now] in ms of work, a pair each. */
async function pairUp(world: World, what: What, pairs: number): Promise<readonly (readonly [number, number])[]> {
  const work = (engine: Engine) => world.workOf(repeating(engine, what, LEAST[what]));
  for (let turn = 0; turn < WARM_UPS; turn += 1) for (const engine of ENGINES) await work(engine);
  const taken: (readonly [number, number])[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const [one, other] = pair % 2 === 0 ? ENGINES : ([ENGINES[1], ENGINES[0]] as const);
    const first = await work(one);
    const second = await work(other);
    taken.push(pair % 2 === 0 ? [first, second] : [second, first]);
  }
  return taken;
}

async function measurePair(
  context: BrowserContext,
  page: BenchPage,
  url: string,
  scripts: readonly string[],
  rounds: number,
): Promise<readonly Pair[]> {
  const asked = page.isReport ? (['check', 'detect'] as const) : (['detect'] as const);
  const taken = new Map(asked.map((what) => [what, [] as (readonly [number, number])[]]));
  for (let tab = 0; tab < TABS; tab += 1) {
    const world = await openWorld(context, url, scripts);
    for (const [what, pairs] of taken) pairs.push(...(await pairUp(world, what, rounds * PAIRS)));
    await world.close();
  }
  return [...taken].map(([what, pairs]) => {
    const before = pairs.map(([ms]) => ms);
    const now = pairs.map(([, ms]) => ms);
    return {
      page: page.title,
      what: what === 'check' ? 'check' : 'detector',
      before: median(before),
      now: median(now),
      ratio: middleOf(ratios(now, before)),
    };
  });
}

/** The check of every report and the detector on every page, by another engine and by this one. */
export async function measurePairs(
  context: BrowserContext,
  pages: readonly BenchPage[],
  urlOf: (page: BenchPage) => string,
  scripts: readonly string[],
  rounds: number,
): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (const page of pages) pairs.push(...(await measurePair(context, page, urlOf(page), scripts, rounds)));
  return pairs;
}
