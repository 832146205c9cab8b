import type { BrowserContext, Page } from 'playwright-core';

/** Reports stored by one call: a message between processes has a limit. */
const AT_ONCE = 1500;

/** The workbench in a tab of its own: storing needs a page of the extension, for the worker may be asleep. */
export async function openWorkbench(context: BrowserContext): Promise<{ readonly page: Page; readonly url: string }> {
  const worker = context.serviceWorkers().find((each) => each.url().endsWith('/background.js'));
  if (worker === undefined) throw new Error('The extension has not started.');
  const page = await context.newPage();
  const url = worker.url().replace(/background\.js$/, 'workbench.html');
  await page.goto(url);
  return { page, url };
}

/** Puts this in the place of all that is stored. */
export async function storeLedger(page: Page, stored: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate('chrome.storage.local.clear()');
  const all = Object.entries(stored);
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const part = JSON.stringify(Object.fromEntries(all.slice(from, from + AT_ONCE)));
    await page.evaluate(`chrome.storage.local.set(${part})`);
  }
}
