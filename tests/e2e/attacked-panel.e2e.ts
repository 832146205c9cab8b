import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { evaluateApart, ownAddress } from './extension';
import { OUT_OF_USE, SHRUGGED_OFF, TOLD } from './hostile/panel-attacks';
import { eventually, openPanel, panelOn, useBrowser, words } from './panel';

const REPORT = 'http://www.qzlc.gov.cn/report.htm';

let page: Page;

const bench = useBrowser({ '/report.htm': 'real-2020-licheng-statistics' });
afterEach(async () => {
  await page?.close();
});

async function visit(): Promise<Page> {
  page = await bench.browser().context.newPage();
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
    const panel = await openPanel(bench.browser(), await visit());
    await page.evaluate(attack);
    await eventually(isUsable, true);
    expect(await panel.locator('.compared').textContent()).toContain(words.verdict.allHeld(40));
    await bench.browser().click(page);
    await panel.waitFor({ state: 'detached' });
  });

  it.each(TOLD)('is told of at the next press when the page %s', async (_, attack, told) => {
    await openPanel(bench.browser(), await visit());
    await page.evaluate(attack);
    await bench.browser().click(page);
    await panelOn(page).getByText(words.states.interference[told]).waitFor();
    await eventually(isUsable, true);
    await bench.browser().click(page);
    await panelOn(page).waitFor({ state: 'detached' });
    expect(await page.locator('gouji-panel, gouji-marks, gouji-room').count()).toBe(0);
  });

  it.each(OUT_OF_USE)('is put away and told of later when the page %s', async (_, attack) => {
    await openPanel(bench.browser(), await visit());
    await page.evaluate(attack);
    await bench.browser().click(page);
    await eventually(() => page.locator('gouji-panel').count(), 0);
    await page.evaluate(() => {
      document.documentElement.removeAttribute('inert');
      document.documentElement.removeAttribute('style');
    });
    await bench.browser().click(page);
    await panelOn(page).getByText(words.states.interference['thrown-out']).waitFor();
    await eventually(isUsable, true);
  });
});
