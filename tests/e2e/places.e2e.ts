import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { noticeText } from '@/lib/messages/zh-CN/notice';
import { evaluateApart, ownAddress } from './extension';
import { amongNamedControls } from './hostile/named-controls';
import { checked, eventually, openPanel, outerHtml, panelOn, useBrowser, words } from './panel';
import { corpusPage, testPage } from './portal';

declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration: (update: { extensionId: string; fileAccess: boolean }) => Promise<void>;
    updateProfileConfiguration: (update: { inDeveloperMode: boolean }) => Promise<void>;
  };
};

const LICHENG = 'real-2020-licheng-statistics';
const bench = useBrowser({ '/report.htm': LICHENG, '/hongze.htm': 'real-2023-hongze-table-four-totals' });
let page: Page;

beforeAll(async () => {
  const report = corpusPage(LICHENG).toString('utf8');
  bench.portal().serve('/gbk.htm', {
    body: corpusPage('made-2023-one-cell-off-by-ten-gbk'),
    headers: { 'content-type': 'text/html; charset=gb2312' },
  });
  for (const name of ['list', 'late']) bench.portal().serve(`/${name}.htm`, { body: testPage(name) });
  // Several controls of one name give a list in place of the property, one gives itself.
  for (const times of [1, 2]) {
    bench.portal().serve(`/named-${times}.htm`, { body: amongNamedControls(report, times) });
  }
  bench.portal().serve('/hostile.htm', { body: report.replace('<body>', `<body>${testPage('hostile-head')}`) });
  bench.portal().serve('/strict.htm', {
    body: report,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  });
  const frame = (address: string) =>
    `<title>栏目</title><h1>信息公开</h1><iframe src="${address}" width="1100" height="600"></iframe>`;
  bench.portal().serve('/shell.htm', {
    body: `<title>栏目</title><iframe src="/list.htm" width="300" height="100"></iframe><iframe id="f" src="/report.htm" width="800" height="3500"></iframe><iframe src="/late-list.htm"></iframe>`,
  });
  bench.portal().serve('/shell-gov.htm', { body: frame('http://xxgk.fuzhou.gov.cn/report.htm') });
  bench.portal().serve('/shell-other.htm', { body: frame('http://reports.portal.example/report.htm') });
  writeFileSync(join(bench.profile, 'saved.html'), corpusPage(LICHENG));
  // An extension loaded from a folder is loaded again (below) only where developers are expected.
  const settings = await bench.browser().context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await settings.close();
});
afterEach(() => page?.close());

async function visit(address: string): Promise<Page> {
  page = await bench.browser().context.newPage();
  await page.goto(ownAddress(address));
  return page;
}

/** The window that explains why a page cannot be checked. */
async function notice(): Promise<Page> {
  const isNotice = (each: Page) => each.url().includes('/notice.html');
  await expect.poll(() => bench.browser().context.pages().some(isNotice), { timeout: 5000 }).toBe(true);
  const found = bench.browser().context.pages().find(isNotice);
  if (found === undefined) throw new Error('The explanation was closed again.');
  await found.locator('h1').waitFor();
  return found;
}

