import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { nameLanguage } from '../../lib/messages/languages';
import { words } from '../../lib/messages/zh-CN';
import type { FoundBrowser } from '../browser';
import { seeInside } from '../closed-roots';
import { type DemoBrowser, startDemoBrowser } from '../demo/demo-browser';
import { servePages } from '../demo/demo-server';
import { savePicture } from './save-picture';

const { workbench } = words;

/** The reports of the pictures, by the address at which each was published: one year of a city's districts, and others. */
const REPORTS: Readonly<Record<string, string>> = {
  'www.shuyang.gov.cn/sygfj/gknb/202401/2ecfb31a335f4d689220a3a23e24a986.shtml': 'real-2023-shuyang-reform-commission',
  'www.suqian.gov.cn/cnsq/zfxxgknb/202403/suqian2023.shtml': 'real-2023-suqian-city-kangxi-radicals',
  'www.yanghe.gov.cn/art/2026/1/20/art_100_1.html': 'real-2025-yanghe-opposite-differences',
  'www.jinhu.gov.cn/zwgk/nb/2023.html': 'real-2023-jinhu-county-no-preface',
};
const HONGZE = 'www.hongze.gov.cn/xxgk/nb/content/2024.html';

/** A report with planted faults, and at the same address, later, as it was published. */
const CORRECTED = 'www.qzlc.gov.cn/xxgk/zfxxgk/zfxxgkndbg/202101/t20210106_2491001.htm';

const PROJECT = '2023年度淮安市年报核查';
const ROSTER = '清江浦区 淮安区 淮阴区 洪泽区 涟水县 盱眙县 金湖县'.split(' ').map((name) => `淮安市${name}人民政府`);

/** Ms that a page takes to come to rest. */
const SETTLED = 900;

/** Takes a picture of a window, of as much of it as is `height` px high, or of a part of it. */
type Take = (name: string, shown: Page | Locator, height?: number) => Promise<void>;

const pathOf = (address: string) => new URL(`http://${address}`).pathname;

/** Opens a page, checks it as a reader does, and waits until its findings can be decided on. */
async function check(demo: DemoBrowser, address: string): Promise<Page> {
  const page = await demo.context.newPage();
  await seeInside(page);
  await page.goto(`http://${address}`);
  await demo.clickAction(page);
  await page.locator('gouji-panel .decision-bar:not(:disabled)').first().waitFor();
  return page;
}

/** Takes the handbook's pictures, in the order of a reviewer's work. `root`: the project's folder; `target`: where they go. */
export async function takeHandbookPictures(browser: FoundBrowser, root: string, target: string): Promise<void> {
  const folder = join(target, 'handbook');
  mkdirSync(folder, { recursive: true });
  const pages = new Map<string, string>();
  for (const [address, slug] of Object.entries({ ...REPORTS, [HONGZE]: 'real-2023-hongze-table-four-totals' }))
    pages.set(pathOf(address), join(root, 'tests/corpus', slug, 'page.html'));
  pages.set(pathOf(CORRECTED), join(root, 'scripts/demo/sample-faults.html'));
  const server = await servePages(pages);
  const demo = await startDemoBrowser(browser, {
    extension: join(root, '.output', 'chrome-mv3'),
    headless: true,
    host: '*.gov.cn',
    port: server.port,
    viewport: { width: 1280, height: 760 },
    colorScheme: 'light',
  });
  const take: Take = async (name, shown, height) => {
    const page = 'page' in shown ? shown.page() : shown;
    // A pointer left over a row would light it up.
    await page.mouse.move(2, 2);
    await page.waitForTimeout(SETTLED);
    const clip = { x: 0, y: 0, width: page.viewportSize()?.width ?? 0, height: height ?? 0 };
    const shot = await ('page' in shown || height === undefined ? shown.screenshot() : shown.screenshot({ clip }));
    console.log(`${name}: ${savePicture(shot, join(folder, `${name}.png`))}`);
  };
  try {
    for (const address of Object.keys(REPORTS)) await (await check(demo, address)).close();
    await decideInPanel(demo, take);
    await putRight(demo, () => pages.set(pathOf(CORRECTED), join(root, 'scripts/demo/sample.html')));
    await workInLedger(demo, take);
  } finally {
    await demo.close();
    await server.close();
  }
}

