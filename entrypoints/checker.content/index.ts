import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isMessage, isOwn } from '@/lib/store/messages';
import { type Checker, openChecker } from './checker';
import type { CheckerHandle } from './handle';
import { surveyFrame } from './page/survey';

/** Most ms to wait for the text of a frame that is still loading when the click comes. */
const STILL_LOADING = 1500;

/** Injected on the click into every frame it may reach; says what the frame holds, and checks it when it is the best. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main() {
    globalThis.goujiChecker ??= install();
    await parsed(document);
    return globalThis.goujiChecker.survey();
  },
});

/** There is one checker a frame, however often it is injected. */
function install(): CheckerHandle {
  let checker: Checker | undefined;
  /** The panel that was open before was not closed by the reader. */
  let thrownOut = false;
  const handle: CheckerHandle = {
    survey: () => surveyFrame(document),
    open() {
      if (checker?.isThere()) return checker.focus();
      const interference = thrownOut || checker !== undefined ? 'thrown-out' : null;
      checker?.close();
      checker = openChecker(
        browser.i18n.getUILanguage(),
        (byPage) => {
          checker = undefined;
          thrownOut = byPage;
        },
        interference,
      );
      thrownOut = false;
    },
    close() {
      if (checker?.isThere() !== true) return false;
      checker.press();
      return true;
    },
  };
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (!isOwn(sender) || !isMessage(message)) return undefined;
    if (message.type === 'checker/open') handle.open();
    else if (message.type !== 'checker/close' || !handle.close()) return undefined;
    reply(true);
    return undefined;
  });
  return handle;
}

function parsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, STILL_LOADING);
  });
}
