import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkPage } from '@/lib/check-page';
import { LANGUAGES, nameLanguage } from '@/lib/messages/languages';
import { WORDS } from '../../words';
import { seedLedger } from '../ledger-seed';
import { eventually } from '../panel';
import { faultsOf, useBench } from '../workbench-page';
import { cutOff } from './looks';

const text = WORDS['zh-CN'].workbench;
const bench = useBench();
const SOURCE = 'http://www.suqian.gov.cn/2024.htm';
const PROJECT = '2024年度泉州市统计系统年报核查';
const DISTRICTS = ['鲤城区', '丰泽区', '洛江区', '泉港区', '石狮市', '晋江市', '南安市', '惠安县'];

/** Reports whose findings are planted: a total that does not add up. */
async function openLedger(): Promise<Page> {
  const html = readFileSync('tests/e2e/pages/suqian-2024.html', 'utf8').replaceAll('<td>121</td>', '<td>122</td>');
  const { document } = new JSDOM(html, { url: SOURCE }).window;
  const { evaluation } = checkPage(document, { source: SOURCE, url: SOURCE, checkedAt: '2026-01-01T00:00:00Z' });
  expect(evaluation.findings.length).toBeGreaterThan(0);
  const units = DISTRICTS.map((place) => ({ name: `泉州市${place}统计局` }));
  const projects = [{ tag: PROJECT, whole: null, units, year: 2024 }];
  await bench.browser().store({ ...seedLedger([{ evaluation }], 60), 'setting:projects': projects });
  const ledger = await bench.open();
  await ledger.locator('.ledger-lines .line').first().waitFor();
  return ledger;
}

/** Lines of the list, or of faults, that are seen whole. */
const seen = (ledger: Page, of: 'ledger' | 'fault' = 'ledger') =>
  ledger.locator(`.${of}-table`).evaluate((table, kind) => {
    const view = table.getBoundingClientRect();
    const head = table.querySelector(`.${kind}-head`)?.getBoundingClientRect().bottom ?? view.top;
    return [...table.querySelectorAll(`.${kind}-lines .line`)].filter((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return top >= head - 1 && bottom <= Math.min(view.bottom, innerHeight) + 1;
    }).length;
  }, of);

/** Whether all of an element is seen, and nothing lies over its middle. */
const isSeen = (ledger: Page, selector: string) =>
  ledger.locator(selector).evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && right <= innerWidth && over !== null && element.contains(over);
  });

it.each(['light', 'dark'] as const)(
  '%s: a window of 1280 × 800 at 150 percent shows the list and a report beside each other, both of use',
  async (colorScheme) => {
    const ledger = await openLedger();
    await ledger.emulateMedia({ colorScheme });
    await ledger.setViewportSize({ width: 853, height: 533 });
    await eventually(async () => (await seen(ledger)) >= 6, true);
    expect(await faultsOf(ledger), 'list').toEqual([]);
    await ledger.locator('.ledger-lines .line').nth(1).click();
    await ledger.locator('.card.current').waitFor();
    expect(await seen(ledger)).toBeGreaterThanOrEqual(6);
    expect(await ledger.locator('.ledger-table').evaluate((table) => table.scrollWidth - table.clientWidth)).toBe(0);
    expect(await faultsOf(ledger), 'report').toEqual([]);
    // The keys decide and go on, and what they are for is brought into view.
    await ledger.keyboard.press('2');
    await ledger.locator('.decided').first().waitFor();
    await eventually(() => isSeen(ledger, '.card.current .card-title'), true);
    await ledger.keyboard.press('Escape');
    await eventually(() => ledger.locator('.side-view').count(), 0);
  },
);

it.each(LANGUAGES)(
  '%s: by problem five faults are seen in that window, with a project chosen too',
  async (language) => {
    const { workbench } = WORDS[language];
    const ledger = await openLedger();
    await ledger.setViewportSize({ width: 853, height: 533 });
    await ledger.getByRole('button', { name: nameLanguage(language).long }).click();
    await ledger.getByRole('button', { name: workbench.problems.views.problems }).click();
    await eventually(async () => (await seen(ledger, 'fault')) >= 5, true);
    expect(await faultsOf(ledger), 'by problem').toEqual([]);
    await ledger.locator('.facet button', { hasText: PROJECT }).click();
    await eventually(() => ledger.locator('.fault-lines .line').count(), DISTRICTS.length);
    expect(await seen(ledger, 'fault')).toBeGreaterThanOrEqual(5);
    expect(await cutOff(ledger.locator('.workbench'))).toEqual([]);
    expect(await faultsOf(ledger), 'project').toEqual([]);
  },
);

it('at 200 percent a report lies over the list, and Escape leaves it', async () => {
  const ledger = await openLedger();
  await ledger.setViewportSize({ width: 640, height: 400 });
  await ledger.locator('.ledger-lines .line').nth(1).click();
  await ledger.locator('.card.current').waitFor();
  const { width } = (await ledger.locator('.side-view').boundingBox()) ?? { width: 0 };
  expect(width).toBe(640);
  expect(await isSeen(ledger, `.side-bar [aria-label="${text.actions.close}"]`)).toBe(true);
  expect(await faultsOf(ledger)).toEqual([]);
  await ledger.keyboard.press('Escape');
  await eventually(() => ledger.locator('.side-view').count(), 0);
  expect(await isSeen(ledger, '.ledger-lines .line.active .unit')).toBe(true);
});
