import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { WORDS } from '../../words';
import { eventually, panelOn } from '../panel';
import { faultsOf, useBench } from '../workbench-page';
import { countPresses } from './count-presses';
import { pathOf, RIGHT, ROSTER, reportOf, WRONG } from './district';
import { lineOf, numbersOfPanel } from './numbers-of';

const { workbench: text, exported } = WORDS['zh-CN'];
const words = text.recheck;
const bench = useBench();

const [CORRECTED = '', LEFT = '', TAKEN_DOWN = '', UNREACHABLE = ''] = ROSTER;
/** Two whose pages are on no government's site. */
const ELSEWHERE = ROSTER.slice(10);
/** Of these nothing comes of the first time. */
const FAILED = [TAKEN_DOWN, UNREACHABLE];
const addressOf = (unit: string) =>
  `http://www.suqian.${ELSEWHERE.includes(unit) ? 'example' : 'gov.cn'}${pathOf(unit)}`;
const serve = (unit: string, total: number) => bench.portal().serve(pathOf(unit), { body: reportOf(unit, total) });

/** Checks a page and confirms all that is found on it; how many faults that is. */
async function confirmAll(unit: string): Promise<number> {
  serve(unit, WRONG);
  const page = await bench.check(addressOf(unit));
  await panelOn(page).locator('.decision-bar:not(:disabled)').first().waitFor();
  const { open } = await numbersOfPanel(page);
  for (let left = open; left > 0; left -= 1) {
    await page.keyboard.press('2');
    await eventually(async () => (await numbersOfPanel(page)).open, left - 1);
  }
  await page.close();
  return open;
}

/** Presses the toolbar's button on the page that stands in front for it. */
async function pressOn(part: ReturnType<Page['getByRole']>, unit: string): Promise<void> {
  await part.getByText(words.press(unit)).waitFor({ timeout: 90_000 });
  const isIts = (page: Page) => page.url() === addressOf(unit);
  await eventually(async () => bench.browser().context.pages().filter(isIts).length, 1);
  const [page] = bench.browser().context.pages().filter(isIts);
  if (page === undefined) throw new Error(`${unit} is not shown.`);
  await page.waitForLoadState();
  await bench.browser().click(page);
}

it('twelve reports with confirmed findings are checked again by two presses, and one more for each that is elsewhere', async () => {
  const found = new Map<string, number>();
  for (const unit of ROSTER) found.set(unit, await confirmAll(unit));
  const confirmed = [...found.values()].reduce((sum, count) => sum + count, 0);
  const corrected = ROSTER.filter((unit) => unit !== LEFT && !FAILED.includes(unit));
  for (const unit of corrected) serve(unit, RIGHT);
  bench.portal().serve(pathOf(TAKEN_DOWN), { body: '<h1>通知</h1><p>网站正在改版。</p>' });
  bench.portal().hangUp(pathOf(UNREACHABLE));

  const ledger = await bench.open();
  await eventually(() => ledger.locator('.ledger-lines .line').count(), ROSTER.length);
  const presses = await countPresses(ledger);
  await ledger.locator('.facet button', { hasText: text.filters.works.asked }).click();
  await bench.browser().putToSleep();
  await ledger.getByRole('button', { name: words.these(ROSTER.length) }).click();
  const part = ledger.getByRole('region', { name: words.label });
  await part.getByText(words.progress(1, ROSTER.length)).waitFor();
  expect(await faultsOf(ledger)).toEqual([]);
  for (const unit of [...ELSEWHERE].reverse()) await pressOn(part, unit);
  await part.getByText(words.ended(corrected.length + 1, ROSTER.length)).waitFor({ timeout: 60_000 });
  expect(await presses()).toEqual({ presses: 2, keys: 0 });

  await ledger.bringToFront();
  const resultOf = (unit: string) => part.locator('li', { hasText: unit }).textContent();
  for (const unit of corrected) {
    const others = (found.get(unit) ?? 0) - 1;
    expect(await resultOf(unit)).toContain(words.sum.closed(1));
    expect([unit, (await resultOf(unit))?.includes(words.sum.still(others))]).toEqual([unit, others > 0]);
  }
  expect(await resultOf(LEFT)).toContain(words.sum.still(found.get(LEFT) ?? 0));
  expect(await resultOf(TAKEN_DOWN)).toContain(words.outcomes['no-report']);
  expect(await resultOf(UNREACHABLE)).toContain(words.outcomes.unreachable);
  const still = confirmed - corrected.length - FAILED.length;
  for (const sum of [words.sum.closed(corrected.length), words.sum.still(still)])
    await part.locator('[role="status"], .recheck-head').getByText(sum).first().waitFor();
  for (const colorScheme of ['dark', 'light'] as const) {
    await ledger.emulateMedia({ colorScheme });
    expect(await faultsOf(ledger), colorScheme).toEqual([]);
  }
  await part.locator('li', { hasText: CORRECTED }).getByRole('button', { name: CORRECTED }).click();
  await ledger.locator('.side-view .items').getByText(exported.itemStates.rectified).first().waitFor();
  // What was corrected as asked is no new finding, but told where the changes are.
  await ledger.locator('[data-tab="changes"]').click();
  await ledger.locator('.side-view').getByText(text.changes.asked).waitFor();
  expect(await faultsOf(ledger)).toEqual([]);
  const unreviewed = ledger.locator('.facet button', { hasText: text.filters.works.unreviewed });
  expect(await unreviewed.count()).toBe(0);

  // What failed is tried again; loaded anew in the middle, it waits to go on, and what was checked by then stays checked.
  for (const unit of FAILED) serve(unit, RIGHT);
  await part.getByRole('button', { name: words.retry(FAILED.length) }).click();
  await part
    .getByText(words.checking(TAKEN_DOWN))
    .or(part.getByText(words.checking(UNREACHABLE)))
    .first()
    .waitFor();
  await ledger.reload();
  await part.getByRole('button', { name: words.resume }).click();
  await part.getByText(words.ended(ROSTER.length, ROSTER.length)).waitFor({ timeout: 60_000 });
  expect(await resultOf(CORRECTED)).toContain(words.sum.closed(1));
  // The tabs that were opened for it are gone, that of before the reload too; the one that the reader was led to is the reader's.
  const left = async () =>
    bench
      .browser()
      .context.pages()
      .map((page) => page.url())
      .filter((url) => url.includes('suqian'));
  await eventually(left, ELSEWHERE.slice(0, 1).map(addressOf));
  await part.getByRole('button', { name: words.close }).click();
  await part.waitFor({ state: 'detached' });
  await ledger.locator('.facet button', { hasText: text.filters.works.asked }).click();
  await eventually(() => lineOf(ledger, TAKEN_DOWN).locator('.errors').textContent(), '0');
}, 300_000);
