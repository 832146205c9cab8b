import { browser, type PublicPath } from 'wxt/browser';
import type { PanelHandle } from '../panel.content/handle';
import type { PillHandle } from '../pill.content/handle';

/**
 * The panel of this frame and the checker behind it, loaded as scripts of the extension when the background has not injected it: a click on the
 * page's own button gives the extension no access to the tab, but a script of it that is already here may load more of it.
 * Undefined when the extension was updated meanwhile.
 */
export async function loadPanel(): Promise<PanelHandle | undefined> {
  const scripts = ['/content-scripts/checker.js', '/content-scripts/panel.js'] as const;
  if (globalThis.goujiPanel === undefined) await Promise.all(scripts.map(load));
  return globalThis.goujiPanel;
}

/** The small button's script, only for readers who switched it on. */
export async function loadPill(): Promise<PillHandle | undefined> {
  if (globalThis.goujiPill === undefined) await load('/content-scripts/pill.js');
  return globalThis.goujiPill;
}

async function load(script: PublicPath): Promise<void> {
  try {
    await import(/* @vite-ignore */ browser.runtime.getURL(script));
  } catch {
    // The extension was updated or removed: the page must be loaded anew before its button works again.
  }
}
