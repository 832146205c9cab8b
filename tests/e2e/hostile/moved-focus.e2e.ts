import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventually, panelOn, words } from '../panel';
import { corpusPage } from '../portal';
import { useBench } from '../workbench-page';

const REPORT = 'http://www.hongze.gov.cn/report.htm';
const TOLD = words.states.interference['focus-unsure'];
const bench = useBench();

beforeAll(() => {
  const body = String(corpusPage('real-2023-hongze-table-four-totals'));
  bench.portal().serve('/report.htm', { body: body.replace(/<body[^>]*>/, '$&<p><input id="own"></p>') });
});

const decisions = async () =>
  JSON.stringify(await bench.browser().stored()).match(/"state":"(confirmed|dismissed)"/g) ?? [];

/** Checks the page; the reader has the focus in the panel, as a decision by a key of theirs shows. */
async function use(): Promise<Page> {
  const page = await bench.check(REPORT);
  await panelOn(page).locator('[data-finding] .decision-bar:not(:disabled)').first().waitFor();
  return page;
}

const where = (page: Page) => page.evaluate(() => document.activeElement?.localName);

describe('the focus, in Chromium', () => {
  it.each<readonly [string, () => void]>([
    ['focus() of the host', () => document.querySelector<HTMLElement>('gouji-panel')?.focus()],
    [
      'a host that can be focused, and begins at once',
      () => {
        const host = document.querySelector<HTMLElement>('gouji-panel');
        host?.setAttribute('tabindex', '0');
        host?.setAttribute('autofocus', '');
        host?.focus();
      },
    ],
    [
      'a label and a fragment',
      () => {
        const host = document.querySelector('gouji-panel') as HTMLElement;
        host.id = 'host';
        const label = document.createElement('label');
        label.htmlFor = 'host';
        document.body.append(label);
        label.click();
        location.hash = 'host';
      },
    ],
    [
      'what its search finds',
      () => {
        const find = Reflect.get(window, 'find') as (text: string, ...how: boolean[]) => boolean;
        for (let at = 0; at < 20; at += 1) find.call(window, '属实', true, false, true);
      },
    ],
    ['a selection around it', () => getSelection()?.selectAllChildren(document.documentElement)],
    ['leaving its own field again', () => document.querySelector<HTMLElement>('#own')?.blur()],
  ])('of a reader who writes in the page makes no decision of a key: %s', async (_, move) => {
    const page = await use();
    await page.locator('#own').click();
    await page.evaluate(move);
    for (const key of ['2', '3', 'n', 'Enter']) await page.keyboard.press(key);
    expect(await decisions()).toEqual([]);
    expect(await panelOn(page).locator('.reason-form, .note-form').count()).toBe(0);
    await panelOn(page).locator('.gist').first().click();
    await page.keyboard.press('2');
    await panelOn(page).locator('.standing').first().waitFor();
    await eventually(async () => (await decisions()).length > 0, true);
  });

  it('comes back by one Tab, and a key says that it takes two', async () => {
    const page = await use();
    // The last place of the page: the panel follows it.
    await page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLElement>('a, input, button')) each.tabIndex = -1;
    });
    await page.locator('#own').click();
    await page.keyboard.press('Tab');
    await eventually(() => where(page), 'gouji-panel');
    await page.keyboard.press('2');
    await panelOn(page).locator('.interference', { hasText: TOLD }).waitFor();
    expect(await decisions()).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('2');
    await panelOn(page).locator('.standing').first().waitFor();
    await eventually(async () => (await decisions()).length > 0, true);
    expect(await panelOn(page).locator('.interference').count()).toBe(0);
  });
});
