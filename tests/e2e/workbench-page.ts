import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Extended, profileFolder, startBrowser } from './extension';
import { openPanel } from './panel';
import { type Portal, startPortal } from './portal';

/** A browser with the extension and an empty ledger, and the sites it can reach. */
export interface Bench {
  readonly portal: () => Portal;
  readonly browser: () => Extended;
  /** Visits a page, checks it, and leaves the tab open. */
  readonly check: (address: string) => Promise<Page>;
  /** The workbench in a tab of its own. */
  readonly open: () => Promise<Page>;
  /** Ends the browser, and starts it anew with what it has stored. */
  readonly restart: () => Promise<void>;
}

/** A bench for the tests of a file: the browser is another one for each test, what the sites serve stays. */
export function useBench(): Bench {
  let portal: Portal;
  let browser: Extended;
  let profile: ReturnType<typeof profileFolder>;
  beforeAll(async () => {
    portal = await startPortal();
  });
  beforeEach(async () => {
    profile = profileFolder();
    browser = await startBrowser(profile.path, portal.port);
  });
  afterEach(async () => {
    await browser?.close();
    profile?.remove();
  });
  afterAll(() => portal?.close());
  return {
    portal: () => portal,
    browser: () => browser,
    async check(address) {
      const page = await browser.context.newPage();
      await page.goto(address);
      await openPanel(browser, page);
      return page;
    },
    async open() {
      const page = await browser.context.newPage();
      await page.setViewportSize({ width: 1920, height: 1000 });
      await page.goto(`chrome-extension://${browser.id}/workbench.html`);
      return page;
    },
    async restart() {
      await browser.close();
      browser = await startBrowser(profile.path, portal.port);
    },
  };
}

/** The line of the only report of a year. */
export const lineOf = (page: Page, year: string): Locator =>
  page.locator('.ledger-lines .line').filter({ has: page.locator('.year', { hasText: year }) });

/** A cell of that line, by its column. */
export const cellOf = (page: Page, year: string, column: string): Locator => lineOf(page, year).locator(`.${column}`);

/** What the guidelines ask of any page; the rest is custom, as that a page has landmarks, which paper has none of. */
export const GUIDELINES: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with the whole page, contrast included; by all its rules, or by those of some kinds. */
export async function faultsOf(page: Page, kinds?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
    const { violations } = await run(document, {
      resultTypes: ['violations'],
      ...(runOnly && { runOnly: [...runOnly] }),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }, kinds);
}
