import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually, openPanel, panelOn } from '../panel';
import { corpusPage } from '../portal';
import { useBench } from '../workbench-page';
import { countPresses } from './count-presses';
import { numbersOfPanel } from './numbers-of';

const bench = useBench();

/** A page with six faults, of which the counts begin before anything is pressed. */
async function visit(): Promise<{ readonly page: Page; readonly counted: Awaited<ReturnType<typeof countPresses>> }> {
  bench.portal().serve('/report.htm', { body: corpusPage('real-2023-hongze-table-four-totals') });
  const page = await bench.browser().context.newPage();
  await page.goto('http://www.hongze.gov.cn/report.htm');
  return { page, counted: await countPresses(page) };
}

it('a page is checked and judged by one press of the button and a key a finding', async () => {
  const { page, counted } = await visit();
  // The one press: it is the browser's, and no page hears of it.
  await openPanel(bench.browser(), page);
  await panelOn(page).locator('.decision-bar:not(:disabled)').first().waitFor();
  const { open } = await numbersOfPanel(page);
  expect(open).toBeGreaterThan(4);
  for (let left = open; left > 0; left -= 1) {
    await page.keyboard.press('2');
    await eventually(async () => (await numbersOfPanel(page)).open, left - 1);
  }
  expect(await numbersOfPanel(page)).toMatchObject({ open: 0, confirmed: open, dismissed: 0, rectified: 0 });
  expect(await counted()).toEqual({ presses: 0, keys: open });
});

it('presses are counted where a hand makes them, in a panel too: the counts that others are held to are none of nothing', async () => {
  const { page, counted } = await visit();
  await openPanel(bench.browser(), page);
  expect(await counted()).toEqual({ presses: 0, keys: 0 });
  await panelOn(page).locator('.card-title').first().click();
  expect(await counted()).toEqual({ presses: 1, keys: 0 });
  await page.locator('h1, p').first().click();
  expect(await counted()).toEqual({ presses: 2, keys: 0 });
  await page.keyboard.press('j');
  await page.keyboard.down('k');
  await page.keyboard.down('k');
  await page.keyboard.up('k');
  expect(await counted()).toEqual({ presses: 2, keys: 2 });
  await page.evaluate(() => {
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }));
  });
  expect(await counted()).toEqual({ presses: 2, keys: 2 });
});
