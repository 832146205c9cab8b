import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { WORDS } from '../words';
import { type Extended, profileFolder, startBrowser } from './extension';
import { corpusPage, type Portal, startPortal } from './portal';

/** What the panel says in Chinese. */
export const words = WORDS['zh-CN'].panel;

/** The panel on a page. */
export function panelOn(page: Page): Locator {
  return page.locator('gouji-panel aside');
}

/** Presses the button and waits for the result. */
export async function openPanel(browser: Extended, page: Page): Promise<Locator> {
  await browser.click(page);
  return checked(page);
}

/** Waits until the panel on `page` shows a result that was saved, or the reason why not. */
export async function checked(page: Page): Promise<Locator> {
  const panel = panelOn(page);
  // Empty, and so not to be seen, where nothing was saved and there is no earlier check.
  await panel.locator('.kept').waitFor({ state: 'attached' });
  await panel.getByText(words.save.saving).waitFor({ state: 'detached' });
  await panel.locator('.checking').waitFor({ state: 'detached' });
  return panel;
}

/** The page as its own scripts see it. */
export function outerHtml(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Asks again until it holds: for what the browser does in its own time. */
export async function eventually(ask: () => Promise<unknown>, wanted: unknown): Promise<void> {
  await expect.poll(ask, { timeout: 8000, interval: 100 }).toEqual(wanted);
}

/** One browser with the extension for all tests of a file, and the sites that it reaches. */
export interface OneBrowser {
  readonly portal: () => Portal;
  readonly browser: () => Extended;
  /** The folder that the browser's profile is in. */
  readonly profile: string;
}

/** Starts it; the sites serve pages of the corpus, by the path that each is to have. */
export function useBrowser(pages: Readonly<Record<`/${string}`, string>>): OneBrowser {
  let portal: Portal;
  let browser: Extended;
  const profile = profileFolder();
  beforeAll(async () => {
    portal = await startPortal();
    for (const [path, slug] of Object.entries(pages)) portal.serve(path, { body: corpusPage(slug) });
    browser = await startBrowser(profile.path, portal.port);
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    profile.remove();
  });
  return { portal: () => portal, browser: () => browser, profile: profile.path };
}

/** Leaves nothing but the language in the extension's store. */
export async function emptyStore(browser: Extended): Promise<void> {
  await browser.unstore(Object.keys(await browser.stored()).filter((key) => key !== 'setting:language'));
}
