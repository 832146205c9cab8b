import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WORDS } from '../../words';
import { useFirefoxBench } from '../firefox/firefox-bench';
import { eventually } from '../panel';
import { DISMISSED, MISTYPED, PROJECT, pathOf, REPORTED, RIGHT, ROSTER, reportOf } from './district';
import { CLOSED, CONFIRMED, expectClosed, expectHandedOut, foundIn, JUDGED, returned } from './expect-workbook';
import { type Numbers, numbersOfWorkbook } from './numbers-of';
import { readSheets, type Sheet } from './sheets';

const { workbench: text, panel: words, exported, scoring } = WORDS['zh-CN'];
const { states } = words.decisions;
const bench = useFirefoxBench();
const tab = () => bench.tab();

const serve = (unit: string, total?: number) => bench.portal().serve(pathOf(unit), { body: reportOf(unit, total) });
const toLedger = () => tab().visit(`${bench.firefox().origin}/workbench.html`);

/** The workbook of all reports of the project, and its sheets as another library reads them. */
async function handedOut(): Promise<{ readonly file: Buffer; readonly sheets: Readonly<Record<string, Sheet>> }> {
  await tab().click('.action-bar button', text.actions.exportOf(REPORTED.length));
  await tab().click('[role="menuitem"]', text.actions.formats.xlsx);
  await tab().click('.modal button.firm');
  const { downloads } = bench.firefox();
  await eventually(async () => readdirSync(downloads).map((name) => name.endsWith('.xlsx')), [true]);
  const path = join(downloads, readdirSync(downloads)[0] ?? '');
  const file = readFileSync(path);
  rmSync(path);
  return { file, sheets: await readSheets(file) };
}

/** A number behind a name on one of the panel's chips; 0 where there is no such chip. */
async function onChip(state: keyof typeof states): Promise<number> {
  const chips = await tab().texts('gouji-panel >>> .state-chips button');
  return Number(
    chips
      .map((chip) => chip.trim())
      .find((chip) => chip.startsWith(states[state]))
      ?.match(/\d+/)?.[0] ?? 0,
  );
}

/** Of every line of the list, by its unit: errors, warnings, notices, score, and how many of its faults are decided. */
async function linesOfList(): Promise<Readonly<Record<string, readonly string[]>>> {
  const line = '.ledger-lines .line:not(.unit-line) .cell-of';
  const columns = await Promise.all(
    ['errors', 'warnings', 'notices', 'score', 'reviewed'].map((name) => tab().texts(`${line}.${name}`)),
  );
  const units = await tab().texts(`${line}.unit > span[lang]`);
  return Object.fromEntries(units.map((unit, at) => [unit, columns.map((column) => column[at]?.trim() ?? '')]));
}

/** What the list and the workbook are to say of every unit that has a report. */
async function expectNumbers(wanted: Readonly<Record<string, Numbers>>, sheets: Readonly<Record<string, Sheet>>) {
  const lineOf = ({ open, confirmed, dismissed, errors, warnings, notices, score }: Numbers) => {
    const all = open + confirmed + dismissed;
    const reviewed = all === 0 ? text.table.none : text.table.reviewed(all - open, all);
    return [errors, warnings, notices, score, reviewed].map(String);
  };
  const lines = Object.fromEntries(Object.entries(wanted).map(([unit, numbers]) => [unit, lineOf(numbers)]));
  await eventually(linesOfList, lines);
  for (const [unit, { open: _, dismissed: __, ...numbers }] of Object.entries(wanted))
    expect([unit, numbersOfWorkbook(sheets, unit)]).toEqual([unit, numbers]);
}

it('in Firefox: a roster, checks decided in the panel, the workbook out and in, corrected pages checked again, items closed', async () => {
  await toLedger();
  await tab().click('nav button', text.settings);
  await tab().click('button', scoring.fromTemplate);
  await tab().find('[role="row"], tr', scoring.template.returned);
  await tab().click('nav button', text.ledger);
  await tab().click('button', text.projects.make);
  await tab().type(PROJECT, '.project-form input.wide');
  await tab().type('2024', '.project-form input.day');
  await tab().type(ROSTER.join('\n'), '.project-form textarea');
  await tab().click('.modal button.firm');
  await eventually(() => tab().count('.unit-line'), ROSTER.length);

  for (const unit of REPORTED) {
    serve(unit);
    await bench.check(`http://www.suqian.gov.cn${pathOf(unit)}`);
    await eventually(() => onChip('open'), foundIn(unit));
    if (foundIn(unit) === 0) continue;
    await tab().find('gouji-panel >>> .decision-bar:not(:disabled)');
    // The keys that a browser names with signs of its own: arrow down, Enter.
    for (const key of unit === DISMISSED ? ['3', '\uE015', '\uE007'] : ['2']) await tab().press(key);
    const { open, confirmed, dismissed } = JUDGED[unit] as Numbers;
    await eventually(
      () => Promise.all([onChip('open'), onChip('confirmed'), onChip('dismissed')]),
      [open, confirmed, dismissed],
    );
  }

  await toLedger();
  await eventually(() => tab().count('.unit-line'), ROSTER.length - REPORTED.length);
  const { file, sheets } = await handedOut();
  expectHandedOut(sheets);
  await expectNumbers(JUDGED, sheets);

  const path = join(bench.firefox().downloads, '..', 'returned.xlsx');
  writeFileSync(path, returned(file));
  await tab().chooseFile(path, `input[aria-label="${text.returning.open}"]`);
  await tab().click('.modal button', text.returning.take);
  await tab().find('[role="status"], .notice', text.returning.taken(MISTYPED.length, MISTYPED.length, 0));

  // The mistyped totals are put right, and all that was confirmed is checked once more from the ledger.
  for (const unit of MISTYPED) serve(unit, RIGHT);
  await tab().click('.facet button', text.filters.works.asked);
  await tab().click('.table-foot button', text.recheck.these(CONFIRMED.length));
  await tab().find('.recheck [role="status"]', text.recheck.ended(CONFIRMED.length, CONFIRMED.length));
  await tab().click('.facet button', text.filters.works.asked);

  const last = await handedOut();
  expectClosed(last.sheets, exported.itemStates.unrectified);
  await expectNumbers(CLOSED, last.sheets);
  await tab().click('.ledger-lines .line:not(.unit-line)', MISTYPED[0]);
  await eventually(async () => (await tab().texts('.side-view .items > ul > li')).length, 1);
  expect((await tab().texts('.side-view .items > ul > li'))[0]).toContain(exported.itemStates.rectified);
}, 240_000);
