import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readCheckMessage } from '@/lib/store/checker/read-check-message';
import { readDecisionMessage } from '@/lib/store/checker/read-decision-message';
import { isMessage, isOwn } from '@/lib/store/messages';
import { showFound } from './badge';
import { bringWords } from './bring-words';
import { LEDGER_ENTRY, offerMenus } from './menus';
import { openHandbook, openWorkbench } from './own-tabs';
import { takeCheck } from './take-check';
import { takeDecision } from './take-decision';
import { toggleChecker } from './toggle-checker';

/** Who sent a message, as the browser gives it. */
type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Toolbar button, shortcuts, context menus, badge, and the way to the ledger. Keeps nothing in memory that a restart of the worker may lose. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void offerMenus());
  browser.runtime.onStartup.addListener(() => void offerMenus());
  browser.action.onClicked.addListener((tab) => void toggleChecker(tab));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === LEDGER_ENTRY) void openWorkbench(null);
    else if (tab !== undefined) void toggleChecker(tab);
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'open-workbench') void openWorkbench(null);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const answer = isOwn(sender) ? answerTo(message, sender) : undefined;
    // A promise as the answer is understood by Firefox alone.
    void answer?.then(reply, () => reply(undefined));
    return answer !== undefined;
  });
});

/** What is done about a message of ours; undefined where there is nothing to answer. */
function answerTo(message: unknown, sender: Sender): Promise<unknown> | undefined {
  const decision = readDecisionMessage(message, sender);
  if (decision !== undefined) return takeDecision(decision);
  const asked = readCheckMessage(message, sender);
  if (asked !== undefined) return takeCheck(asked);
  if (!isMessage(message)) return undefined;
  if (message.type === 'words/wanted') return bringWords(message.language, sender);
  if (message.type === 'workbench/open') void openWorkbench(message.page);
  if (message.type === 'handbook/open') void openHandbook(message.language);
  if (message.type === 'detector/found' && sender.tab?.id !== undefined) void showFound(sender.tab.id, message.frame);
  return undefined;
}
