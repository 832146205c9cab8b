import { browser } from 'wxt/browser';
import type { Refusal } from '@/lib/messages/refusals';

/** Shows in a small window why a page cannot be checked and what the reader can do; one window, not one a click. */
export async function explain(why: {
  readonly refusal: Refusal;
  /** The browser's own words; empty when it said nothing. */
  readonly said: string;
  /** Addresses of frames that could not be read. */
  readonly addresses: readonly string[];
}): Promise<void> {
  const query = new URLSearchParams({ why: why.refusal });
  if (why.said !== '') query.set('said', why.said.slice(0, 300));
  for (const address of why.addresses.slice(0, 3)) query.append('frame', address);
  const url = `${browser.runtime.getURL('/notice.html')}?${query}`;
  const [open] = await browser.tabs.query({ url: `${browser.runtime.getURL('/notice.html')}*` });
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { url, active: true });
    await browser.windows?.update(open.windowId, { focused: true });
    return;
  }
  try {
    await browser.windows.create({ url, type: 'popup', width: 520, height: 480 });
  } catch {
    // No windows where the browser has only tabs (phones).
    await browser.tabs.create({ url });
  }
}
