import { browser } from 'wxt/browser';

/** Puts the one entry into the context menus of pages, frames, selections and the toolbar button. */
export async function offerMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'check',
    title: browser.i18n.getMessage('menuTitle'),
    contexts: ['page', 'frame', 'selection', 'action'],
  });
}
