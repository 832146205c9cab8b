import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isMessage } from '@/lib/browser/messages';
import { showFound } from './badge';
import { offerMenus } from './menus';
import { toggleChecker } from './toggle-checker';

/** Toolbar button, shortcut, context menu and badge. Keeps nothing in memory that a restart of the worker may lose. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void offerMenus());
  browser.runtime.onStartup.addListener(() => void offerMenus());
  browser.action.onClicked.addListener((tab) => void toggleChecker(tab));
  browser.contextMenus.onClicked.addListener((_info, tab) => {
    if (tab !== undefined) void toggleChecker(tab);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (isMessage(message) && message.type === 'detector/found' && sender.tab?.id !== undefined)
      void showFound(sender.tab.id, message.frame);
  });
});