describe('where it checks', () => {
  it('checks a page of any host that the reader clicks on', async () => {
    const panel = await openPanel(bench.browser(), await visit('http://www.portal.example/report.htm'));
    await panel.getByText('鲤城区统计局').first().waitFor();
  });

  it('checks a page in a Chinese encoding', async () => {
    const panel = await openPanel(bench.browser(), await visit('http://www.qzlc.gov.cn/gbk.htm'));
    expect(await panel.locator('[data-finding^="reconciliation/"]').count()).toBeGreaterThan(0);
  });

  it('checks a page that rendered late', async () => {
    await visit('http://www.qzlc.gov.cn/late.htm');
    await page.getByText('一、总体情况').first().waitFor();
    const panel = await openPanel(bench.browser(), page);
    await panel.getByText('鲤城区统计局').first().waitFor();
  });

  it('says of another page that it is no report, and why', async () => {
    await visit('http://www.qzlc.gov.cn/list.htm');
    await bench.browser().click(page);
    await panelOn(page).getByText(words.states.notReport).first().waitFor();
    await bench.browser().click(page);
    await panelOn(page).waitFor({ state: 'detached' });
  });

  it('checks the report inside a frame, with the panel in the window and the marks in the frame', async () => {
    await visit('http://www.qzlc.gov.cn/shell.htm');
    await page.frameLocator('#f').getByText('一、总体情况').first().waitFor();
    const before = await outerHtml(page);
    const panel = await openPanel(bench.browser(), page);
    await panel.getByText('鲤城区统计局').first().waitFor();
    expect((await panel.boundingBox())?.height).toBe(800);
    const frame = page.frameLocator('#f');
    await eventually(() => frame.locator('gouji-marks').count(), 1);
    await panel.locator('[data-finding^="table/change-unexplained"] .card-title').first().click();
    await panel.locator('[data-finding^="table/change-unexplained"] .actions button').first().click();
    await eventually(async () => (await frame.locator('gouji-marks .target').count()) > 0, true);
    const place = await frame.locator('gouji-marks .target').first().boundingBox();
    expect(place?.y).toBeGreaterThan(0);
    expect(place?.y).toBeLessThan(800);
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual((await panel.boundingBox())?.x ?? 0);
    await bench.browser().click(page);
    await panel.waitFor({ state: 'detached' });
    expect(await outerHtml(page)).toBe(before);
    expect(await frame.locator('gouji-marks').count()).toBe(0);
  });

  it('takes the panel along when its frame goes to another page', async () => {
    await visit('http://www.qzlc.gov.cn/shell.htm');
    await page.frameLocator('#f').getByText('一、总体情况').first().waitFor();
    const panel = await openPanel(bench.browser(), page);
    await page.locator('#f').evaluate((frame) => frame.setAttribute('src', '/list.htm'));
    await panel.waitFor({ state: 'detached' });
  });

  it('checks a government report that another government site frames', async () => {
    await visit('http://www.qzlc.gov.cn/shell-gov.htm');
    const frame = page.frameLocator('iframe');
    await frame.getByText('一、总体情况').first().waitFor();
    await eventually(() => bench.browser().badge(page), await bench.browser().word('badgeReport'));
    await bench.browser().click(page);
    await frame.locator('gouji-panel aside').getByText('鲤城区统计局').first().waitFor();
    await bench.browser().click(page);
    await frame.locator('gouji-panel').waitFor({ state: 'detached' });
  });

  it('explains which permission is missing for a frame of any other site', async () => {
    await visit('http://www.qzlc.gov.cn/shell-other.htm');
    await page.frameLocator('iframe').getByText('一、总体情况').first().waitFor();
    await bench.browser().click(page);
    const told = await notice();
    expect(await told.locator('h1').textContent()).toBe(noticeText.refusals.frame.heading);
    await told.getByText('http://reports.portal.example/report.htm').waitFor();
    await told.close();
    expect(await bench.browser().badge(page)).toBe('!');
  });

  it('explains that a page of the browser cannot be checked', async () => {
    page = await bench.browser().context.newPage();
    await page.goto('chrome://version/');
    await bench.browser().click(page);
    const told = await notice();
    expect(await told.locator('h1').textContent()).toBe(noticeText.refusals['browser-page'].heading);
    await told.close();
  });
});

