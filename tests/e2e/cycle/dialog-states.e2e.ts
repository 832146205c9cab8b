import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { handbookPath } from '@/lib/messages/handbook-path';
import { WORDS } from '../../words';
import { eventually, panelOn } from '../panel';
import { testPage } from '../portal';
import { useBench } from '../workbench-page';
import { fillWorkbook } from './fill-workbook';
import { faultsNow, lookAtStates } from './look-at-states';
import { LOOKS, lookAt } from './looks';

const { workbench: text, panel, scoring, exported } = WORDS['zh-CN'];
const labels = exported.columns.rectifications;
const { found, look, lookAtDialogs } = lookAtStates();
const bench = useBench();
const PROJECT = '2024年度宿迁市年报核查';
const LATE = '宿迁市数据局';

/** Two reports with a mistyped total each, both confirmed, and what their body did about the first. */
async function fill(): Promise<Page> {
  const mistyped = testPage('suqian-2024').replace('<td>1223</td>', '<td>1222</td>');
  bench.portal().serve('/2024.htm', { body: mistyped });
  bench.portal().serve('/archive.htm', { body: mistyped.replaceAll('宿迁市人民政府', '宿迁市档案馆') });
  for (const path of ['2024', 'archive']) {
    const page = await bench.check(`http://www.suqian.gov.cn/${path}.htm`);
    await panelOn(page).locator('.decision-bar:not(:disabled)').first().waitFor();
    await page.keyboard.press('2');
    await panelOn(page).locator('.told', { hasText: panel.decisions.states.confirmed }).waitFor();
    await page.close();
  }
  const ledger = await bench.open();
  const line = ledger.locator('.ledger-lines .line').filter({ hasText: '宿迁市人民政府' });
  await line.locator('.unit').click();
  await ledger.getByRole('button', { name: text.items.fill }).first().click();
  await ledger.getByLabel(labels.measures).fill('更正表三“予以公开”合计并重新发布，在门户网站说明更正的情况');
  await ledger.locator('.item-form').getByRole('button', { name: text.actions.save }).click();
  await ledger.locator('.item-form').waitFor({ state: 'detached' });
  await ledger.getByRole('button', { name: text.actions.close, exact: true }).click();
  return ledger;
}

it('what is asked before something is done has nothing that axe finds, and nothing is cut off', async () => {
  const ledger = await fill();
  const button = (name: string) => ledger.getByRole('button', { name, exact: true });
  const modal = ledger.locator('.modal');
  await ledger.getByRole('searchbox').fill('没有这样的单位');
  await eventually(() => ledger.locator('.ledger-lines .line').count(), 0);
  await look(ledger, 'nothing found');
  await ledger.getByRole('searchbox').fill('');
  await eventually(() => ledger.locator('.ledger-lines .line').count(), 2);

  // The workbook on A4, which says what it has no room for; then filled in, with a row that nobody asked for.
  await ledger.locator('.ledger-lines input[type="checkbox"]').first().check();
  await ledger.locator('.ledger-lines input[type="checkbox"]').nth(1).check();
  await lookAtDialogs(ledger, { 'removal of several': button(text.actions.remove) });
  await button(text.actions.exportOf(2)).click();
  await ledger.getByRole('menuitem', { name: text.actions.formats.xlsx }).click();
  await modal.getByLabel('A4').check();
  await look(ledger, 'export on A4');
  const making = ledger.waitForEvent('download');
  await modal.getByRole('button', { name: text.exporting.make, exact: true }).click();
  const file = readFileSync(await (await making).path());
  const rows = [2, 3].map((row) => ({
    [`G${row}`]: `已按要求重新公布，并书面说明更正的经过${'，逐表核对全部数据'.repeat(3)}`,
    [`H${row}`]: '办公室',
    [`J${row}`]: '三月底前',
    [`L${row}`]: '办理结果截图',
  }));
  const buffer = fillWorkbook(file, { ...rows[0], ...rows[1] });
  const given = { name: '整改台账（交回）.xlsx', mimeType: 'application/octet-stream', buffer };
  await ledger.locator(`input[aria-label="${text.returning.open}"]`).setInputFiles(given);
  await modal.getByText(text.returning.conflicts(1)).waitFor();
  await look(ledger, 'returned workbook');
  await ledger.keyboard.press('Escape');
  const damaged = { ...given, buffer: buffer.subarray(0, 2000) };
  await ledger.locator(`input[aria-label="${text.returning.open}"]`).setInputFiles(damaged);
  await modal.getByRole('alert').waitFor();
  await look(ledger, 'refused workbook');
  await ledger.keyboard.press('Escape');

  // A unit of which there is no report, and what it is worth by hand.
  await ledger.getByRole('navigation', { name: text.parts }).getByRole('button', { name: text.settings }).click();
  await button(scoring.fromTemplate).click();
  await ledger.getByRole('row', { name: scoring.template.returned }).waitFor();
  await ledger.getByRole('navigation', { name: text.parts }).getByRole('button', { name: text.ledger }).click();
  await button(text.projects.make).click();
  await ledger.getByLabel(text.projects.name).fill(PROJECT);
  await ledger.getByLabel(text.projects.year).fill('2024');
  await ledger.getByLabel(text.projects.roster).fill(`宿迁市人民政府\n${LATE}\t部门\t2025-01-20`);
  await modal.getByRole('button', { name: text.actions.save }).click();
  await ledger.locator('.unit-line').getByTitle(scoring.scoreUnit(LATE)).click();
  await look(ledger, 'score of a unit');
  await modal.getByRole('button', { name: scoring.changeItem(scoring.template.returned) }).click();
  await look(ledger, 'points of a unit');
  await ledger.keyboard.press('Escape');
  expect(found).toEqual([]);
}, 300_000);

it('the handbook has nothing that axe finds, and is as wide as its window, in each language', async () => {
  const page = await bench.browser().context.newPage();
  for (const each of LOOKS) {
    await page.goto(`chrome-extension://${bench.browser().id}${handbookPath(each.language)}`);
    await page.locator('h1').waitFor();
    await lookAt(page, each);
    for (const fault of await faultsNow(page)) found.push(`handbook, ${Object.values(each).join(' ')}: ${fault}`);
  }
  expect(found).toEqual([]);
}, 60_000);
