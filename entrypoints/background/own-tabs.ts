import { browser, type PublicPath } from 'wxt/browser';
import { handbookPath } from '@/lib/messages/handbook-path';
import type { Language } from '@/lib/messages/languages';

/** Opens a page of ours, or brings its tab to the front: there is one. `part` of it to be shown; without it the tab stays as the reader left it. */
async function bringToFront(path: PublicPath, part: string | null): Promise<void> {
  const own = browser.runtime.getURL(path);
  const url = `${own}${part ?? ''}`;
  const [open] = await browser.tabs.query({ url: `${own}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, part === null ? { active: true } : { active: true, url });
  await browser.windows?.update(open.windowId, { focused: true });
}

/** Opens the ledger. `page`: the address of a page whose report is to be shown. */
export async function openWorkbench(page: string | null): Promise<void> {
  await bringToFront('/workbench.html', page === null ? null : `#page=${encodeURIComponent(page)}`);
}

/** Opens the handbook of a language. */
export async function openHandbook(language: Language): Promise<void> {
  await bringToFront(handbookPath(language), null);
}
