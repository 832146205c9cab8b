import { expect, it } from 'vitest';
import { WORDS } from '../../words';
import { eventually, panelOn } from '../panel';
import { testPage } from '../portal';
import { faultsOf, useBench } from '../workbench-page';
import { countPresses } from './count-presses';

const { workbench: text } = WORDS['zh-CN'];
const words = text.recheck;
const bench = useBench();

const UNITS = ['宿迁市数据局', '宿迁市档案馆', '宿迁市气象局', '宿迁市统计局'];
const [CORRECTED = '', LEFT = '', TAKEN_DOWN = '', REPLACED = ''] = UNITS;
const WORK = ['园区企业开户', '老旧小区加梯', '农机购置补贴', '城区停车收费'];
const addressOf = (unit: string) => `http://www.suqian.gov.cn/report-${UNITS.indexOf(unit)}.htm`;
const serve = (unit: string, total: number) =>
  bench.portal().serve(new URL(addressOf(unit)).pathname, {
    body: testPage('suqian-2024')
      .replaceAll('宿迁市人民政府', unit)
      .replaceAll('2025年3月24日', '2025年1月16日')
      .replaceAll('2025-03-24', '2025-01-16')
      .replace('围绕企业开办和就医两件事梳理清单', `围绕${WORK[UNITS.indexOf(unit)]}梳理清单，依据和标准一并列明`)
      .replace('<td>1223</td>', `<td>${total}</td>`)
      .replace('<td>1</td><td>0</td><td>12</td>', '<td>0</td><td>0</td><td>0</td>'),
  });

it('reports with confirmed findings are checked again in one go, without a press a page', async () => {
  for (const unit of UNITS) {
    serve(unit, 1222);
    const page = await bench.check(addressOf(unit));
    await panelOn(page).locator('.decision-bar:not(:disabled)').first().waitFor();
    await page.keyboard.press('2');
    await panelOn(page).locator('.decision-bar [aria-pressed="true"], .standing').first().waitFor();
    await page.close();
  }
  serve(CORRECTED, 1223);
  bench.portal().serve(new URL(addressOf(TAKEN_DOWN)).pathname, { body: '<h1>页面不存在</h1>' });
  bench.portal().serve(new URL(addressOf(REPLACED)).pathname, { body: '<h1>通知</h1><p>网站正在改版。</p>' });

  const ledger = await bench.open();
  await eventually(() => ledger.locator('.ledger-lines .line').count(), UNITS.length);
  const presses = await countPresses(ledger);
  await ledger.locator('.facet button', { hasText: text.filters.works.asked }).click();
  await bench.browser().putToSleep();
  await ledger.getByRole('button', { name: words.these(UNITS.length) }).click();
  expect(await presses()).toEqual({ presses: 2, keys: 0 });
  const part = ledger.getByRole('region', { name: words.label });
  await part
    .getByText(words.checking(LEFT))
    .or(part.getByText(words.checking(TAKEN_DOWN)))
    .first()
    .waitFor();
  expect(await faultsOf(ledger)).toEqual([]);

  // Loaded anew in the middle, it waits to go on; what was checked by then stays checked.
  await ledger.reload();
  await part.getByRole('button', { name: words.resume }).waitFor();
  await part.getByRole('button', { name: words.resume }).click();
  await part.getByText(words.ended(2, UNITS.length)).waitFor({ timeout: 60_000 });
  const lineOf = (unit: string) => part.locator('li', { hasText: unit });
  expect(await lineOf(CORRECTED).textContent()).toContain(words.sum.closed(1));
  expect(await lineOf(LEFT).textContent()).toContain(words.sum.still(1));
  for (const unit of [TAKEN_DOWN, REPLACED])
    expect(await lineOf(unit).textContent()).toContain(words.outcomes['no-report']);
  for (const colorScheme of ['dark', 'light'] as const) {
    await ledger.emulateMedia({ colorScheme });
    expect(await faultsOf(ledger), colorScheme).toEqual([]);
  }
  await lineOf(CORRECTED).getByRole('button', { name: CORRECTED }).click();
  await ledger.locator('.side-view .items').getByText(WORDS['zh-CN'].exported.itemStates.rectified).first().waitFor();
  // What was corrected as asked is no new finding, but told where the changes are.
  await ledger.locator('[data-tab="changes"]').click();
  await ledger.locator('.side-view').getByText(text.changes.asked).waitFor();
  expect(await faultsOf(ledger)).toEqual([]);
  const unreviewed = ledger.locator('.facet button', { hasText: text.filters.works.unreviewed });
  expect(await unreviewed.count()).toBe(0);
  // The tabs that were opened for it are gone, that of before the reload too.
  const left = () =>
    bench
      .browser()
      .context.pages()
      .map((page) => page.url())
      .filter((url) => url.includes('suqian'));
  await eventually(async () => left(), []);

  serve(TAKEN_DOWN, 1223);
  await part.getByRole('button', { name: words.retry(2) }).click();
  await part.getByText(words.ended(3, UNITS.length)).waitFor({ timeout: 60_000 });
  await part.getByRole('button', { name: words.close }).click();
  await part.waitFor({ state: 'detached' });
}, 240_000);
