import { browser } from 'wxt/browser';

/** Ids of the entries of the context menus. */
export const CHECK_ENTRY = 'check';
export const LEDGER_ENTRY = 'ledger';

/** Puts the entries into the context menus: the check on pages, frames, selections and the toolbar button, the ledger on the button. */
export async function offerMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: CHECK_ENTRY,
    title: browser.i18n.getMessage('menuTitle'),
    contexts: ['page', 'frame', 'selection', 'action'],
  });
  browser.contextMenus.create({
    id: LEDGER_ENTRY,
    title: browser.i18n.getMessage('menuLedger'),
    contexts: ['action'],
  });
}
