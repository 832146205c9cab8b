import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extended, profileFolder, startBrowser } from './extension';
import { openPanel } from './panel';
import { corpusPage, type Portal, startPortal } from './portal';

let portal: Portal;
let browser: Extended;
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

describe('a background that went to sleep', () => {
  it('opens and closes the panel as before', async () => {
    const page = await browser.context.newPage();
    await page.goto('http://www.qzlc.gov.cn/report.htm');
    await browser.putToSleep();
    const panel = await openPanel(browser, page);
    await browser.putToSleep();
    await browser.click(page);
    await panel.waitFor({ state: 'detached' });
    expect(await page.locator('gouji-panel, gouji-marks, gouji-room').count()).toBe(0);
  });
});
