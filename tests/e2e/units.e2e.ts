import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../words';
import { eventually } from './panel';
import { testPage } from './portal';
import { faultsOf, useBench } from './workbench-page';

const text = WORDS['zh-CN'].workbench;
const bench = useBench();

const PROJECT = '2024年度宿迁市年报核查';
const WHOLE = 'http://www.suqian.gov.cn/whole.htm';
const lineOf = (page: Page, unit: string) => page.locator('.ledger-lines .line').filter({ hasText: unit });
const strips = (page: Page) => page.locator('.units-tab .strip').allTextContents();

/** Checks a report of another body with the same figures, and puts it into the project. */
async function addUnit(ledger: Page, name: string, path: string): Promise<void> {
  bench.portal().serve(path, { body: testPage('suqian-2024').replaceAll('宿迁市人民政府', name) });
  await (await bench.check(`http://www.suqian.gov.cn${path}`)).close();
  await ledger.bringToFront();
  await lineOf(ledger, name).getByRole('checkbox').check();
  await putIntoProject(ledger);
}

async function putIntoProject(ledger: Page): Promise<void> {
  await ledger.locator('.table-foot').getByRole('button', { name: text.actions.tags }).click();
  const known = ledger.locator('.modal .tick', { hasText: PROJECT });
  if ((await known.count()) > 0) await known.getByRole('checkbox').check();
  else await ledger.getByLabel(text.tagging.fresh).fill(PROJECT);
  await ledger.locator('.modal').getByRole('button', { name: text.actions.save }).click();
  await ledger.locator('.table-foot').getByRole('button', { name: text.filters.unchoose }).click();
}

describe('a city beside its units', () => {
  it('agrees with them or not, and says which are missing', async () => {
    bench.portal().serve('/whole.htm', { body: testPage('suqian-2024') });
    await (await bench.check(WHOLE)).close();
    const ledger = await bench.open();
    await lineOf(ledger, '宿迁市人民政府').getByRole('checkbox').check();
    await putIntoProject(ledger);
    await addUnit(ledger, '宿迁市数据局', '/data.htm');

    // The city sums the project up: one unit with its very figures.
    await lineOf(ledger, '宿迁市人民政府').click();
    await ledger.getByRole('tab', { name: text.side.tabs.units }).click();
    await ledger.getByLabel(text.units.sumsUp).check();
    await eventually(() => strips(ledger), [text.units.agrees(1)]);

    // A second unit: twice as much, and no list says whether both belong.
    await addUnit(ledger, '宿迁市档案馆', '/archive.htm');
    await eventually(async () => (await strips(ledger))[0]?.includes('无法判断'), true);

    // With a list it is a warning for each table, in the list too; axe looks at it all.
    await ledger.getByText(text.units.list).click();
    const names = ledger.getByRole('textbox', { name: text.projects.roster });
    await names.fill('1. 宿迁市数据局\n2. 宿迁市档案馆');
    await ledger.getByRole('button', { name: text.units.saveList }).click();
    await eventually(async () => /与 2 个单位之和不符/.test((await strips(ledger))[0] ?? ''), true);
    await eventually(() => lineOf(ledger, '宿迁市人民政府').locator('.warnings').textContent(), '3');
    const line = ledger.locator('.sum-table tr', { hasText: '本年新收' });
    expect(await line.locator('td').allTextContents()).toEqual(['3,516', '7,032', '−3,516']);
    await line.locator('.unfold').click();
    expect(await ledger.locator('.unit-figures li').count()).toBe(2);
    expect(await faultsOf(ledger)).toEqual([]);
    await ledger.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(ledger)).toEqual([]);

    // A unit that has not reported is named, and nothing else is told.
    await names.fill('宿迁市数据局\n宿迁市档案馆\n宿迁市气象局');
    await ledger.getByRole('button', { name: text.units.saveList }).click();
    await eventually(() => strips(ledger), [`${text.units.missing(1)}宿迁市气象局`]);

    // The project is renamed: its list, and who sums it up, go along.
    await ledger.locator('.units-tab').getByRole('button', { name: text.units.rename }).click();
    await ledger.getByRole('textbox', { name: text.units.newName }).fill('宿迁市复查');
    await ledger.locator('.project-name').getByRole('button', { name: text.actions.save }).click();
    await eventually(() => ledger.locator('.project-name h3').textContent(), `宿迁市复查${text.units.count(2)}`);
    await eventually(() => strips(ledger), [`${text.units.missing(1)}宿迁市气象局`]);
    expect(await faultsOf(ledger)).toEqual([]);
    await ledger.getByRole('tab', { name: text.side.tabs.findings }).click();
    await eventually(
      async () => (await ledger.locator('.card .gist').first().textContent())?.includes('宿迁市气象局'),
      true,
    );
    await ledger.locator('.card-title').first().click();
    await ledger.locator('.card').first().getByRole('button', { name: text.side.behind.units }).click();
    await ledger.locator('.units-tab').waitFor();
  });
});
