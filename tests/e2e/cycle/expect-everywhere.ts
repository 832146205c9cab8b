import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { WORDS } from '../../words';
import { eventually, panelOn } from '../panel';
import {
  itemsOfSide,
  itemsOfWorkbook,
  type Numbers,
  numbersByProblem,
  numbersOfLine,
  numbersOfPanel,
  numbersOfRecord,
  numbersOfSide,
  numbersOfWorkbook,
  putRightInLine,
  putRightInVerdict,
  type STATES,
} from './numbers-of';
import type { Sheet } from './sheets';

const { exported, workbench: text } = WORDS['zh-CN'];

/** What every place is to say. */
export interface Wanted {
  /** Of each unit that has a report. */
  readonly numbers: Readonly<Record<string, Numbers>>;
  /** Pages of units with the panel open, of as many as there are. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly sheets: Readonly<Record<string, Sheet>>;
  readonly late: readonly string[];
  readonly missing: readonly string[];
}

/** The number on a chip of the list. */
async function chipOf(ledger: Page, name: string): Promise<number> {
  const chip = ledger.locator('.filters .chip', { has: ledger.getByText(name, { exact: true }) });
  return (await chip.count()) === 0 ? 0 : Number(await chip.locator('small').textContent());
}

/** The table of a part of the view at a glance; none where it has no lines. */
async function glanceOf(ledger: Page, part: string): Promise<readonly (readonly string[])[]> {
  const rows = await ledger.locator(`.of-${part} .glance-table tbody tr`).all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

/**
 * Asks every place for its numbers and holds them against what they are to be: the panel, the line of the list, the report
 * beside it, the printed record, the workbook, the view by problem, the chips and the view at a glance. Leaves the list shown.
 */
export async function expectEverywhere(ledger: Page, wanted: Wanted): Promise<void> {
  const { numbers, pages, sheets } = wanted;
  const found: [unit: string, place: string, numbers: Partial<Numbers>][] = [];
  for (const [unit, page] of pages) found.push([unit, 'panel', await numbersOfPanel(page)]);
  for (const unit of Object.keys(numbers)) {
    found.push([unit, 'line', await numbersOfLine(ledger, unit)]);
    found.push([unit, 'side view', await numbersOfSide(ledger, unit)]);
    const items = await itemsOfSide(ledger);
    expect([unit, items]).toEqual([unit, itemsOfWorkbook(sheets, unit)]);
    const putRight = items.filter(([, state]) => state === exported.itemStates.rectified).length;
    const page = pages.get(unit);
    const told = [
      await putRightInLine(ledger, unit),
      await putRightInVerdict(ledger.locator('.side-head')),
      ...(page === undefined ? [] : [await putRightInVerdict(panelOn(page))]),
    ];
    expect([unit, ...told]).toEqual([unit, ...told.map(() => putRight)]);
    found.push([unit, 'record', await numbersOfRecord(ledger)]);
    found.push([unit, 'workbook', numbersOfWorkbook(sheets, unit)]);
  }
  await ledger.keyboard.press('Escape');
  await expectAtAGlance(ledger, wanted);
  await ledger.getByRole('button', { name: text.problems.views.problems }).click();
  // It is read anew for the reports that are listed, and told again when that is done.
  let drawn = '';
  await expect
    .poll(
      async () => {
        const before = drawn;
        drawn = (await ledger.locator('.problem-list').allTextContents()).join();
        return drawn !== '' && drawn === before;
      },
      { interval: 400, timeout: 8000 },
    )
    .toBe(true);
  const byProblem = await numbersByProblem(ledger);
  for (const [unit, { open, confirmed, dismissed }] of Object.entries(numbers)) {
    const faults = open + confirmed + dismissed;
    if (faults > 0 || unit in byProblem) found.push([unit, 'by problem', byProblem[unit] ?? {}]);
  }
  await ledger.getByRole('button', { name: text.problems.views.units }).click();
  const pick = (unit: string, names: object) =>
    Object.fromEntries(Object.entries(numbers[unit] ?? {}).filter(([name]) => name in names));
  expect(found).toEqual(found.map(([unit, place, told]) => [unit, place, pick(unit, told)]));
  expect(found.every(([, , told]) => Object.keys(told).length > 5)).toBe(true);
}

/** The chips and the view at a glance. */
async function expectAtAGlance(ledger: Page, { numbers, late, missing }: Wanted): Promise<void> {
  const reports = Object.values(numbers);
  const how = (holds: (report: Numbers) => boolean) => reports.filter(holds).length;
  const { verdicts, works } = text.filters;
  const { states } = text.projects;
  const chips: Readonly<Record<string, number>> = {
    [verdicts.errors]: how(({ errors }) => errors > 0),
    [works.unreviewed]: how(({ open }) => open > 0),
    [works.asked]: how(({ confirmed }) => confirmed > 0),
    [states.missing]: missing.length,
    [states.late]: late.length,
    [states.open]: how(({ open }) => open > 0),
  };
  for (const [name, count] of Object.entries(chips)) expect([name, await chipOf(ledger, name)]).toEqual([name, count]);

  const strip = await ledger.locator('.strip-tools .chip small').allTextContents();
  await ledger.getByRole('button', { name: text.problems.views.glance }).click();
  await ledger.locator('.of-problems .glance-table').waitFor();
  await eventually(async () => (await glanceOf(ledger, 'states')).map(([, count]) => count), strip);
  expect((await glanceOf(ledger, 'late')).map(([unit]) => unit)).toEqual(late);
  expect((await glanceOf(ledger, 'missing')).map(([unit]) => unit)).toEqual(missing);
  const problems = await glanceOf(ledger, 'problems');
  const sumOf = (column: number) => problems.reduce((sum, row) => sum + Number(row[column]), 0);
  const inAll = (state: (typeof STATES)[number]) => reports.reduce((sum, report) => sum + report[state], 0);
  expect([sumOf(3), sumOf(4)]).toEqual([inAll('confirmed'), inAll('open')]);
}
