import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkPage } from '@/lib/check-page';
import { WORDS } from '../../words';
import { seedLedger } from '../ledger-seed';
import { eventually } from '../panel';
import { testPage } from '../portal';
import { useBench } from '../workbench-page';

declare const chrome: typeof import('wxt/browser').browser;

const text = WORDS['zh-CN'].workbench;
const bench = useBench();
const REPORTS = 6;

async function openLedger(): Promise<Page> {
  const SOURCE = 'http://www.suqian.gov.cn/2024.htm';
  const { document } = new JSDOM(testPage('suqian-2024').replace('<td>1223</td>', '<td>1222</td>'), { url: SOURCE })
    .window;
  const { evaluation } = checkPage(document, { source: SOURCE, url: SOURCE, checkedAt: '2026-01-01T00:00:00Z' });
  await bench.browser().store(seedLedger([{ evaluation }], REPORTS));
  const ledger = await bench.open();
  await eventually(() => ledger.locator('.ledger-lines .line').count(), REPORTS);
  return ledger;
}

/** The JSON file of all reports, as it is downloaded. */
async function exported(ledger: Page): Promise<string> {
  await ledger.getByRole('button', { name: text.actions.exportOf(REPORTS) }).click();
  const download = ledger.waitForEvent('download');
  await ledger.getByRole('menuitem', { name: text.actions.formats.json }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

it('a file that is taken in on a full disk changes nothing, says so, and is taken in once there is room', async () => {
  const ledger = await openLedger();
  const file = { name: '台账.json', mimeType: 'application/json', buffer: Buffer.from(await exported(ledger)) };
  await ledger.locator('.ledger-lines input[type="checkbox"]').first().check();
  await ledger.getByRole('button', { name: text.actions.remove, exact: true }).click();
  const dialog = ledger.getByRole('dialog');
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: text.actions.remove, exact: true }).click();
  await eventually(() => ledger.locator('.ledger-lines .line').count(), REPORTS - 1);
  const before = await bench.browser().stored();

  const take = async () => {
    await ledger.locator(`input[aria-label="${text.actions.import}"]`).setInputFiles(file);
    await dialog.getByRole('button', { name: text.importing.take }).click();
  };
  // With unlimitedStorage only a full disk refuses, which no test can bring about: its answer is put in its place.
  await ledger.evaluate(() => {
    const { local } = chrome.storage;
    const set = local.set.bind(local);
    local.set = () => {
      local.set = set;
      return Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
    };
  });
  await take();
  await ledger.getByText(text.failures.full).waitFor();
  expect(await bench.browser().stored()).toEqual(before);
  expect(await ledger.locator('.ledger-lines .line').count()).toBe(REPORTS - 1);

  await take();
  await ledger.getByText(text.notices.imported(1, 0, 0, 0)).waitFor();
  await eventually(() => ledger.locator('.ledger-lines .line').count(), REPORTS);
});

it('a record that is damaged while the list stands is left out of the file, which says so; the others are in it', async () => {
  const ledger = await openLedger();
  const [key = ''] = Object.keys(await bench.browser().stored()).filter((name) => name.startsWith('check:'));
  // Written by what does not tell the window: a disk that goes bad.
  await bench.browser().store({ [key]: { version: 1, torn: true } });
  const { entries } = JSON.parse(await exported(ledger));
  expect(entries).toHaveLength(REPORTS - 1);
  await ledger.getByText(text.notices.written(REPORTS - 1, 1)).waitFor();
  // It is kept as it is, and can be taken out of the settings.
  expect((await bench.browser().stored())[key]).toEqual({ version: 1, torn: true });
  await ledger.reload();
  await eventually(() => ledger.locator('.ledger-lines .line').count(), REPORTS - 1);
});
