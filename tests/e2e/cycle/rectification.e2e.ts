import { expect, it } from 'vitest';
import { WORDS } from '../../words';
import { eventually, panelOn } from '../panel';
import { testPage } from '../portal';
import { faultsOf, useBench } from '../workbench-page';

const { workbench: text, exported } = WORDS['zh-CN'];
const labels = exported.columns.rectifications;
const bench = useBench();
const PAGE = 'http://www.suqian.gov.cn/report.htm';

it('what is written of an item is there after the ledger is loaded anew, and one due date is set for many', async () => {
  bench.portal().serve('/report.htm', { body: testPage('suqian-2024').replace('<td>1223</td>', '<td>1222</td>') });
  const page = await bench.check(PAGE);
  await panelOn(page).locator('.decision-bar:not(:disabled)').first().waitFor();
  await page.keyboard.press('2');
  const ledger = await bench.open();
  await ledger.locator('.ledger-lines .line .unit').first().click();
  const item = ledger.locator('.side-view .items > ul > li');
  await eventually(() => item.locator('.item-number').textContent(), '2024-0001');
  await item.getByText(text.items.fill).click();
  await item.getByLabel(labels.measures).fill('更正表三“予以公开”合计并重新发布');
  await item.getByLabel(labels.person).fill('李四');
  expect(await faultsOf(ledger)).toEqual([]);
  await item.getByRole('button', { name: text.actions.save }).click();
  await item.getByText('李四').waitFor();

  await ledger.locator('.ledger-lines input[type="checkbox"]').first().check();
  await ledger.getByRole('button', { name: text.items.due }).click();
  await ledger.getByRole('dialog').getByLabel(text.items.due).fill('2026-03-20');
  await ledger.getByRole('dialog').getByRole('button', { name: text.actions.save }).click();
  await item.getByText('2026-03-20').waitFor();
  await ledger.reload();
  await ledger.locator('.ledger-lines .line .unit').first().click();
  for (const words of ['2024-0001', '李四', '2026-03-20']) await item.getByText(words).waitFor();
}, 120_000);
