import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WORDS } from '../../words';
import { eventually, panelOn } from '../panel';
import { testPage } from '../portal';
import { faultsOf, GUIDELINES, useBench } from '../workbench-page';
import { lookAtStates } from './look-at-states';
import { cutOff, WINDOWS } from './looks';

const { workbench: text, scoring } = WORDS['zh-CN'];
const bench = useBench();
const PROJECT = '2024年度宿迁市年报核查';
const { found, look, lookAtDialogs } = lookAtStates();

/** A report with a total that is mistyped, another with a carry-in that last year’s does not give, decided and not. */
async function fill(): Promise<void> {
  const year = testPage('suqian-2024');
  const mistyped = year.replace('<td>1223</td>', '<td>1222</td>');
  bench.portal().serve('/2023.htm', { body: testPage('suqian-2023') });
  bench.portal().serve('/2024.htm', { body: mistyped.replace('<td>118</td><td>3</td>', '<td>116</td><td>3</td>') });
  bench.portal().serve('/museum.htm', { body: mistyped.replaceAll('宿迁市人民政府', '宿迁市档案馆') });
  for (const path of ['2023', 'museum', '2024']) {
    const page = await bench.check(`http://www.suqian.gov.cn/${path}.htm`);
    if (path === '2024') {
      await panelOn(page).locator('.decision-bar:not(:disabled)').first().waitFor();
      await page.keyboard.press('2');
      await panelOn(page).locator('.standing').first().waitFor();
    }
    await page.close();
  }
}

it('every state of the workbench has nothing that axe finds, and nothing is cut off', async () => {
  const ledger = await bench.open();
  await ledger.getByText(text.empty.heading).waitFor();
  await look(ledger, 'empty');
  await fill();
  await ledger.bringToFront();
  const lines = ledger.locator('.ledger-lines .line');
  await eventually(() => lines.count(), 3);
  await look(ledger, 'list');

  const button = (name: string) => ledger.getByRole('button', { name, exact: true });
  const modal = ledger.locator('.modal');
  await button(text.projects.make).click();
  await ledger.getByLabel(text.projects.name).fill(PROJECT);
  await ledger.getByLabel(text.projects.year).fill('2024');
  await ledger
    .getByLabel(text.projects.roster)
    .fill('宿迁市人民政府\n宿迁市数据局\t部门\t2025-01-20\n宿迁市审计局\t部门\t有空');
  await look(ledger, 'project, being made');
  await modal.getByRole('button', { name: text.actions.save }).click();
  await ledger.locator('.unit-line').first().waitFor();
  await look(ledger, 'project');
  await ledger.locator('.facet button', { hasText: PROJECT }).click();

  const part = (name: string) => ledger.getByRole('navigation', { name: text.parts }).getByRole('button', { name });
  await part(text.settings).click();
  await look(ledger, 'settings');
  await button(scoring.fromTemplate).click();
  await ledger.getByRole('row', { name: scoring.template.returned }).waitFor();
  await look(ledger, 'scoring sheet');
  await lookAtDialogs(ledger, { 'item of the sheet': button(scoring.editItem(scoring.template.elements)) });
  await part(text.ledger).click();

  const government = lines.filter({ hasText: '宿迁市人民政府' });
  const line = government.filter({ has: ledger.locator('.year', { hasText: '2024' }) });
  await line.click();
  await ledger.locator('.card.current').waitFor();
  await look(ledger, 'report');
  await ledger.locator('.score-block summary').click();
  await button(scoring.changeItem(scoring.template.returned)).click();
  await look(ledger, 'points');
  await ledger.locator('.score-block summary').click();
  await ledger.getByRole('button', { name: text.items.fill }).first().click();
  await ledger.locator('.item-form').waitFor();
  await look(ledger, 'item');
  await ledger.keyboard.press('Escape');
  for (const name of ['changes', 'years', 'units', 'copied', 'checks', 'findings'] as const) {
    await ledger.getByRole('tab', { name: text.side.tabs[name] }).click();
    await ledger.locator('.side-panel').waitFor();
    if (name !== 'findings') await look(ledger, name);
  }
  const opened = bench.browser().context.waitForEvent('page');
  await button(text.actions.evidence).click();
  const record = await opened;
  await record.locator('h1').waitFor();
  for (const window of Object.values(WINDOWS)) {
    await record.setViewportSize(window);
    const faults = [...(await faultsOf(record, GUIDELINES)), ...(await cutOff(record.locator('body')))];
    for (const fault of faults) found.push(`record: ${fault}`);
  }
  await record.close();
  await button(text.actions.close).click();
  await ledger.locator('.side-view').waitFor({ state: 'detached' });

  await button(text.problems.views.problems).click();
  await ledger.locator('.fault-lines .line').first().waitFor();
  await look(ledger, 'by problem');
  await ledger.locator('.fault-lines .line').getByRole('checkbox').first().click();
  await button(text.problems.views.units).click();

  await line.getByRole('checkbox').click();
  await look(ledger, 'one selected');
  await lookAtDialogs(ledger, {
    due: button(text.items.due),
    tags: button(text.actions.tags),
    removal: button(text.actions.remove),
  });
  await button(text.actions.exportOf(1)).click();
  const xlsx = ledger.getByRole('menuitem', { name: text.actions.formats.xlsx });
  await xlsx.waitFor();
  await look(ledger, 'formats');
  await lookAtDialogs(ledger, { export: xlsx });

  const backup = ledger.waitForEvent('download');
  await button(text.actions.backup).click();
  const mine = readFileSync(await (await backup).path(), 'utf8');
  const theirs = Buffer.from(mine.replaceAll('"confirmed"', '"dismissed"'));
  const file = { name: '同事的台账.json', mimeType: 'application/json', buffer: theirs };
  await ledger.locator(`input[aria-label="${text.actions.import}"]`).setInputFiles(file);
  await modal.locator('.conflicts').waitFor();
  await look(ledger, 'import');
  await ledger.keyboard.press('Escape');

  await ledger.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await ledger.locator('.print-sheet').waitFor({ state: 'attached' });
  await ledger.emulateMedia({ media: 'print', colorScheme: 'light' });
  for (const fault of await faultsOf(ledger, GUIDELINES)) found.push(`print: ${fault}`);
  expect(found).toEqual([]);
}, 300_000);
