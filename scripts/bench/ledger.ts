import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import type { BrowserContext, Page } from 'playwright-core';
import { checkPage } from '@/lib/check-page';
import type { Evaluation } from '@/lib/judge/evaluation';
import { seedLedger } from '@/tests/e2e/ledger-seed';
import { measureExport } from './ledger-export';
import { ratioOf, type Spread, spreadOf } from './statistics';
import { openWorkbench, storeLedger } from './stored-ledger';

/** What one thing takes in a ledger of so many reports. */
export interface LedgerTiming {
  readonly reports: number;
  readonly what: string;
  readonly ms: Spread;
  /** Against the same in the small ledger, round by round; null for the small one itself. */
  readonly toSmall: Spread | null;
}

const SMALL = 50;
const LARGE = 5000;
const PAGE = fileURLToPath(new URL('../../tests/corpus/real-2023-hongze-table-four-totals/page.html', import.meta.url));

function checkSample(): Evaluation {
  const url = 'http://www.hongze.gov.cn/report.htm';
  const { document } = new JSDOM(readFileSync(join(PAGE)), { url }).window;
  return checkPage(document, { source: url, url, checkedAt: '2026-01-01T00:00:00Z' }).evaluation;
}

/** Types into the search field and scrolls through the list; ms until the frame after, and the slowest frame. Text, so that no build step touches it. */
const USE = `(async () => {
  const search = document.querySelector('input[type="search"]');
  const table = document.querySelector('.ledger-table');
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const type = async (words) => {
    const began = performance.now();
    search.value = words;
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await painted();
    return performance.now() - began;
  };
  await painted();
  const filter = await type('教育局 2023');
  await type('');
  let frame = 0;
  for (let step = 1; step <= 40; step += 1) {
    const began = performance.now();
    table.scrollTop = (table.scrollHeight * step) / 40;
    await painted();
    frame = Math.max(frame, performance.now() - began);
  }
  return { filter, frame };
})()`;

async function measureOnce(page: Page, url: string): Promise<readonly number[]> {
  const began = performance.now();
  await page.goto(url);
  await page.locator('.ledger-lines .line').first().waitFor();
  const shown = performance.now() - began;
  const { filter, frame } = (await page.evaluate(USE)) as { filter: number; frame: number };
  return [shown, filter, frame];
}

/** A workbook of thousands of reports takes a minute. */
const MOST_EXPORTS = 2;

const WHAT = [
  'first lines on screen',
  'filter typed to filtered',
  'slowest frame while scrolling',
  'workbook of all, to the file',
  'workbook of all, longest halt of the tab',
];

/** The ledger with few and with thousands of stored reports, in its own tab of the built extension. Clears what is stored. */
export async function measureLedger(context: BrowserContext, rounds: number): Promise<readonly LedgerTiming[]> {
  const { page, url } = await openWorkbench(context);
  const evaluation = checkSample();
  const measured = new Map<number, readonly (readonly number[])[]>();
  for (const reports of [SMALL, LARGE]) {
    await storeLedger(page, seedLedger([{ evaluation }], reports));
    const runs: (readonly number[])[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const used = await measureOnce(page, url);
      runs.push(round < MOST_EXPORTS ? [...used, ...(await measureExport(page))] : used);
    }
    measured.set(reports, runs);
  }
  await page.close();
  return [SMALL, LARGE].flatMap((reports) =>
    WHAT.map((what, index) => {
      const of = (count: number) => (measured.get(count) ?? []).flatMap((run) => run[index] ?? []);
      return {
        reports,
        what,
        ms: spreadOf(of(reports)),
        toSmall: reports === SMALL ? null : ratioOf(of(reports), of(SMALL)),
      };
    }),
  );
}
