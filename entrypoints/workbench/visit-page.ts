import { browser } from 'wxt/browser';
import type { Target } from '@/components/shared/target';
import { askForPlace } from '@/lib/store/asked-place';
import { tellTab } from '@/lib/store/messages';

/** Tabs that were opened from here, by address: a page is shown in its tab again, not in ever new ones. */
const tabs = new Map<string, number>();

/**
 * Opens a report's page; with a target, the checker goes to it as soon as it has checked the page. On government sites it
 * opens by itself, elsewhere with the click on the toolbar's button.
 */
export async function visitPage(url: string, target: Target | null): Promise<void> {
  if (target !== null) await askForPlace(url, target);
  const tabId = await showTab(url);
  if (target === null || tabId === undefined) return;
  await loaded(tabId);
  await tellTab(tabId, { type: 'detector/open' });
}

async function showTab(url: string): Promise<number | undefined> {
  const known = tabs.get(url);
  if (known !== undefined) {
    try {
      const tab = await browser.tabs.update(known, { active: true, url });
      if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
      return known;
    } catch {
      // The reader has closed it.
      tabs.delete(url);
    }
  }
  const { id } = await browser.tabs.create({ url });
  if (id !== undefined) tabs.set(url, id);
  return id;
}

/** Most ms to wait for a slow page. */
const PATIENCE = 30_000;

function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(limit);
      browser.tabs.onUpdated.removeListener(listen);
      resolve();
    };
    const listen = (id: number, { status }: { readonly status?: string | undefined }) => {
      if (id === tabId && status === 'complete') done();
    };
    const limit = setTimeout(done, PATIENCE);
    browser.tabs.onUpdated.addListener(listen);
  });
}
