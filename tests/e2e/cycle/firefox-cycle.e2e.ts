import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { WORDS } from '../../words';
import { report, useFirefoxBench } from '../firefox/firefox-bench';
import { eventually } from '../panel';

const { workbench: text, panel: words, exported } = WORDS['zh-CN'];
const { states } = words.decisions;
const bench = useFirefoxBench();

const PROJECT = '2023年度淮安市年报核查';
const AGENCY = '淮安市洪泽区人民政府';
const MISSING = '淮安市清江浦区人民政府';
const ROW = '<td>10</td><td>1</td><td>0</td><td>0</td>';

const tab = () => bench.tab();
/** The sheets of the one workbook that was downloaded, as another library reads them. */
async function handedOut(): Promise<Readonly<Record<string, readonly (readonly string[])[]>>> {
  await tab().click('.action-bar button', text.actions.exportOf(1));
  await tab().click('[role="menuitem"]', text.actions.formats.xlsx);
  await tab().click('.modal button.firm');
  const names = () => readdirSync(bench.firefox().downloads);
  await eventually(async () => names().map((name) => name.endsWith('.xlsx')), [true]);
  const sheets = await readXlsxFile(readFileSync(join(bench.firefox().downloads, names()[0] ?? '')));
  return Object.fromEntries(
    sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map((cell) => String(cell ?? '')))]),
  );
}

it('in Firefox: a roster, a check, decisions in the panel, a second check, and the workbook that tells of it', async () => {
  await tab().visit(`${bench.firefox().origin}/workbench.html`);
  await tab().click('button', text.projects.make);
  await tab().type(PROJECT, '.project-form input.wide');
  await tab().type('2023', '.project-form input.day');
  await tab().type(`${AGENCY}\n${MISSING}`, '.project-form textarea');
  await tab().click('.modal button.firm');
  await tab().click('.facet button', PROJECT);
  await eventually(() => tab().count('.unit-line'), 2);

  await bench.check();
  await tab().find('gouji-panel >>> .decision-bar:not(:disabled)');
  const standings = () => tab().texts('gouji-panel >>> [data-finding] .standing');
  for (const times of [1, 2, 3]) {
    await tab().press('2');
    await eventually(
      standings,
      Array.from({ length: times }, () => states.confirmed),
    );
  }

  // The second of two faulty rows is put right, and the page is checked once more from the ledger.
  const corrected = report.toString('utf8').replace(`${ROW}<td>0</td>`, `${ROW}<td>11</td>`);
  expect(corrected).not.toBe(report.toString('utf8'));
  bench.portal().serve('/report.htm', { body: corrected });
  await tab().visit(`${bench.firefox().origin}/workbench.html`);
  await tab().click('.facet button', text.filters.works.asked);
  await tab().click('.table-foot button', text.recheck.these(1));
  await tab().find('.recheck [role="status"]', text.recheck.ended(1, 1));
  await tab().click('.facet button', text.filters.works.asked);
  // The list is as it was left: with the project chosen.
  await eventually(() => tab().count('.unit-line'), 1);
  await tab().click('.ledger-lines .line:not(.unit-line)', AGENCY);
  const items = () => tab().texts('.side-view .items > ul > li');
  await eventually(async () => (await items()).length, 3);
  const { itemStates } = exported;
  const wanted = [itemStates.unrectified, itemStates.unrectified, itemStates.rectified];
  expect((await items()).map((line, at) => line.includes(wanted[at] ?? '-'))).toEqual([true, true, true]);

  await tab().click('.view-switch button', text.problems.views.problems);
  await eventually(() => tab().texts('.fault-lines .fault-unit b'), [AGENCY]);
  await tab().click('.view-switch button', text.problems.views.units);

  const sheets = await handedOut();
  const rows = (sheets[exported.sheets.rectifications] ?? []).filter((row) => row[2] === AGENCY);
  expect(rows.map((row) => row[13]?.split('\n')[0])).toEqual(wanted);
  expect(rows[2]?.[13]).toContain('0 → 11');
  const summary = (sheets[exported.sheets.summary] ?? []).map((row) => row[0]);
  expect(summary).toEqual(expect.arrayContaining([AGENCY, MISSING]));
}, 120_000);
