import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { apart, ownAddress } from './extension';
import { checked, eventually, openPanel, outerHtml, panelOn, useBrowser, words } from './panel';

const REPORT = 'http://www.qzlc.gov.cn/report.htm';

let page: Page;

const bench = useBrowser({
  '/report.htm': 'real-2020-licheng-statistics',
  '/hongze.htm': 'real-2023-hongze-table-four-totals',
});
afterEach(async () => {
  await page?.close();
  await bench.browser().unstore(['setting:width']);
  await bench.browser().store({ 'setting:language': 'zh-CN' });
});

async function visit(address = REPORT): Promise<Page> {
  page = await bench.browser().context.newPage();
  await page.goto(ownAddress(address));
  return page;
}

describe('panel', () => {
  it('opens on a click of the toolbar with what was found, beside the page', async () => {
    const panel = await openPanel(bench.browser(), await visit('http://www.qzlc.gov.cn/hongze.htm'));
    await panel.getByText('淮安市洪泽区人民政府').first().waitFor();
    expect(await panel.locator('[data-finding^="reconciliation/review-litigation-total"]').count()).toBe(2);
    const box = await panel.boundingBox();
    const text = await page.locator('body p').first().boundingBox();
    expect(box?.width).toBe(420);
    expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual(box?.x ?? 0);
  });

  it('leads by keys to the handbook in its language, in one tab; no event of a page does', async () => {
    const panel = await openPanel(bench.browser(), await visit());
    const tabs = () =>
      bench
        .browser()
        .context.pages()
        .filter((each) => each.url().includes('/handbook/'));
    await panel.getByRole('button', { name: words.bar.more }).click();
    const way = panel.getByRole('button', { name: words.bar.handbook });
    await way.evaluate((button) => {
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      (button as HTMLElement).click();
    });
    const isHere = () => way.evaluate((button) => button.matches(':focus-visible'));
    for (let stops = 0; stops < 8 && !(await isHere()); stops += 1) await page.keyboard.press('Tab');
    expect(await isHere()).toBe(true);
    expect(tabs()).toEqual([]);
    await page.keyboard.press('Enter');
    await eventually(async () => tabs().map((tab) => new URL(tab.url()).pathname), ['/handbook/zh-CN.html']);
    await page.bringToFront();
    await way.click();
    await eventually(async () => tabs()[0]?.evaluate(() => document.visibilityState), 'visible');
    expect(tabs()).toHaveLength(1);
    await tabs()[0]?.close();
  });

  it('closes on a second click and leaves the page as it was', async () => {
    await visit();
    const before = await outerHtml(page);
    const width = await page.evaluate(() => document.body.getBoundingClientRect().width);
    const panel = await openPanel(bench.browser(), page);
    await panel.locator('.card-title').first().click();
    await panel.locator('.actions button').first().click();
    await bench.browser().click(page);
    await panel.waitFor({ state: 'detached' });
    expect(await outerHtml(page)).toBe(before);
    expect(await page.evaluate(() => document.body.getBoundingClientRect().width)).toBe(width);
    await openPanel(bench.browser(), page);
    expect(await page.locator('gouji-panel').count()).toBe(1);
  });

  it('leaves the page as it was when closed by its own button, and gives the focus back', async () => {
    await visit();
    const before = await outerHtml(page);
    await page.locator('a').nth(2).focus();
    const panel = await openPanel(bench.browser(), page);
    await panel.getByRole('button', { name: words.bar.close }).click();
    await panel.waitFor({ state: 'detached' });
    expect(await outerHtml(page)).toBe(before);
    expect(await page.evaluate(() => document.activeElement === document.querySelectorAll('a')[2])).toBe(true);
  });

  it('is opened by a double click, and closed by another', async () => {
    await visit();
    await bench.browser().doubleClick(page);
    await checked(page);
    expect(await page.locator('gouji-panel').count()).toBe(1);
    await bench.browser().doubleClick(page);
    await panelOn(page).waitFor({ state: 'detached' });
    await apart();
    expect(await page.locator('gouji-panel').count()).toBe(0);
  });

  it('folds, giving the page back, and remembers its width, but never the fold', async () => {
    const panel = await openPanel(bench.browser(), await visit());
    await panel.getByRole('separator').focus();
    // As somebody comes there who uses the keys.
    for (const key of ['Shift+Tab', 'Tab']) await page.keyboard.press(key);
    await page.keyboard.press('ArrowLeft');
    await eventually(async () => (await panel.boundingBox())?.width, 436);
    await eventually(async () => (await bench.browser().stored())['setting:width'], 436);
    const narrow = await page.evaluate(() => document.body.clientWidth);
    await panel.getByRole('button', { name: words.bar.more }).click();
    await panel.getByRole('button', { name: words.bar.fold }).click();
    await eventually(async () => ((await panel.boundingBox())?.width ?? 999) < 80, true);
    expect(await page.evaluate(() => document.body.clientWidth)).toBeGreaterThan(narrow + 300);
    await panel.getByRole('button').first().click();
    await eventually(async () => (await panel.boundingBox())?.width, 436);
    await page.keyboard.press('Escape');
    await eventually(async () => ((await panel.boundingBox())?.width ?? 999) < 80, true);
    // A press of the button unfolds it, and so does a new page.
    await bench.browser().click(page);
    await eventually(async () => (await panel.boundingBox())?.width, 436);
    await page.keyboard.press('Escape');
    await page.reload();
    await bench.browser().click(page);
    await eventually(async () => (await panel.boundingBox())?.width, 436);
  });

  it('speaks the other language and remembers it', async () => {
    const panel = await openPanel(bench.browser(), await visit());
    await panel.getByRole('button', { name: words.bar.more }).click();
    await panel.getByRole('button', { name: 'English' }).click();
    await panel.getByText('Annual report 2020').waitFor();
    await eventually(async () => (await bench.browser().stored())['setting:language'], 'en');
  });

  it('copies a sentence on a page without a secure clipboard', async () => {
    const panel = await openPanel(bench.browser(), await visit());
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    const card = panel.locator('.card').first();
    await card.locator('.card-title').click();
    await card.getByRole('button', { name: words.findings.copy }).click();
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.press('Control+V');
    const pasted = await page.evaluate(() => document.querySelector('textarea')?.value);
    expect(pasted).toContain((await card.locator('.message').first().textContent())?.slice(0, 12));
  });

  it('is used by keyboard alone', async () => {
    const panel = await openPanel(bench.browser(), await visit('http://www.qzlc.gov.cn/hongze.htm'));
    const inFocus = panel.locator(':focus');
    const focused = async () =>
      (await inFocus.count()) === 0 ? '' : ((await inFocus.first().textContent()) ?? '').trim();
    const seen: string[] = [];
    for (let press = 0; press < 80; press += 1) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
      if ((await panel.locator('.card-title:focus').count()) > 0 && !seen.includes('opened')) {
        await page.keyboard.press('Enter');
        seen.push('opened');
      }
      if (seen[seen.length - 1]?.includes(words.findings.go)) break;
    }
    expect(seen[seen.length - 1]).toContain(words.findings.go);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await eventually(async () => (await page.locator('gouji-marks .target').count()) > 0, true);
    await page.keyboard.press('Escape');
    await eventually(async () => ((await panel.boundingBox())?.width ?? 999) < 80, true);
  });

  it('keeps its keys from the page', async () => {
    await visit();
    await page.evaluate(() => {
      document.addEventListener('keydown', () => document.body.setAttribute('data-keys', 'heard'));
      document.addEventListener('click', () => document.body.setAttribute('data-clicks', 'heard'));
    });
    const panel = await openPanel(bench.browser(), page);
    await panel.getByRole('separator').focus();
    // As somebody comes there who uses the keys.
    for (const key of ['Shift+Tab', 'Tab']) await page.keyboard.press(key);
    await page.keyboard.press('ArrowLeft');
    await panel.locator('h4').first().click();
    expect(await page.evaluate(() => ({ ...document.body.dataset }))).toEqual({});
  });

  it('says that the page was changed after the check, and checks again', async () => {
    const panel = await openPanel(bench.browser(), await visit());
    await page.evaluate(() => {
      const paragraph = document.querySelector('.TRS_Editor p');
      if (paragraph !== null) paragraph.textContent = '泉鲤统〔2021〕2号';
    });
    await panel.getByText(words.states.pageChanged).waitFor();
    await panel.locator('.strip').getByRole('button', { name: words.states.retry }).click();
    await panel.getByText(words.states.pageChanged).waitFor({ state: 'detached' });
    await checked(page);
  });

  it('does not call a change around the report one', async () => {
    const panel = await openPanel(bench.browser(), await visit());
    await page.evaluate(() => {
      const visitors = document.createElement('p');
      visitors.textContent = '您是本站第 1024 位访客';
      document.body.append(visitors);
    });
    await page.waitForTimeout(1500);
    expect(await panel.getByText(words.states.pageChanged).count()).toBe(0);
  });

  it('is not printed', async () => {
    const panel = await openPanel(bench.browser(), await visit());
    await page.emulateMedia({ media: 'print' });
    await panel.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px');
    await page.emulateMedia({ media: null });
  });
});
