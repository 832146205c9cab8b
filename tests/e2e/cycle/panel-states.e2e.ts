import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '@/lib/messages/languages';
import { showToPage } from '@/scripts/closed-roots';
import { WORDS } from '../../words';
import { ownAddress } from '../extension';
import { emptyStore, openPanel, useBrowser } from '../panel';
import { cutOff, LOOKS, lookAt } from './looks';

const bench = useBrowser({ '/hongze.htm': 'real-2023-hongze-table-four-totals' });
const REPORT = 'http://www.hongze.gov.cn/hongze.htm';
const NO_REPORT = 'http://www.hongze.gov.cn/plain.htm';

let page: Page;
afterEach(async () => {
  await page?.close();
  await emptyStore(bench.browser());
});

async function visit(address: string, language: Language): Promise<Page> {
  await bench.browser().store({ 'setting:language': language });
  page = await bench.browser().context.newPage();
  await page.goto(ownAddress(address));
  return page;
}

/** What axe finds within one of the extension's elements, and what is cut off there, in the looks of a language. */
async function faultsIn(host: string, inside: Locator, language: Language): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const each of LOOKS.filter((look) => look.language === language)) {
    await lookAt(page, each);
    // What was drawn since the last look is shown as well.
    await showToPage(page);
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
    const found = await page.evaluate(async (name) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations } = await run({ include: [[[name, '*']]] } as never, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    }, host);
    faults.push(
      ...[...found, ...(await cutOff(inside))].map((fault) => `${each.window} ${each.colorScheme}: ${fault}`),
    );
  }
  return faults;
}

it.each(LANGUAGES)(
  'every state of the panel has nothing that axe finds, and nothing is cut off: %s',
  async (language) => {
    const { panel: words } = WORDS[language];
    const panel = await openPanel(bench.browser(), await visit(REPORT, language));
    const look = async (state: string) => {
      expect(await faultsIn('gouji-panel', panel, language), state).toEqual([]);
    };
    await panel.locator('.decision-bar:not(:disabled)').first().waitFor();
    await look('findings');
    await panel.locator('.card-title').first().click();
    await panel.locator('.card .actions').first().waitFor();
    await look('open card');
    await page.keyboard.press('3');
    await panel.locator('.reason-form').waitFor();
    await look('reason');
    await panel.locator('.reason-form input[type="text"]').click();
    await page.keyboard.press('Escape');
    await panel.locator('.reason-form').waitFor({ state: 'detached' });
    await page.keyboard.press('n');
    await panel.locator('.note-form').waitFor();
    await look('note');
    await panel.locator('.note-form input[type="text"]').click();
    await page.keyboard.press('Escape');
    await panel.locator('.note-form').waitFor({ state: 'detached' });
    await page.keyboard.press('2');
    await panel.locator('.standing, .decision-bar [aria-pressed="true"]').first().waitFor();
    await look('decided');
    await panel.getByRole('button', { name: words.bar.more }).click();
    await panel.getByRole('button', { name: words.bar.fold }).waitFor();
    await look('menu');
    await panel.getByRole('button', { name: words.bar.fold }).click();
    await panel.getByRole('button', { name: words.bar.unfold }).waitFor();
    await look('folded');
  },
);

it.each(LANGUAGES)('the panel of a page that is no report, and the button on one that is: %s', async (language) => {
  const text = '关于开展2024年度档案检查工作的通知。请各单位于年底前报送自查情况。'.repeat(8);
  const body = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>通知</title><h1>通知</h1><p>${text}</p></html>`;
  bench.portal().serve('/plain.htm', { body });
  const panel = await openPanel(bench.browser(), await visit(NO_REPORT, language));
  expect(await faultsIn('gouji-panel', panel, language)).toEqual([]);
  await page.close();
  await bench.browser().store({ 'setting:pill': true });
  await visit(REPORT, language);
  const pill = page.locator('gouji-pill button').first();
  await pill.waitFor();
  expect(await faultsIn('gouji-pill', pill, language)).toEqual([]);
});
