import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isMessage, isOwn } from '@/lib/store/messages';
import { guardHandlers } from '../host/guard/own-handlers';
import type { OpenPanel, PanelHandle } from './handle';
import { openPanel } from './open-panel';

/** Injected at a press into the one frame that is checked, behind the checker: waits to be told to open. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.goujiPanel ??= install();
  },
});

/** There is one panel a frame, however often its script is injected. */
function install(): PanelHandle {
  guardHandlers();
  let panel: OpenPanel | undefined;
  /** The panel that was open before was not closed by the reader. */
  let thrownOut = false;
  const handle: PanelHandle = {
    open() {
      if (panel?.isThere()) return panel.focus();
      const interference = thrownOut || panel !== undefined ? 'thrown-out' : null;
      panel?.close();
      panel = openPanel(
        browser.i18n.getUILanguage(),
        (byPage) => {
          panel = undefined;
          thrownOut = byPage;
        },
        interference,
      );
      thrownOut = false;
    },
    close() {
      if (panel?.isThere() !== true) return false;
      panel.press();
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
