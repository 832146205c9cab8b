import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ownAddress } from './extension';
import { checked, eventually, openPanel, panelOn, useBrowser, words } from './panel';
import { corpusPage } from './portal';

const bench = useBrowser({});
let page: Page;

const OVERVIEW = '<p><strong>二、主动公开';
/** Lines of figures, to stand before the second section: 8000 of them are some 500 kB. */
const figures = (lines: number) =>
  Array.from(
    { length: lines },
    (_, index) => `<p>全年受理第${index}批申请${index % 97}件，办结${index % 89}件。</p>`,
  ).join('');
/** How many times slower the page's processor is made, so that a check takes its time on any machine. */
const SLOWER = 12;

beforeAll(() => {
  const report = corpusPage('made-clean-2021-government').toString('utf8');
  const longer = (lines: number) => report.replace(OVERVIEW, `${figures(lines)}${OVERVIEW}`);
  const hongze = corpusPage('real-2023-hongze-table-four-totals').toString('utf8');
  bench.portal().serve('/long.htm', { body: longer(8000) });
  bench.portal().serve('/restless.htm', {
    body: `${longer(2600)}<script>setInterval(() => document.querySelector('h1').append(new Date().getMilliseconds()), 15)</script>`,
  });
  bench.portal().serve('/tall.htm', {
    body: hongze.replace('<table', '<div style="height:6000px"></div><table'),
  });
});
afterEach(() => page?.close());

/** Opens a page on a slow processor; gives the way to let it run freely. */
async function visitSlowly(path: string): Promise<() => Promise<unknown>> {
  page = await bench.browser().context.newPage();
  await page.goto(ownAddress(`http://www.qzlc.gov.cn${path}`));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await bench.browser().click(page);
  return () => session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

const stop = () => panelOn(page).getByRole('button', { name: words.states.stop, exact: true });
/** Gives the focus to a control as the reader's keys do: where a script alone has, no key is obeyed. */
async function comeTo(control: Locator): Promise<void> {
  await control.focus();
  for (const key of ['Shift+Tab', 'Tab']) await page.keyboard.press(key);
}

const checks = async () => Object.keys(await bench.browser().stored()).filter((key) => key.startsWith('check:'));

describe('a check that takes its time', () => {
  it('shows how far it is, answers to keys meanwhile, and can be stopped and begun again', async () => {
    const goOn = await visitSlowly('/long.htm');
    const bar = panelOn(page).getByRole('progressbar');
    await bar.waitFor();
    // The tab answers in between: a key pressed now is heard before the check is done.
    await comeTo(stop());
    await page.keyboard.press('Enter');
    await panelOn(page).getByText(words.states.noResult.stopped).waitFor();
    const again = panelOn(page).locator('.state').getByRole('button', { name: words.states.retry });
    expect(await again.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true);
    expect(await checks()).toEqual([]);
    await goOn();
    await page.keyboard.press('Enter');
    await (await checked(page)).locator('.verdict').waitFor();
    expect(await checks()).toHaveLength(1);
  });

  it('keeps what was found before when the next one is stopped', async () => {
    const goOn = await visitSlowly('/long.htm');
    await goOn();
    const panel = await checked(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const recheck = panel.locator('.bar').getByRole('button', { name: words.bar.recheck });
    await recheck.click();
    await panel.getByRole('progressbar').waitFor();
    // Asked again during a check, there is still one: its stop ends all.
    await recheck.click();
    await stop().click();
    await panel.getByText(words.states.unfinished.stopped).first().waitFor();
    await panel.locator('.verdict').waitFor();
    await goOn();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await panel.getByText(words.states.unfinished.stopped).first().isVisible()).toBe(true);
    expect(await panel.locator('.kept').count()).toBe(0);
  });

  it('never judges a page that changes each time before it was read', async () => {
    await visitSlowly('/restless.htm');
    await panelOn(page).getByText(words.states.noResult['page-changing']).waitFor({ timeout: 120_000 });
    expect(await panelOn(page).locator('.verdict').count()).toBe(0);
    expect((await checks()).filter((key) => key.includes('restless'))).toEqual([]);
  }, 150_000);
});

describe('marks', () => {
  it('are drawn near what is seen only, and there when the page is scrolled to them', async () => {
    page = await bench.browser().context.newPage();
    await page.goto(ownAddress('http://www.qzlc.gov.cn/tall.htm'));
    const panel = await openPanel(bench.browser(), page);
    const drawn = page.locator('gouji-marks .cell');
    await eventually(() => drawn.count(), 0);
    await page.evaluate(() => document.querySelectorAll('table')[2]?.scrollIntoView());
    await eventually(async () => (await drawn.count()) > 3, true);
    await page.evaluate(() => window.scrollTo(0, 0));
    await eventually(() => drawn.count(), 0);
    const sum = panel.locator('.card', { hasText: '表三' }).first();
    await sum.locator('.card-title').click();
    await sum.locator('.term-button, .place, .quote').first().click();
    await eventually(() => page.locator('gouji-marks .target').count(), 1);
    expect(await page.locator('gouji-marks .target').boundingBox()).not.toBeNull();
  });
});
