import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { WORDS } from '../../words';
import { eventually, panelOn } from '../panel';
import { testPage } from '../portal';
import { faultsOf, useBench } from '../workbench-page';
import { countPresses } from './count-presses';
import { fillWorkbook } from './fill-workbook';

const { workbench: text, panel: words, exported, scoring } = WORDS['zh-CN'];
const { states } = words.decisions;
const bench = useBench();

const PROJECT = '2024年度宿迁市年报核查';
const BODIES = '数据局 档案馆 气象局 统计局 审计局 教育局 财政局 民政局 司法局 水利局 商务局'.split(' ');
const ROSTER = ['宿迁市人民政府', ...BODIES.map((body) => `宿迁市${body}`)];
/** The two units whose reports nobody finds. */
const MISSING = ROSTER.slice(10);
const MISTYPED = ROSTER.slice(1, 5);
/** Of these, the ones that are decided by problem, all in one go. */
const BY_PROBLEM = MISTYPED.slice(2);
const LATE = '宿迁市审计局';
const doneBy = (unit: string) => `${unit}已更正合计并重新公布`;
const DISMISSED = '宿迁市教育局';

/** What the ten reports tell of their year: no two alike, so that none is taken for a copy. */
const WORK = [
  '园区企业开户',
  '老旧小区加梯',
  '农机购置补贴',
  '城区停车收费',
  '跨省就医结算',
  '湖泊禁捕退捕',
  '非遗工坊扶持',
  '燃气管网改造',
  '校车线路调整',
  '夜间公交延时',
];

/** The page of a unit. `row`: the totals that its table 3 gives for what was disclosed. */
function reportOf(unit: string, total = 1223): string {
  const work = WORK[ROSTER.indexOf(unit)] ?? '';
  const isLate = unit === LATE;
  const page = testPage('suqian-2024')
    .replaceAll('宿迁市人民政府', unit)
    .replaceAll('2025年3月24日', isLate ? '2025年4月20日' : '2025年1月16日')
    .replaceAll('2025-03-24', isLate ? '2025-04-20' : '2025-01-16')
    .replace('围绕企业开办和就医两件事梳理清单', `围绕${work}梳理清单，${work}的依据、标准、结果一并列明`)
    .replace('疑难件由办公室牵头会商', `涉及${work}的疑难件逐件会商`)
    .replace('清理失效文件并标注', `${work}旧文件逐份标注`)
    .replace('来访群众可在窗口查阅', `${work}问答随到随查`)
    .replace('不足之处在于个别部门更新偏慢', `不足之处在于${work}一栏更新偏慢`)
    .replace('<td>1223</td>', `<td>${total}</td>`);
  // Only the government itself makes rules.
  return unit === ROSTER[0] ? page : page.replace('<td>1</td><td>0</td><td>12</td>', '<td>0</td><td>0</td><td>0</td>');
}

const pathOf = (unit: string) => `/report-${ROSTER.indexOf(unit)}.htm`;
const serve = (unit: string, total?: number) => bench.portal().serve(pathOf(unit), { body: reportOf(unit, total) });
const checkUnit = async (unit: string): Promise<Page> => {
  const page = await bench.check(`http://www.suqian.gov.cn${pathOf(unit)}`);
  await panelOn(page).locator('.decision-bar:not(:disabled), .verdict.tone-passed').first().waitFor();
  return page;
};
/** What is said of each finding: of the one in hand by its pressed button. */
const standings = async (cards: Locator) =>
  Promise.all(
    (await cards.locator('.standing, .decision-bar [aria-pressed="true"]').all()).map((each) => each.textContent()),
  );

/** A workbook of all reports of the project that the list shows, and its sheets as another library reads them. */
interface Workbook {
  readonly file: Buffer;
  readonly sheets: Readonly<Record<string, readonly (readonly string[])[]>>;
}

async function handedOut(ledger: Page): Promise<Workbook> {
  // What a reviewer presses, until the file is there.
  const presses = await countPresses(ledger);
  await ledger.getByRole('button', { name: text.actions.exportOf(10) }).click();
  await ledger.getByRole('menuitem', { name: text.actions.formats.xlsx }).click();
  const dialog = ledger.getByRole('dialog', { name: text.exporting.title(text.actions.formats.xlsx) });
  await dialog.getByText(text.exporting.reports.all(10)).waitFor();
  expect(await faultsOf(ledger)).toEqual([]);
  const download = ledger.waitForEvent('download');
  await dialog.getByRole('button', { name: text.exporting.make, exact: true }).click();
  const file = readFileSync(await (await download).path());
  expect(await presses()).toBe(3);
  const read = await readXlsxFile(file);
  const sheets = Object.fromEntries(
    read.map(({ sheet, data }) => [sheet, data.map((row) => row.map((cell) => String(cell ?? '')))]),
  );
  return { file, sheets };
}

