import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectPage } from '@/lib/detect/detect';
import { type FrameKind, isMessage, isOwn, tell } from '@/lib/store/messages';
import { loadPanel } from './load';
import { offerPill } from './pill';
import { watchPage } from './watch-page';

const NOTHING: FrameKind = { kind: 'not-a-report', score: 0, year: null };

/** Runs in every frame of government pages: is this a report? Tells the background, then is silent. */
export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    let found = NOTHING;
    const pill = offerPill(openChecker);
    const look = () => {
      const { kind, score, year } = detectPage(document);
      if (kind === found.kind) return;
      found = { kind, score, year };
      void tell({ type: 'detector/found', frame: found });
      pill.show(kind === 'annual-report');
    };
    watchPage(look);

    browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
      if (!isOwn(sender) || !isMessage(message) || found.kind === 'not-a-report') return undefined;
      if (message.type === 'detector/repeat') void tell({ type: 'detector/found', frame: found });
      if (message.type !== 'detector/open') return undefined;
      void openChecker().then(() => reply(true));
      return true;
    });

    // A frame that goes away takes its badge along; one that comes back out of the history brings it again.
    window.addEventListener('pagehide', () => {
      if (found.kind !== 'not-a-report') void tell({ type: 'detector/found', frame: NOTHING });
    });
    window.addEventListener('pageshow', (event) => {
      if (event.persisted && found.kind !== 'not-a-report') void tell({ type: 'detector/found', frame: found });
    });
  },
});

async function openChecker(): Promise<void> {
  (await loadPanel())?.open();
}
