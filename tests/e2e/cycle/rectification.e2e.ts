import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { csv, inGbk } from '../../lib/export/files/returned/saved-csv';
import { WORDS } from '../../words';
import { eventually, panelOn } from '../panel';
import { testPage } from '../portal';
import { faultsOf, useBench } from '../workbench-page';
import { fillWorkbook } from './fill-workbook';
import { readSheets } from './sheets';

const { workbench: text, exported } = WORDS['zh-CN'];
const labels = exported.columns.rectifications;
const bench = useBench();
const PAGE = 'http://www.suqian.gov.cn/report.htm';

it('what is written of an item stays, one due date is set for many, and the workbook that went out comes back', async () => {
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

  // The workbook goes out, its body writes into it, and it comes back.
  await ledger.getByRole('button', { name: text.actions.exportOf(1) }).click();
  await ledger.getByRole('menuitem', { name: text.actions.formats.xlsx }).click();
  const making = ledger.waitForEvent('download');
  await ledger.getByRole('dialog').getByRole('button', { name: text.exporting.make, exact: true }).click();
  const file = readFileSync(await (await making).path());
  const buffer = fillWorkbook(file, { G2: '已按要求重新公布', L2: '办理结果截图' });
  const { returning } = text;
  await ledger
    .locator(`input[aria-label="${returning.open}"]`)
    .setInputFiles({ name: '整改台账（交回）.xlsx', mimeType: 'application/octet-stream', buffer });
  const dialog = ledger.getByRole('dialog');
  await dialog.getByText(returning.conflicts(1)).waitFor();
  await dialog.getByText(labels.result).waitFor();
  expect(await faultsOf(ledger)).toEqual([]);
  await dialog.getByLabel(returning.choose(returning.columns.theirs, '2024-0001', labels.measures)).check();
  await dialog.getByRole('button', { name: returning.take }).click();
  for (const words of ['已按要求重新公布', '办理结果截图', '李四']) await item.getByText(words).waitFor();
  await ledger.getByText(returning.taken(1, 2, 0)).waitFor();
  await ledger.getByRole('button', { name: text.actions.undo }).click();
  await item.getByText('更正表三').waitFor();

  // The same sheet, saved as CSV by Excel in Chinese.
  const sheet = (await readSheets(file))[exported.sheets.rectifications] ?? [];
  const [, row = []] = sheet;
  const own = [...row];
  own[sheet[0]?.indexOf(labels.progress) ?? -1] = '正在办理, 月底前完成';
  await ledger.locator(`input[aria-label="${returning.open}"]`).setInputFiles({
    name: '整改台账（交回）.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(inGbk(csv([sheet[0] ?? [], own]))),
  });
  await dialog.getByText(labels.progress).waitFor();
  await dialog.getByRole('button', { name: returning.take }).click();
  await item.getByText('正在办理, 月底前完成').waitFor();

  // Its day is over: the list says so, and shows such reports alone, also after a reload.
  const overdue = ledger.locator('.filters .chip', { hasText: text.filters.works.overdue });
  await overdue.click();
  expect(await overdue.textContent()).toBe(`${text.filters.works.overdue}1`);
  await ledger.reload();
  await eventually(() => overdue.getAttribute('aria-pressed'), 'true');
  await ledger.locator('.ledger-lines .line .decision', { hasText: text.table.overdue }).waitFor();
  expect(await faultsOf(ledger)).toEqual([]);
}, 120_000);