/** Takes the list of items with what the bodies of the mistyped totals have written into it. */
async function bringBack(ledger: Page, file: Buffer): Promise<void> {
  const { returning } = text;
  const buffer = fillWorkbook(file, Object.fromEntries(MISTYPED.map((unit, at) => [`G${at + 2}`, doneBy(unit)])));
  await ledger
    .locator(`input[aria-label="${returning.open}"]`)
    .setInputFiles({ name: '整改台账（交回）.xlsx', mimeType: 'application/octet-stream', buffer });
  await ledger.getByRole('dialog').getByRole('button', { name: returning.take }).click();
  await ledger.getByText(returning.taken(MISTYPED.length, MISTYPED.length, 0)).waitFor();
}

/** The value of a row of a sheet under a title. */
const under = (sheet: readonly (readonly string[])[] | undefined, row: readonly string[], title: string) =>
  row[sheet?.[0]?.indexOf(title) ?? -1];

/** The rows of a sheet that name a unit of the roster in a column. */
const rowsIn = (sheet: readonly (readonly string[])[] | undefined, column: number) =>
  (sheet ?? []).filter((row) => ROSTER.includes(row[column] ?? ''));

/** Confirms what is open of the mistyped totals in the view by problem, and leaves the view. */
async function confirmByProblem(ledger: Page): Promise<void> {
  await ledger.getByRole('button', { name: text.problems.views.problems }).click();
  const lines = ledger.locator('.fault-lines .line');
  await eventually(() => lines.count(), MISTYPED.length + 1);
  const standingOf = (unit: string) => lines.filter({ hasText: unit }).locator('.standing').textContent();
  for (const unit of BY_PROBLEM) {
    await eventually(() => standingOf(unit), text.decisions.none);
    await lines.filter({ hasText: unit }).getByRole('checkbox').click();
  }
  const bar = ledger.locator('.alike-bar');
  await bar.getByText(text.problems.chosen(BY_PROBLEM.length)).waitFor();
  await bar.getByRole('button', { name: states.confirmed, exact: true }).click();
  for (const unit of MISTYPED) await eventually(() => standingOf(unit), states.confirmed);
  await eventually(() => standingOf(DISMISSED), states.dismissed);
  // Loaded anew, it is the view that was left, with what was decided in it.
  await ledger.reload();
  for (const unit of MISTYPED) await eventually(() => standingOf(unit), states.confirmed);
  expect(await faultsOf(ledger)).toEqual([]);
  await ledger.getByRole('button', { name: text.problems.views.units }).click();
}

