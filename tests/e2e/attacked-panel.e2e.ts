import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Extended, evaluateApart, ownAddress, profileFolder, startBrowser } from './extension';
import { OUT_OF_USE, SHRUGGED_OFF, TOLD } from './hostile/panel-attacks';
import { eventually, openPanel, panelOn, words } from './panel';
import { corpusPage, type Portal, startPortal } from './portal';

const REPORT = 'http://www.qzlc.gov.cn/report.htm';

let portal: Portal;
let browser: Extended;
let page: Page;
const profile = profileFolder();

beforeAll(async () => {
  portal = await startPortal();
  portal.serve('/report.htm', { body: corpusPage('real-2020-licheng-statistics') });
  browser = await startBrowser(profile.path, portal.port);
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
  profile.remove();
});
afterEach(async () => {
  await page?.close();
});

async function visit(): Promise<Page> {
  page = await browser.context.newPage();
  await page.goto(ownAddress(REPORT));
  return page;
}

/** Whether a reader could read the panel and press in it: it is as wide as it says, and in front. */
async function isUsable(): Promise<unknown> {
  return evaluateApart(
    page,
    `(() => {
      const host = document.querySelector('gouji-panel');
      const box = host?.shadowRoot?.querySelector('aside')?.getBoundingClientRect();
      if (!box || box.width < 200 || box.height < 300) return false;
      const [x, y] = [box.left + box.width / 2, box.top + 60];
      return x > 0 && x < innerWidth && document.elementFromPoint(x, y) === host;
    })()`,
  );
}

describe('the panel under attack', () => {
  it.each(SHRUGGED_OFF)('stays as it is under %s', async (_, attack) => {
    const panel = await openPanel(browser, await visit());
    await page.evaluate(attack);
    await eventually(isUsable, true);
    expect(await panel.locator('.compared').textContent()).toContain(words.verdict.allHeld(40));
    await browser.click(page);
    await panel.waitFor({ state: 'detached' });
  });

  it.each(TOLD)('is told of at the next press when the page %s', async (_, attack, told) => {
    await openPanel(browser, await visit());
    await page.evaluate(attack);
    await browser.click(page);
    await panelOn(page).getByText(words.states.interference[told]).waitFor();
    await eventually(isUsable, true);
    await browser.click(page);
    await panelOn(page).waitFor({ state: 'detached' });
    expect(await page.locator('gouji-panel, gouji-marks, gouji-room').count()).toBe(0);
  });

  it.each(OUT_OF_USE)('is put away and told of later when the page %s', async (_, attack) => {
    await openPanel(browser, await visit());
    await page.evaluate(attack);
    await browser.click(page);
    await eventually(() => page.locator('gouji-panel').count(), 0);
    await page.evaluate(() => {
      document.documentElement.removeAttribute('inert');
      document.documentElement.removeAttribute('style');
    });
    await browser.click(page);
    await panelOn(page).getByText(words.states.interference['thrown-out']).waitFor();
    await eventually(isUsable, true);
  });
});
