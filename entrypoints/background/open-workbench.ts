import { browser } from 'wxt/browser';

/** Opens the ledger, or brings its tab to the front: there is one. `page`: the address of a page whose report is to be shown. */
export async function openWorkbench(page: string | null): Promise<void> {
  const own = browser.runtime.getURL('/workbench.html');
  const url = page === null ? own : `${own}#page=${encodeURIComponent(page)}`;
  const [open] = await browser.tabs.query({ url: `${own}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  // Without a page to show the tab stays as the reader left it.
  await browser.tabs.update(open.id, page === null ? { active: true } : { active: true, url });
  await browser.windows?.update(open.windowId, { focused: true });
}
