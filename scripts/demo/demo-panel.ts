import { writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { seeInside } from '../closed-roots';
import type { DemoBrowser } from './demo-browser';

/** What the panel says of a page, as its reader sees it. */
export interface PanelReading {
  readonly title: string;
  readonly verdict: string;
  /** Kind and sentence of each finding: `错误  表三…`. */
  readonly findings: readonly string[];
  /** How many of the findings are shown as errors. */
  readonly errors: number;
}

/** How long a check may take until the panel shows its result, in ms. */
const SHOWN = 15_000;

/** How long the page may take to scroll to the place that the panel points at, in ms. */
const SETTLED = 800;

const readAll = async (locator: Locator): Promise<readonly (string | null)[]> =>
  Promise.all((await locator.all()).map((each) => each.textContent()));

/** Kind and sentence of every card. Read one by one: only so does the browser's driver stay clear of scripts of the page. */
async function readCards(cards: Locator): Promise<readonly string[]> {
  const read = async (card: Locator): Promise<string> => {
    const kind = await card.locator('.tag').textContent();
    const [title, gist] = [card.locator('.card-title'), card.locator('.gist')];
    return `${kind?.trim()}  ${(await title.textContent())?.trim()}：${(await gist.textContent())?.trim()}`;
  };
  return Promise.all((await cards.all()).map(read));
}

/** What the window shows. Playwright's own picture is shifted sideways on pages that are written from right to left. */
async function photograph(demo: DemoBrowser, page: Page): Promise<Buffer> {
  const session = await demo.context.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/**
 * Opens a page, presses the toolbar button, reads the panel, goes to the first sum that does not hold (else to the first error)
 * and takes a picture. Throws when no result is shown.
 */
export async function checkInBrowser(demo: DemoBrowser, url: string, picture: string): Promise<PanelReading> {
  const first = demo.context.pages().find((page) => page.url() === 'about:blank');
  const page = first ?? (await demo.context.newPage());
  await seeInside(page);
  await page.goto(url);
  await demo.clickAction(page);
  const verdict = page.locator('gouji-panel .verdict').first();
  await verdict.waitFor({ timeout: SHOWN }).catch(() => {
    throw new Error(`${url}: the panel showed no result within ${SHOWN / 1000} seconds.`);
  });
  const findings = await readCards(page.locator('gouji-panel [data-finding]'));
  const errors = page.locator('gouji-panel .kind-error[data-finding]');
  // One fault is one card; its findings stand inside it.
  const faults = page.locator('gouji-panel .card.kind-error');
  const sums = faults.filter({ has: page.locator('.gist', { hasText: '＝' }) });
  const worst = (await sums.count()) > 0 ? sums.first() : faults.first();
  if ((await worst.count()) > 0) {
    await worst.locator('.card-title').click();
    await worst.locator('.actions button').first().click();
    // A pointer left over the panel would point at something else.
    await page.mouse.move(2, 2);
    await worst.locator('.card-title').scrollIntoViewIfNeeded();
    await page.waitForTimeout(SETTLED);
  }
  writeFileSync(picture, await photograph(demo, page));
  return {
    title: await page.title(),
    verdict: (await readAll(verdict.locator('strong, span'))).join('; '),
    findings,
    errors: await errors.count(),
  };
}
