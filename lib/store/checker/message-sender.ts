import { pageKey } from '../ledger/ledger-keys';

/** Where a message comes from, as the browser says. */
export interface MessageSender {
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?: { readonly url?: string | undefined } | undefined;
}

/** Whether a message comes from a tab, out of a frame of the site that the page is of. */
export function isFromSiteOf(page: string, { url, origin, tab }: MessageSender): boolean {
  if (tab === undefined) return false;
  return [url, origin, tab.url].some((place) => place !== undefined && isSameSite(place, page));
}

/** Whether two addresses are of one site; files are each a site of its own. */
function isSameSite(one: string, other: string): boolean {
  try {
    const [a, b] = [new URL(one), new URL(other)];
    if (a.protocol === 'file:') return pageKey(one) === pageKey(other);
    return a.origin !== 'null' && a.origin === b.origin;
  } catch {
    return false;
  }
}
