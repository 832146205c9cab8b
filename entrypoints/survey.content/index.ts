import { defineContentScript } from 'wxt/utils/define-content-script';
import { surveyFrame } from './survey-frame';

/** Most ms to wait for the text of a frame that is still loading when the click comes. */
const STILL_LOADING = 1500;

/** Injected at a press into every frame that it may reach: says what the frame holds, and leaves nothing there. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main() {
    await parsed(document);
    return surveyFrame(document);
  },
});

function parsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, STILL_LOADING);
  });
}
