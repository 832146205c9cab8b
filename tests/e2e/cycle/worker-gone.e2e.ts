import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { WORDS } from '../../words';
import { eventually, panelOn } from '../panel';
import { useBench } from '../workbench-page';
import { MISTYPED, pathOf, reportOf } from './district';
import { lineOf, numbersOfLine, numbersOfPanel } from './numbers-of';

declare const chrome: typeof import('wxt/browser').browser;

const { workbench: text, panel: words, exported } = WORDS['zh-CN'];
const labels = exported.columns.rectifications;
const bench = useBench();
const UNITS = MISTYPED.slice(0, 3);
const [UNIT = ''] = UNITS;

const check = async (unit: string): Promise<Page> => {
  bench.portal().serve(pathOf(unit), { body: reportOf(unit) });
  const page = await bench.check(`http://www.suqian.gov.cn${pathOf(unit)}`);
  await panelOn(page).locator('.decision-bar:not(:disabled)').first().waitFor();
  return page;
};

/** All that is stored and cannot be made anew, asked by a page: the worker may be gone. */
const storedBy = async (ledger: Page) => {
  const all = await ledger.evaluate(() => chrome.storage.local.get(null));
  return Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('sketch:')));
};

/** The worker begins to write and gets no further; settles when it has begun. */
async function holdWrites(): Promise<() => Promise<void>> {
  const worker = await bench.browser().worker();
  await worker.evaluate(() => {
    chrome.storage.local.set = () => {
      Object.assign(globalThis, { isWriting: true });
      return new Promise(() => {});
    };
  });
  return () => eventually(() => worker.evaluate(() => 'isWriting' in globalThis), true);
}

/** From now on the page's own writes wait until they are let go; settles when one has begun. */
async function holdWritesOf(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { local } = chrome.storage;
    const set = local.set.bind(local);
    local.set = async (items: Record<string, unknown>) => {
      await new Promise((resolve) => Object.assign(globalThis, { letGo: resolve }));
      return set(items);
    };
  });
  return () => eventually(() => page.evaluate(() => 'letGo' in globalThis), true);
}

it('a decision whose worker is gone before it is written is not made, is said not to be, and is made by another press', async () => {
  const page = await check(UNIT);
  const ledger = await bench.open();
  const before = await storedBy(ledger);
  const began = await holdWrites();
  await page.bringToFront();
  await page.keyboard.press('2');
  await began();
  await bench.browser().putToSleep();
  await panelOn(page).getByText(words.decisions.failures.unavailable).waitFor();
  expect(await numbersOfPanel(page)).toMatchObject({ open: 1, confirmed: 0 });
  expect(await storedBy(ledger)).toEqual(before);
  await page.keyboard.press('2');
  await eventually(async () => (await numbersOfPanel(page)).confirmed, 1);
  await ledger.bringToFront();
  await eventually(async () => (await numbersOfLine(ledger, UNIT)).confirmed, 1);
});

it('a file is taken in whole while the worker is gone; where its own window goes before it is written, nothing is', async () => {
  for (const unit of UNITS) await (await check(unit)).close();
  const ledger = await bench.open();
  await eventually(() => ledger.locator('.ledger-lines .line').count(), UNITS.length);
  await ledger.getByRole('button', { name: text.actions.exportOf(UNITS.length) }).click();
  const download = ledger.waitForEvent('download');
  await ledger.getByRole('menuitem', { name: text.actions.formats.json }).click();
  const buffer = readFileSync(await (await download).path());
  const file = { name: '台账.json', mimeType: 'application/json', buffer };
  for (const unit of UNITS.slice(1)) await lineOf(ledger, unit).locator('input[type="checkbox"]').check();
  await ledger.getByRole('button', { name: text.actions.remove, exact: true }).click();
  const dialog = ledger.getByRole('dialog');
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: text.actions.remove, exact: true }).click();
  const checksIn = async () => Object.keys(await storedBy(ledger)).filter((key) => key.startsWith('check:')).length;
  await eventually(checksIn, 1);
  const before = await storedBy(ledger);

  const take = async (page: Page) => {
    await page.locator(`input[aria-label="${text.actions.import}"]`).setInputFiles(file);
    await page.getByRole('dialog').getByRole('button', { name: text.importing.take }).click();
  };
  const other = await bench.open();
  const began = await holdWritesOf(other);
  await take(other);
  await began();
  await other.close();
  expect(await storedBy(ledger)).toEqual(before);

  await ledger.bringToFront();
  const begun = await holdWritesOf(ledger);
  await take(ledger);
  await begun();
  await bench.browser().putToSleep();
  await ledger.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());
  await ledger.getByText(text.notices.imported(UNITS.length - 1, 0, 0, 0)).waitFor();
  await ledger.reload();
  for (const unit of UNITS) await eventually(async () => (await numbersOfLine(ledger, unit)).open, 1);
});

it('what is written of an item stays while the worker is gone; where its own window goes before it is written, the item is as it was', async () => {
  const page = await check(UNIT);
  await page.keyboard.press('2');
  await eventually(async () => (await numbersOfPanel(page)).confirmed, 1);
  await page.close();
  const fill = async (ledger: Page, person: string) => {
    await lineOf(ledger, UNIT).locator('.unit').click();
    const item = ledger.locator('.side-view .items > ul > li');
    await item.getByRole('button', { name: text.items.fill }).or(item.getByText(text.items.fill)).first().click();
    await item.getByLabel(labels.person).fill(person);
    return { item, save: () => item.getByRole('button', { name: text.actions.save }).click() };
  };
  const ledger = await bench.open();
  await lineOf(ledger, UNIT).waitFor();
  const other = await bench.open();
  const lost = await fill(other, '张三');
  const before = await storedBy(ledger);
  const began = await holdWritesOf(other);
  await lost.save();
  await began();
  await other.close();
  expect(await storedBy(ledger)).toEqual(before);

  await ledger.bringToFront();
  const kept = await fill(ledger, '李四');
  const begun = await holdWritesOf(ledger);
  await kept.save();
  await begun();
  await bench.browser().putToSleep();
  await ledger.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());
  await kept.item.getByText('李四').waitFor();
  await ledger.reload();
  await lineOf(ledger, UNIT).waitFor();
  if ((await ledger.locator('.side-view').count()) === 0) await lineOf(ledger, UNIT).locator('.unit').click();
  await ledger.locator('.side-view .items').getByText('李四').waitFor();
});
