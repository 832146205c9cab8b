import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../words';
import { eventually, openPanel, panelOn, words } from '../panel';
import { corpusPage } from '../portal';
import { useBench } from '../workbench-page';

const REPORT = 'http://www.hongze.gov.cn/report.htm';
const ELSEWHERE = 'http://www.hongze.gov.cn/elsewhere.htm';
const bench = useBench();

beforeAll(() => {
  bench.portal().serve('/report.htm', { body: corpusPage('real-2023-hongze-table-four-totals') });
  bench.portal().serve('/elsewhere.htm', { body: '<!doctype html><title>通知</title><p>今日无事。</p>' });
});

/** Keys of the stored checks. */
const checks = async (): Promise<readonly string[]> =>
  Object.keys(await bench.browser().stored()).filter((key) => key.startsWith('check:'));

async function visit(): Promise<Page> {
  const page = await bench.browser().context.newPage();
  await page.goto(REPORT);
  return page;
}

describe('a page that leaves', () => {
  it.each([0, 30, 100, 250, 600])('%d ms after the press files nothing but itself', async (wait) => {
    const page = await visit();
    await page.evaluate((ms) => {
      const leave = () => setTimeout(() => location.assign('/elsewhere.htm'), ms);
      new MutationObserver((_, watching) => {
        if (document.querySelector('gouji-panel') === null) return;
        watching.disconnect();
        leave();
      }).observe(document.documentElement, { childList: true });
    }, wait);
    await bench.browser().click(page);
    await page.waitForURL(ELSEWHERE);
    expect((await checks()).filter((key) => key !== `check:2023:${REPORT}`)).toEqual([]);
    // The next press is of the page that is there now.
    const panel = await openPanel(bench.browser(), page);
    await panel.getByText(words.states.notReport).first().waitFor();
    expect((await checks()).filter((key) => key !== `check:2023:${REPORT}`)).toEqual([]);
    const ledger = await bench.open();
    const kept = (await checks()).length;
    if (kept === 0) await ledger.getByText(WORDS['zh-CN'].workbench.empty.heading).waitFor();
    await eventually(() => ledger.locator('.ledger-lines .line').count(), kept);
    expect(Object.keys(await bench.browser().stored()).filter((key) => key.startsWith('aside:'))).toEqual([]);
  });

  it('and asks to stay, over and over, keeps nobody from deciding', async () => {
    const page = await bench.check(REPORT);
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += 1;
      // The tab may be closed over the last one.
      dialog.dismiss().catch(() => {});
    });
    // A press of the reader's own, without which the browser asks nothing.
    await panelOn(page).locator('.card-title').first().click();
    await page.evaluate(() => {
      addEventListener('beforeunload', (event) => event.preventDefault());
      setInterval(() => location.assign('/elsewhere.htm'), 100);
    });
    await eventually(async () => asked > 2, true);
    await panelOn(page).locator('[data-finding]').first().click();
    await page.keyboard.press('2');
    const standing = panelOn(page).locator('[data-finding]').first();
    await eventually(
      async () => (await standing.textContent())?.includes(WORDS['zh-CN'].panel.decisions.states.confirmed),
      true,
    );
    expect(page.url()).toBe(REPORT);
    expect(await checks()).toEqual([`check:2023:${REPORT}`]);
  });
});
