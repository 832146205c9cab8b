import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { checkPage } from '@/lib/check-page';
import { BY_PROBLEM_COLUMNS } from '@/lib/messages/columns';
import { WORDS } from '../../words';
import { seedLedger } from '../ledger-seed';
import { eventually } from '../panel';
import { useBench } from '../workbench-page';

const words = WORDS['zh-CN'];
const { workbench } = words;
const bench = useBench();
const SOURCE = 'http://www.suqian.gov.cn/2024.htm';

it('writes the view by problem to a workbook with the numbers of the screen', async () => {
  const html = readFileSync('tests/e2e/pages/suqian-2024.html', 'utf8').replaceAll('<td>121</td>', '<td>122</td>');
  const { document } = new JSDOM(html, { url: SOURCE }).window;
  const { evaluation } = checkPage(document, { source: SOURCE, url: SOURCE, checkedAt: '2026-01-01T00:00:00Z' });
  await bench.browser().store(seedLedger([{ evaluation }], 12));
  const ledger = await bench.open();
  await ledger.getByRole('button', { name: workbench.problems.views.problems }).click();
  await ledger.locator('.fault-lines .line').first().click();
  await ledger.keyboard.press('Shift+Digit2');
  const shown = () => ledger.locator('.problem-total .count').allInnerTexts();
  const counts = async () => (await shown()).map((told) => Number(told.replace(/\D/g, '')));
  await eventually(async () => ((await counts())[1] ?? 0) > 0, true);
  const totals = await counts();
  const problems = await ledger.locator('.problem-list [data-problem]').count();
  const write = async (listing: string) => {
    await ledger.locator('.action-bar .firm').click();
    await ledger.getByRole('menuitem', { name: workbench.actions.problemFormats.xlsx }).click();
    await ledger.getByLabel(listing).check();
    const download = ledger.waitForEvent('download');
    await ledger.locator('dialog').getByRole('button', { name: workbench.exporting.make, exact: true }).click();
    const sheets = await readXlsxFile(await (await download).path());
    const rows = (sheets[0]?.data ?? []).slice(1).filter(([number]) => typeof number === 'number');
    const sum = (column: (typeof BY_PROBLEM_COLUMNS)[number]) =>
      rows.reduce((all, row) => all + Number(row[BY_PROBLEM_COLUMNS.indexOf(column)]), 0);
    return { names: sheets.map(({ sheet }) => sheet), problems: rows.length, sum };
  };
  const all = await write(workbench.exporting.listings.all);
  expect(all.names).toEqual([words.exported.sheets.byProblem, words.exported.sheets.problemUnits]);
  expect(all.problems).toBe(problems);
  const standing = (['open', 'confirmed', 'dismissed', 'rectified'] as const).map((state) => all.sum(state));
  expect(standing).toEqual(totals);
  expect(all.sum('listed')).toBe(totals.reduce((sum, count) => sum + count, 0));
  const handedIn = await write(workbench.exporting.listings.confirmed);
  expect(handedIn.problems).toBe(1);
  expect(handedIn.sum('listed')).toBe(totals[1]);
});