it('twelve units: checked, decided, handed out, checked again and closed, and every list says the same', async () => {
  const ledger = await bench.open();
  const part = (name: string) => ledger.getByRole('navigation', { name: text.parts }).getByRole('button', { name });
  await part(text.settings).click();
  await ledger.getByRole('button', { name: scoring.fromTemplate }).click();
  await ledger.getByRole('row', { name: scoring.template.returned }).waitFor();
  await part(text.ledger).click();
  const making = await countPresses(ledger);
  await ledger.getByRole('button', { name: text.projects.make }).click();
  await ledger.getByLabel(text.projects.name).fill(PROJECT);
  await ledger.getByLabel(text.projects.year).fill('2024');
  await ledger.getByLabel(text.projects.roster).fill(ROSTER.join('\n'));
  await ledger.locator('.modal').getByRole('button', { name: text.actions.save }).click();
  expect(await making()).toBe(2);
  await ledger.locator('.facet button', { hasText: PROJECT }).click();
  await eventually(() => ledger.locator('.unit-line').count(), ROSTER.length);

  // A press and a key for each report; only what is there is decided.
  for (const unit of ROSTER.slice(0, 10)) {
    serve(unit, MISTYPED.includes(unit) || unit === DISMISSED ? 1222 : undefined);
    const page = await checkUnit(unit);
    const cards = panelOn(page).locator('[data-finding]');
    const isFaulty = [...MISTYPED, LATE, DISMISSED].includes(unit);
    expect([unit, await cards.count()]).toEqual([unit, isFaulty ? 1 : 0]);
    const presses = await countPresses(page);
    if (unit === DISMISSED) for (const key of ['3', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    else if (isFaulty && !BY_PROBLEM.includes(unit)) await page.keyboard.press('2');
    if (isFaulty && !BY_PROBLEM.includes(unit))
      await eventually(() => standings(cards), [unit === DISMISSED ? states.dismissed : states.confirmed]);
    expect(await presses()).toBe(0);
    await page.close();
  }

  await ledger.bringToFront();
  await confirmByProblem(ledger);
  const strip = ledger.locator('.project-strip');
  const chip = (state: keyof typeof text.projects.states) =>
    strip.getByRole('button', { name: text.projects.states[state] });
  await eventually(() => ledger.locator('.unit-line').count(), MISSING.length);
  await eventually(() => chip('late').textContent(), `${text.projects.states.late}1`);
  const lineOf = (unit: string) => ledger.locator('.ledger-lines .line', { hasText: unit });
  const errorsOf = (unit: string) => lineOf(unit).locator('.errors').textContent();
  for (const unit of [...MISTYPED, LATE]) await eventually(() => errorsOf(unit), '1');
  await eventually(() => errorsOf(DISMISSED), '0');

  const { file, sheets: first } = await handedOut(ledger);
  const problems = rowsIn(first[exported.sheets.problems], 1);
  expect(problems.map((row) => row[1])).toEqual([...MISTYPED, LATE]);
  for (const row of problems) expect(row).toContain(exported.states.confirmed);
  // Told as facts: nothing is left to be worded anew before it is handed in.
  const titles = first[exported.sheets.problems]?.[0] ?? [];
  const told = problems.map((row) => row[titles.indexOf(exported.columns.problems.message)] ?? '');
  expect(told.filter((words) => words === '' || /疑|请核对/.test(words))).toEqual([]);
  expect(told.filter((words) => /应为 \d+，填为 1222。/.test(words))).toHaveLength(MISTYPED.length);
  const summary = rowsIn(first[exported.sheets.summary], 0);
  expect(summary.map((row) => row[0])).toEqual(ROSTER);
  expect(summary.slice(10).map((row) => row[1])).toEqual(MISSING.map(() => exported.summary.missingTitle));
  expect(summary.slice(0, 10).map((row) => row[10])).toEqual(
    ROSTER.slice(0, 10).map((unit) => ([...MISTYPED, LATE].includes(unit) ? '1' : '0')),
  );
  const { columns } = exported;
  const scoreOf = (unit: string) =>
    summary
      .filter((row) => row[0] === unit)
      .map((row) => under(first[exported.sheets.summary], row, columns.summary.score));
  expect([scoreOf(LATE), scoreOf(DISMISSED)]).toEqual([['5'], ['10']]);
  expect(
    problems.map((row) => under(first[exported.sheets.problems], row, columns.problems.deduction)).slice(-1),
  ).toEqual(['5']);
  const asked = rowsIn(first[exported.sheets.rectifications], 2);
  expect(asked.map((row) => [row[1], row[2], row[13]])).toEqual(
    [...MISTYPED, LATE].map((unit, index) => [`2024-000${index + 1}`, unit, exported.itemStates.waiting]),
  );

  await bringBack(ledger, file);

  // The four mistyped totals are put right; each page is pressed once more.
  for (const unit of MISTYPED) {
    serve(unit);
    const page = await checkUnit(unit);
    expect(await panelOn(page).locator('[data-finding]').filter({ hasText: '1222' }).count()).toBe(0);
    await page.close();
  }
  await ledger.bringToFront();
  for (const unit of MISTYPED) await eventually(() => errorsOf(unit), '0');
  await lineOf(MISTYPED[0] ?? '').click();
  const item = ledger.locator('.side-view .items > ul > li');
  await eventually(() => item.count(), 1);
  expect(await item.textContent()).toContain('2024-0001');
  expect(await item.textContent()).toContain(exported.itemStates.rectified);
  expect(await item.textContent()).toContain('1,222 → 1,223');
  expect(await faultsOf(ledger)).toEqual([]);
  await ledger.keyboard.press('Escape');

  const { sheets: last } = await handedOut(ledger);
  const closed = rowsIn(last[exported.sheets.rectifications], 2);
  expect(closed.map((row) => [row[1], row[2], row[13]?.split('\n')[0], row[15]])).toEqual([
    ...MISTYPED.map((unit, index) => [`2024-000${index + 1}`, unit, exported.itemStates.rectified, exported.yes]),
    ['2024-0005', LATE, exported.itemStates.waiting, ''],
  ]);
  for (const row of closed.slice(0, 4)) expect(row[13]).toContain('1222 → 1223');
  expect(
    closed.map((row) => under(last[exported.sheets.rectifications], row, columns.rectifications.measures)),
  ).toEqual([...MISTYPED.map(doneBy), '']);
  expect(rowsIn(last[exported.sheets.problems], 1).map((row) => row[1])).toEqual([LATE]);
}, 240_000);