describe('a hostile page', () => {
  it('is checked in spite of its styles, its bar and its broken built-ins, and stays as it was', async () => {
    await visit('http://www.qzlc.gov.cn/hostile.htm');
    // The page's own scripts are broken by now: ask as little of it as possible.
    const before = await page.content();
    expect(before).toContain('data-broken');
    const panel = await openPanel(bench.browser(), page);
    await panel.getByText('鲤城区统计局').first().waitFor();
    const seen = await evaluateApart(
      page,
      `(() => {
        const host = document.querySelector('gouji-panel');
        const { color, fontFamily, fontSize } = getComputedStyle(host.shadowRoot.querySelector('aside'));
        const { transform, opacity } = getComputedStyle(host);
        return { color, fantasy: fontFamily.includes('fantasy'), fontSize, transform, opacity };
      })()`,
    );
    expect(seen).toEqual({
      color: 'rgb(26, 31, 36)',
      fantasy: false,
      fontSize: '14px',
      transform: 'none',
      opacity: '1',
    });
    const box = await panel.boundingBox();
    expect([box?.y, box?.width]).toEqual([0, 420]);
    expect(box?.height).toBeGreaterThan(780);
    // Above the page's bar: a real click at the panel's top reaches the panel.
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 20, 22);
    await panel.waitFor({ state: 'detached' });
    expect(await page.content()).toBe(before);
  });

  it('is checked where the controls of its form are called like what elements are asked for', async () => {
    const cards = async (address: string) => {
      const panel = await openPanel(bench.browser(), await visit(address));
      await page.mouse.move(300, 300);
      await page.mouse.move(500, 400);
      return [await panel.locator('.verdict').textContent(), await panel.locator('[data-finding]').count()];
    };
    const plain = await cards('http://www.qzlc.gov.cn/report.htm');
    expect(plain[1]).toBeGreaterThan(0);
    for (const times of [1, 2]) expect(await cards(`http://www.qzlc.gov.cn/named-${times}.htm`)).toEqual(plain);
  });

  it('is checked under the strictest content security policy', async () => {
    await visit('http://www.qzlc.gov.cn/strict.htm');
    const panel = await openPanel(bench.browser(), page);
    await panel.getByText('鲤城区统计局').first().waitFor();
    expect((await panel.boundingBox())?.width).toBe(420);
    expect(await page.evaluate(() => document.body.getBoundingClientRect().right)).toBeLessThan(870);
  });
});

describe('a saved file', () => {
  const file = `file://${join(bench.profile, 'saved.html')}`;
  const allow = async (fileAccess: boolean) => {
    const settings = await bench.browser().context.newPage();
    await settings.goto('chrome://extensions/');
    await settings.evaluate((update) => chrome.developerPrivate.updateExtensionConfiguration(update), {
      extensionId: bench.browser().id,
      fileAccess,
    });
    await settings.waitForTimeout(1000);
    await settings.close();
  };

  it('is checked where the reader allowed file access', async () => {
    await allow(true);
    const panel = await openPanel(bench.browser(), await visit(file));
    await panel.getByText('鲤城区统计局').first().waitFor();
  });

  it('is explained where not', async () => {
    await allow(false);
    await visit(file);
    await bench.browser().click(page);
    const told = await notice();
    expect(await told.locator('h1').textContent()).toBe(noticeText.refusals['file-access'].heading);
    await told.getByRole('button', { name: noticeText.openDetails }).waitFor();
    await told.close();
    await allow(true);
  });
});

describe('an extension that was loaded anew', () => {
  it('puts its panel in the place of the older one', async () => {
    await visit('http://www.qzlc.gov.cn/report.htm');
    const before = await outerHtml(page);
    await openPanel(bench.browser(), page);
    await page.locator('gouji-panel').evaluate((panel) => panel.setAttribute('data-older', ''));
    const startedAgain = bench.browser().context.waitForEvent('serviceworker');
    await (await bench.browser().worker())
      .evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload(),
      )
      .catch(() => {});
    await startedAgain;
    await bench.browser().click(page);
    await page.locator('gouji-panel:not([data-older])').waitFor({ state: 'attached' });
    await checked(page);
    expect(await page.locator('gouji-panel').count()).toBe(1);
    expect(await page.locator('gouji-marks').count()).toBe(1);
    await bench.browser().click(page);
    await panelOn(page).waitFor({ state: 'detached' });
    expect(await outerHtml(page)).toBe(before);
  });
});
