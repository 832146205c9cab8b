import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { STATUTORY_PROFILE } from '@/lib/profile/rule-profile';
import { PROFILE_KEY } from '@/lib/store/profile';
import { seedLedger } from '@/tests/e2e/ledger-seed';
import { checkedPage, SLUGS } from '@/tests/lib/ledger/checked-page';
import { watchTasks } from './longest-task';
import { findExtension } from './press';
import { type Spread, spreadOf } from './statistics';
import { openWorkbench, storeLedger } from './stored-ledger';

/** What judging a ledger again takes. */
export interface RejudgeTiming {
  readonly reports: number;
  /** From the press of the button to the line that says what changed. */
  readonly ms: Spread;
  /** Ms of the tab's work in it: what the machine's load leaves alone. */
  readonly work: Spread;
  /** Ms of work of the tab's longest task meanwhile, and in the ten seconds after. */
  readonly halt: Spread;
}

const REPORTS = 5000;
/** Ms that one judging may take. */
const PATIENCE = 900_000;
/** Ms for which the tab is watched once all were judged: it then begins to hold them against each other anew. */
const AFTER = 10_000;

/** Presses the offer and looks on until it is taken; ms until then. Text, so that no build step touches it. */
const JUDGE = `(async () => {
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const began = performance.now();
  document.querySelector('.judging-line button').click();
  while (document.querySelector('.notice-line.tone-passed') === null) {
    if (performance.now() - began > ${PATIENCE}) throw new Error('The reports were not judged again.');
    await wait(20);
  }
  return performance.now() - began;
})()`;

/** Ms of work of the page's thread so far. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

async function judgeOnce(page: Page, browser: CDPSession, day: string): Promise<readonly number[]> {
  const profile = { ...STATUTORY_PROFILE, departmentDeadline: day };
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ [PROFILE_KEY]: profile })})`);
  await page.locator('.judging-line button').waitFor({ timeout: PATIENCE });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const [longest, before] = [await watchTasks(browser), await workOf(session)];
  const taken = (await page.evaluate(JUDGE)) as number;
  const work = (await workOf(session)) - before;
  await setTimeout(AFTER);
  const halt = await longest();
  await session.detach();
  return [taken, work, halt];
}

/** Thousands of real reports, judged again by another deadline each round, in the ledger's own tab of the built extension. Clears what is stored. */
export async function measureRejudge(context: BrowserContext, rounds: number): Promise<RejudgeTiming> {
  const { page, url } = await openWorkbench(context);
  const { browser } = await findExtension(context);
  const samples = SLUGS.filter((slug) => slug.startsWith('real-')).map((slug) => checkedPage(slug));
  await storeLedger(page, seedLedger(samples, REPORTS));
  await page.goto(url);
  await page.locator('.ledger-lines .line').first().waitFor();
  const runs: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await judgeOnce(page, browser, `01-${30 - round}`));
  await page.close();
  const of = (index: number) => spreadOf(runs.flatMap((run) => run[index] ?? []));
  return { reports: REPORTS, ms: of(0), work: of(1), halt: of(2) };
}