async function pressUntil(page: Page, key: string, shown: Locator): Promise<void> {
  await page.keyboard.press(key);
  await shown.waitFor();
}

/** Two sums are confirmed, and a reason is asked for the third finding. */
async function decideInPanel(demo: DemoBrowser, take: Take): Promise<void> {
  const page = await check(demo, HONGZE);
  const standing = page.locator('gouji-panel .standing');
  await pressUntil(page, '2', standing.nth(0));
  await pressUntil(page, '2', standing.nth(1));
  await pressUntil(page, '3', page.locator('gouji-panel .reason-form'));
  await take('decide', page);
  await page.keyboard.press('Escape');
  await page.close();
}

/** One error is confirmed, the page is corrected, and checked again. */
async function putRight(demo: DemoBrowser, correct: () => void): Promise<void> {
  const page = await check(demo, CORRECTED);
  await pressUntil(page, '2', page.locator('gouji-panel .standing').first());
  await page.close();
  correct();
  await (await check(demo, CORRECTED)).close();
}

async function workInLedger(demo: DemoBrowser, take: Take): Promise<void> {
  const ledger = await demo.context.newPage();
  await ledger.goto(`chrome-extension://${demo.extensionId}/workbench.html`);
  const line = (unit: string) => ledger.locator('.ledger-lines .line').filter({ hasText: unit });
  await ledger.getByRole('button', { name: nameLanguage('zh-CN').long }).click();

  await ledger.setViewportSize({ width: 1280, height: 700 });
  await ledger.getByRole('button', { name: workbench.projects.make }).click();
  await ledger.getByLabel(workbench.projects.name).fill(PROJECT);
  await ledger.getByLabel(workbench.projects.year).fill('2023');
  await ledger.getByLabel(workbench.projects.roster).fill(ROSTER.map((name, at) => `${at + 1}\t${name}`).join('\n'));
  await take('roster', ledger);
  await ledger.locator('.modal').getByRole('button', { name: workbench.actions.save }).click();
  await ledger.locator('.unit-line').first().waitFor();
  await take('project', ledger, 460);

  await ledger.getByRole('button', { name: workbench.problems.views.glance }).click();
  await ledger.locator('.glance-part.of-problems .glance-picture').waitFor();
  await take('glance', ledger, 700);
  await ledger.getByRole('button', { name: workbench.problems.views.units }).click();

  await ledger.getByRole('button', { name: workbench.actions.exportOf(2) }).click();
  await ledger.getByRole('menuitem', { name: workbench.actions.formats.xlsx }).click();
  await ledger.locator('.modal').waitFor();
  await take('export', ledger, 560);
  await ledger.keyboard.press('Escape');
  await ledger.locator('.facet button', { hasText: PROJECT }).click();

  await ledger.getByRole('button', { name: workbench.problems.views.problems }).click();
  await ledger.locator('.fault-lines .line').first().waitFor();
  await take('by-problem', ledger, 560);
  await ledger.getByRole('button', { name: workbench.problems.views.units }).click();

  await ledger.setViewportSize({ width: 1600, height: 900 });
  await line('洪泽区').click();
  await ledger.locator('.side-view .card').first().waitFor();
  await take('../ledger', ledger);
  await line('鲤城区').click();
  await ledger.locator('.side-head h2', { hasText: '鲤城区' }).waitFor();
  await ledger.locator('.side-view .items').scrollIntoViewIfNeeded();
  await take('re-check', ledger.locator('.side-view'));

  await ledger.setViewportSize({ width: 1280, height: 700 });
  await ledger.getByRole('button', { name: workbench.actions.close }).click();
  await ledger.getByRole('button', { name: workbench.settings, exact: true }).click();
  const deadline = ledger.getByLabel(workbench.settingsPage.deadlines.department);
  await deadline.fill('01-20');
  await deadline.blur();
  await ledger.locator('.judging-line p').waitFor();
  await take('settings', ledger);
}
