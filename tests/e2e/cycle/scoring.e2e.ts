import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { WORDS } from '../../words';
import { eventually, panelOn } from '../panel';
import { testPage } from '../portal';
import { faultsOf, useBench } from '../workbench-page';

const { workbench: text, scoring, exported } = WORDS['zh-CN'];
const bench = useBench();
const { template } = scoring;

/** A sheet of the workbook of the one report, as another library reads it: each row by the titles of its columns. */
async function handedOut(ledger: Page) {
  await ledger.getByRole('button', { name: text.actions.exportOf(1) }).click();
  await ledger.getByRole('menuitem', { name: text.actions.formats.xlsx }).click();
  const dialog = ledger.getByRole('dialog', { name: text.exporting.title(text.actions.formats.xlsx) });
  const download = ledger.waitForEvent('download');
  await dialog.getByRole('button', { name: text.exporting.make, exact: true }).click();
  const sheets = await readXlsxFile(readFileSync(await (await download).path()));
  return (name: string) => {
    const [titles = [], ...rows] = sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    return rows.map((row) => Object.fromEntries(titles.map((title, at) => [String(title), row[at]])));
  };
}

it('a late report loses the points of the example’s sheet, a person takes the rest, and the workbook says both', async () => {
  const page = testPage('suqian-2024')
    .replaceAll('2025年3月24日', '2025年4月20日')
    .replaceAll('2025-03-24', '2025-04-20');
  bench.portal().serve('/late.htm', { body: page });
  const tab = await bench.check('http://www.suqian.gov.cn/late.htm');
  const decision = panelOn(tab).locator('.decision-bar:not(:disabled)').first();
  await decision.waitFor();
  await tab.keyboard.press('2');
  await panelOn(tab).locator('.decision-bar [aria-pressed="true"]').first().waitFor();
  await tab.close();

  const ledger = await bench.open();
  await ledger.locator('.ledger-lines .line').first().click();
  await ledger.locator('.side-head .verdict').waitFor();
  expect(await ledger.locator('.score-block').count()).toBe(0);
  const { columns } = exported;
  const unscored = await handedOut(ledger);
  expect(Object.keys(unscored(exported.sheets.summary)[0] ?? {})).not.toContain(columns.summary.score);

  const part = (name: string) => ledger.getByRole('navigation', { name: text.parts }).getByRole('button', { name });
  await part(text.settings).click();
  await ledger.getByRole('button', { name: scoring.fromTemplate }).click();
  await ledger.getByRole('row', { name: template.returned }).waitFor();
  expect(await faultsOf(ledger)).toEqual([]);
  await part(text.ledger).click();
  const worth = ledger.locator('.score-block summary');
  await eventually(() => worth.locator('b').textContent(), '5/10');

  await worth.click();
  await ledger.getByRole('button', { name: scoring.changeItem(template.returned) }).click();
  await ledger.getByRole('textbox', { name: scoring.newPoints(template.returned) }).fill('4.5');
  await ledger.getByRole('textbox', { name: scoring.note }).fill('二次退回');
  expect(await faultsOf(ledger)).toEqual([]);
  await ledger.keyboard.press('Enter');
  await eventually(() => worth.locator('b').textContent(), '0.5/10');
  await ledger.reload();
  await ledger.locator('.ledger-lines .line').first().waitFor();
  if ((await ledger.locator('.side-view').count()) === 0) await ledger.locator('.ledger-lines .line').first().click();
  await eventually(() => worth.locator('b').textContent(), '0.5/10');

  // In the list too, and in the list as it was stored.
  const inList = ledger.locator('.ledger-lines .cell-of.score');
  await eventually(() => inList.textContent(), '0.5');
  expect(await faultsOf(ledger)).toEqual([]);

  const scored = await handedOut(ledger);
  expect(scored(exported.sheets.problems)[0]).toMatchObject({ [columns.problems.deduction]: 5 });
  const [summary] = scored(exported.sheets.summary);
  expect(summary).toMatchObject({ [columns.summary.deduction]: 9.5, [columns.summary.score]: 0.5 });
  expect(String(summary?.[columns.summary.scoring])).toContain(`“${template.returned}”扣 4.5 分，人工改定：二次退回`);
});
