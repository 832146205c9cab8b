import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ownAddress } from './extension';
import { checked, eventually, outerHtml, panelOn, useBrowser } from './panel';
import { corpusPage, testPage } from './portal';

let page: Page;
/** The badge's word for a report in the browser's own language. */
let report = '';

const bench = useBrowser({ '/report.htm': 'real-2020-licheng-statistics', '/older.htm': 'made-2016-older-report' });
beforeAll(async () => {
  bench.portal().serve('/gbk.htm', {
    body: corpusPage('made-2023-one-cell-off-by-ten-gbk'),
    headers: { 'content-type': 'text/html; charset=gb2312' },
  });
  for (const name of ['list', 'late', 'swap']) bench.portal().serve(`/${name}.htm`, { body: testPage(name) });
  report = await bench.browser().word('badgeReport');
});
afterEach(async () => {
  await bench.browser().unstore(['setting:pill']);
  await page?.close();
});

async function visit(path: string): Promise<Page> {
  page = await bench.browser().context.newPage();
  await page.goto(ownAddress(`http://www.qzlc.gov.cn${path}`));
  return page;
}

describe('detector', () => {
  it('marks a report, and shows nothing in the page', async () => {
    await visit('/report.htm');
    await eventually(() => bench.browser().badge(page), report);
    expect(await page.locator('gouji-pill, gouji-panel, gouji-marks').count()).toBe(0);
  });

  it('is silent on a list of reports, and away from government hosts', async () => {
    await visit('/list.htm');
    await page.waitForTimeout(1200);
    expect(await bench.browser().badge(page)).toBe('');
    await page.goto('http://www.portal.example/report.htm');
    await page.waitForTimeout(800);
    expect(await bench.browser().badge(page)).toBe('');
  });

  it('forgets the badge when the tab goes on to another page', async () => {
    await visit('/report.htm');
    await eventually(() => bench.browser().badge(page), report);
    await page.goto('http://www.qzlc.gov.cn/list.htm');
    await eventually(() => bench.browser().badge(page), '');
    await page.goBack();
    await eventually(() => bench.browser().badge(page), report);
  });

  it('tells an older report apart', async () => {
    await visit('/older.htm');
    const older = await bench.browser().word('badgeOlder');
    await eventually(() => bench.browser().badge(page), older);
  });

  it('reads a page in a Chinese encoding', async () => {
    await visit('/gbk.htm');
    await eventually(() => bench.browser().badge(page), report);
  });

  it('finds a report that renders late', async () => {
    await visit('/late.htm');
    expect(await bench.browser().badge(page)).toBe('');
    await eventually(() => bench.browser().badge(page), report);
  });

  it('follows a page that swaps its content without loading', async () => {
    await visit('/swap.htm');
    await page.click('#to-report');
    await eventually(() => bench.browser().badge(page), report);
    await page.click('#to-list');
    await eventually(() => bench.browser().badge(page), '');
    await page.click('#to-report');
    await eventually(() => bench.browser().badge(page), report);
  });

  it('finds a report in a frame, and forgets it with the frame', async () => {
    bench.portal().serve('/shell.htm', {
      body: '<title>栏目</title><iframe id="f" src="/report.htm" width="900" height="600"></iframe>',
    });
    await visit('/shell.htm');
    await eventually(() => bench.browser().badge(page), report);
    await page.locator('#f').evaluate((frame) => frame.setAttribute('src', '/list.htm'));
    await eventually(() => bench.browser().badge(page), '');
  });
});

describe('one-click button', () => {
  it('appears and goes with the setting, and checks on a click', async () => {
    await visit('/report.htm');
    await eventually(() => bench.browser().badge(page), report);
    const before = await outerHtml(page);
    await bench.browser().store({ 'setting:pill': true });
    const pill = page.locator('gouji-pill button').first();
    await pill.waitFor();
    await pill.click();
    await (await checked(page)).waitFor();
    expect(await page.locator('gouji-panel').count()).toBe(1);
    await bench.browser().click(page);
    await panelOn(page).waitFor({ state: 'detached' });
    await bench.browser().store({ 'setting:pill': false });
    await pill.waitFor({ state: 'detached' });
    expect(await outerHtml(page)).toBe(before);
  });

  it('stays away from pages that are no reports', async () => {
    await bench.browser().store({ 'setting:pill': true });
    await visit('/list.htm');
    await page.waitForTimeout(1000);
    expect(await page.locator('gouji-pill').count()).toBe(0);
  });
});
