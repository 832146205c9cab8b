import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { WORDS } from '../../words';
import { eventually, panelOn } from '../panel';
import { faultsOf, useBench } from '../workbench-page';
import { countPresses } from './count-presses';
import {
  BY_PROBLEM,
  DISMISSED,
  LATE,
  MISSING,
  MISTYPED,
  PROJECT,
  pathOf,
  REPORTED,
  RIGHT,
  ROSTER,
  reportOf,
  TWOFOLD,
} from './district';
import { expectEverywhere } from './expect-everywhere';
import { CLOSED, doneBy, expectClosed, expectHandedOut, foundIn, JUDGED, returned } from './expect-workbook';
import { lineOf, numbersOfPanel } from './numbers-of';
import { readSheets, type Sheet } from './sheets';

const { workbench: text, panel: words, exported, scoring } = WORDS['zh-CN'];
const { states } = words.decisions;
const bench = useBench();

const serve = (unit: string, total?: number) => bench.portal().serve(pathOf(unit), { body: reportOf(unit, total) });
const checkUnit = async (unit: string): Promise<Page> => {
  const page = await bench.check(`http://www.suqian.gov.cn${pathOf(unit)}`);
  await panelOn(page).locator('.decision-bar:not(:disabled), .verdict.tone-passed').first().waitFor();
  return page;
};

/** A workbook of all reports of the project that the list shows, and its sheets. */
async function handedOut(ledger: Page): Promise<{ readonly file: Buffer; readonly sheets: Record<string, Sheet> }> {
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
  expect(await presses()).toEqual({ presses: 3, keys: 0 });
  return { file, sheets: await readSheets(file) };
}

/** Takes the list of items with what the bodies of the mistyped totals have written into it. */
async function bringBack(ledger: Page, file: Buffer): Promise<void> {
  const { returning } = text;
  await ledger
    .locator(`input[aria-label="${returning.open}"]`)
    .setInputFiles({ name: '整改台账（交回）.xlsx', mimeType: 'application/octet-stream', buffer: returned(file) });
  await ledger.getByRole('dialog').getByRole('button', { name: returning.take }).click();
  await ledger.getByText(returning.taken(MISTYPED.length, MISTYPED.length, 0)).waitFor();
}

/** Confirms what is open of the mistyped totals in the view by problem, and leaves the view. */
async function confirmByProblem(ledger: Page): Promise<void> {
  await ledger.getByRole('button', { name: text.problems.views.problems }).click();
  const lines = ledger.locator('.fault-lines .line');
  await eventually(() => lines.count(), MISTYPED.length + 2);
  const standingOf = (unit: string) => lines.filter({ hasText: unit }).locator('.standing').textContent();
  for (const unit of BY_PROBLEM) {
    await eventually(() => standingOf(unit), text.decisions.none);
    await lines.filter({ hasText: unit }).getByRole('checkbox').click();
  }
  const bar = ledger.locator('.alike-bar');
  await bar.getByText(text.problems.chosen(BY_PROBLEM.length)).waitFor();
  await bar.getByRole('button', { name: states.confirmed, exact: true }).click();
  for (const unit of [...MISTYPED, TWOFOLD]) await eventually(() => standingOf(unit), states.confirmed);
  await eventually(() => standingOf(DISMISSED), states.dismissed);
  // Loaded anew, it is the view that was left, with what was decided in it.
  await ledger.reload();
  for (const unit of [...MISTYPED, TWOFOLD]) await eventually(() => standingOf(unit), states.confirmed);
  expect(await faultsOf(ledger)).toEqual([]);
  await ledger.getByRole('button', { name: text.problems.views.units }).click();
}

/** A project with its roster, and the example's sheet of points. */
async function makeProject(ledger: Page): Promise<void> {
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
  expect(await making()).toEqual({ presses: 2, keys: 0 });
  await eventually(() => ledger.locator('.unit-line').count(), ROSTER.length);
}

it('twelve units: checked, decided, handed out, checked again and closed, and every place gives the same numbers', async () => {
  const ledger = await bench.open();
  await makeProject(ledger);

  // A press and a key for each report; only what is there is decided.
  const pages = new Map<string, Page>();
  for (const unit of REPORTED) {
    serve(unit);
    const page = await checkUnit(unit);
    pages.set(unit, page);
    const { open } = await numbersOfPanel(page);
    expect([unit, open]).toEqual([unit, foundIn(unit)]);
    if (BY_PROBLEM.includes(unit) || open === 0) continue;
    const presses = await countPresses(page);
    const keys = unit === DISMISSED ? ['3', 'ArrowDown', 'Enter'] : ['2'];
    for (const key of keys) await page.keyboard.press(key);
    await eventually(async () => (await numbersOfPanel(page)).open, open - 1);
    expect(await presses()).toEqual({ presses: 0, keys: keys.length });
  }

  await ledger.bringToFront();
  await confirmByProblem(ledger);
  for (const unit of REPORTED)
    await eventually(() => lineOf(ledger, unit).locator('.errors').textContent(), String(JUDGED[unit]?.errors));
  const { file, sheets } = await handedOut(ledger);
  expectHandedOut(sheets);
  await expectEverywhere(ledger, { numbers: JUDGED, pages, sheets, late: [LATE], missing: MISSING });
  for (const page of pages.values()) await page.close();

  await bringBack(ledger, file);

  // The four mistyped totals are put right; each page is pressed once more.
  const corrected = new Map<string, Page>();
  for (const unit of MISTYPED) {
    serve(unit, RIGHT);
    corrected.set(unit, await checkUnit(unit));
  }
  await ledger.bringToFront();
  for (const unit of MISTYPED) await eventually(() => lineOf(ledger, unit).locator('.errors').textContent(), '0');
  await lineOf(ledger, MISTYPED[0] ?? '').click();
  const item = ledger.locator('.side-view .items > ul > li');
  await eventually(() => item.count(), 1);
  for (const part of ['2024-0001', exported.itemStates.rectified, '1,222 → 1,223', doneBy(MISTYPED[0] ?? '')])
    expect(await item.textContent()).toContain(part);
  expect(await faultsOf(ledger)).toEqual([]);
  await ledger.keyboard.press('Escape');

  const last = await handedOut(ledger);
  expectClosed(last.sheets, exported.itemStates.waiting);
  await expectEverywhere(ledger, {
    numbers: CLOSED,
    pages: corrected,
    sheets: last.sheets,
    late: [LATE],
    missing: MISSING,
  });
}, 300_000);
