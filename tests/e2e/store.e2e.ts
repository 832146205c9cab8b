import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Extended, profileFolder, startBrowser } from './extension';
import { checked, openPanel, words } from './panel';
import { corpusPage, type Portal, startPortal } from './portal';

const REPORT = 'http://www.qzlc.gov.cn/report.htm';
const KEY = `check:2020:${REPORT}`;
let portal: Portal;
let browser: Extended;
let page: Page;
let seen: string[] = [];
let profile = profileFolder();

beforeAll(async () => {
  portal = await startPortal();
  portal.serve('/report.htm', { body: corpusPage('real-2020-licheng-statistics') });
});
beforeEach(async () => {
  profile = profileFolder();
  await start();
});
afterEach(async () => {
  await browser?.close();
  profile.remove();
});
afterAll(() => portal?.close());

async function start(): Promise<void> {
  browser = await startBrowser(profile.path, portal.port);
  seen = [];
  browser.context.on('request', (request) => seen.push(request.url()));
}

async function visit(address = REPORT): Promise<Page> {
  page = await browser.context.newPage();
  await page.goto(address);
  return page;
}

describe('saved checks', () => {
  it('are there again after the browser was restarted', async () => {
    await openPanel(browser, await visit());
    expect(await browser.stored()).toMatchObject({
      [KEY]: { version: 2, url: REPORT, evaluation: { report: { year: 2020, agency: '鲤城区统计局' } } },
      [`last:${REPORT}`]: KEY,
    });
    await browser.close();
    await start();
    const panel = await openPanel(browser, await visit());
    await expect.poll(() => panel.locator('.kept span').count()).toBe(2);
  });

  it('do not end anything that is stored when the store is full, and the panel says so', async () => {
    await openPanel(browser, await visit());
    const saved = (await browser.stored())[KEY];
    await page.close();
    let size = 4_000_000;
    for (let part = 0; size > 1000; part += 1) {
      try {
        await browser.store({ [`filler-${part}`]: 'x'.repeat(size) });
      } catch {
        size = Math.floor(size / 2);
      }
    }
    const panel = await openPanel(browser, await visit(`${REPORT}?another`));
    await panel.getByText(words.save.full).waitFor();
    expect((await browser.stored())[KEY]).toEqual(saved);
  });

  it('that are corrupt are put aside, and the panel says so', async () => {
    const corrupt = { version: 2, evaluation: 'torn' };
    await browser.store({ [KEY]: corrupt, [`last:${REPORT}`]: KEY });
    const panel = await openPanel(browser, await visit());
    await panel.getByText(words.save.setAside).waitFor();
    const stored = await browser.stored();
    expect(stored[KEY]).toMatchObject({ url: REPORT });
    expect(Object.entries(stored).filter(([key]) => key.startsWith('aside:'))).toEqual([
      [expect.stringContaining(KEY), corrupt],
    ]);
  });
});

describe('the network', () => {
  it('is never used: nothing leaves but the page itself', async () => {
    const before = portal.requests.length;
    await openPanel(browser, await visit());
    await page.locator('gouji-panel .actions button').first().click();
    await browser.click(page);
    await openPanel(browser, page);
    await checked(page);
    await page.waitForTimeout(500);
    expect(seen.filter((address) => !address.startsWith('chrome-extension:'))).toEqual([REPORT]);
    expect(portal.requests.slice(before).filter((request) => !request.endsWith('/favicon.ico'))).toEqual([
      'www.qzlc.gov.cn /report.htm',
    ]);
  });
});
