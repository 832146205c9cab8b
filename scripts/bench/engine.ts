import type { BrowserContext } from 'playwright-core';
import type { Checked, Contender } from './in-page';
import type { BenchPage } from './pages';
import { ratioOf, type Spread, spreadOf } from './statistics';
import { openWorld, type World } from './world';

/** One line of the result. `ms` of one turn; `toCheck`: how many times the check's ms of the same round. */
export interface Timing {
  readonly page: string;
  readonly what: string;
  readonly ms: Spread;
  readonly toCheck: Spread | null;
}

/** Everything that was measured inside the pages. */
export interface EngineTimings {
  readonly checks: readonly Timing[];
  readonly parts: readonly Timing[];
  readonly detector: readonly Timing[];
}

/** Least ms of one measurement; a page's clock has steps of 0.1 ms. */
const LEAST = 30;
/** axe-core's whole run takes seconds on the large page: so many rounds must do there. */
const ROUNDS_OF_LONG = 3;
const LONG = 2000;

const RIVALS: readonly Contender[] = ['read', 'axe-tables', 'axe'];
const PARTS: readonly Contender[] = ['detect', 'outline', 'tables', 'report', 'rules', 'hash'];

type Samples = Map<string, number[]>;

function note(samples: Samples, what: string, ms: number): void {
  const list = samples.get(what) ?? [];
  list.push(ms);
  samples.set(what, list);
}

const of = (samples: Samples, what: string): readonly number[] => samples.get(what) ?? [];

/** The check and each rival in turn, so that both of a pair meet the same machine. */
async function measureRivals(world: World, samples: Samples, round: number): Promise<void> {
  const turned = [...RIVALS.slice(round % RIVALS.length), ...RIVALS.slice(0, round % RIVALS.length)];
  for (const rival of turned) {
    const soFar = of(samples, rival);
    if (soFar.length >= ROUNDS_OF_LONG && Math.min(...soFar) > LONG) continue;
    const check = await world.measure('check', LEAST);
    note(samples, 'check', check);
    note(samples, `check beside ${rival}`, check);
    note(samples, rival, await world.measure(rival, LEAST));
  }
}

async function measureParts(world: World, samples: Samples): Promise<void> {
  const own = new Map<Contender, number>();
  for (const part of PARTS) {
    const ms = await world.measure(part, LEAST);
    own.set(part, ms);
    note(samples, part, ms);
  }
  // After the parts: the engine's code is then as hot for the whole as it was for them.
  note(samples, 'check beside parts', await world.measure('check', LEAST));
  const ms = (part: Contender): number => own.get(part) ?? 0;
  note(samples, 'facts', ms('report') - ms('detect') - ms('outline') - ms('tables'));
}

/** Throws when a page is not taken for what it is: figures of another page's check would mean nothing. */
function demand(page: BenchPage, checked: Checked): void {
  const wanted = page.isReport ? 'annual-report' : 'not-a-report';
  if (checked.kind !== wanted || checked.detected !== wanted)
    throw new Error(`${page.title}: taken for ${checked.kind} (at first sight ${checked.detected}), not ${wanted}.`);
  if (page.isReport && (checked.failed > 0 || checked.passed < 100))
    throw new Error(`${page.title}: ${checked.failed} findings, ${checked.passed} passed; it is in order.`);
}

async function measurePage(
  context: BrowserContext,
  page: BenchPage,
  url: string,
  scripts: readonly string[],
  rounds: number,
): Promise<Samples> {
  const samples: Samples = new Map();
  for (let round = 0; round < rounds; round += 1) {
    const world = await openWorld(context, url, scripts);
    note(samples, 'first detect', await world.measure('detect', 0));
    if (page.isReport) {
      note(samples, 'first check', await world.measure('check', 0));
      await measureRivals(world, samples, round);
      await measureParts(world, samples);
    } else note(samples, 'detect', await world.measure('detect', LEAST));
    if (round === 0) demand(page, await world.checked());
    await world.close();
  }
  return samples;
}

/** Measures every page in `rounds` rounds, each in a tab freshly opened. */
export async function measureEngine(
  context: BrowserContext,
  pages: readonly BenchPage[],
  urlOf: (page: BenchPage) => string,
  scripts: readonly string[],
  rounds: number,
): Promise<EngineTimings> {
  const timings = { checks: [] as Timing[], parts: [] as Timing[], detector: [] as Timing[] };
  for (const page of pages) {
    const samples = await measurePage(context, page, urlOf(page), scripts, rounds);
    const line = (what: string, samplesOf: string, beside: string | null): Timing => ({
      page: page.title,
      what,
      ms: spreadOf(of(samples, samplesOf)),
      toCheck: beside === null ? null : ratioOf(of(samples, samplesOf), of(samples, beside)),
    });
    timings.detector.push(line('first in the page', 'first detect', null), line('again', 'detect', null));
    if (!page.isReport) continue;
    timings.checks.push(
      line('check, first in the page', 'first check', null),
      line('check', 'check', null),
      line('bare read of every cell', 'read', 'check beside read'),
      line('axe-core, table rules', 'axe-tables', 'check beside axe-tables'),
      line('axe-core, all rules', 'axe', 'check beside axe'),
    );
    timings.parts.push(
      line('outlines, page and report', 'outline', 'check beside parts'),
      line('tables', 'tables', 'check beside parts'),
      line('facts (the rest of the reading)', 'facts', 'check beside parts'),
      line('rules and causes', 'rules', 'check beside parts'),
      line('hash of the text', 'hash', 'check beside parts'),
      line('check, after its parts', 'check beside parts', null),
    );
  }
  return timings;
}
