import type { Refusal } from '@/lib/messages/refusals';

const STORES =
  /^https:\/\/(chrome\.google\.com\/webstore|chromewebstore\.google\.com|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(\/|$)/;

/** Why a page could not be read, from its address where that is known and from the browser's own words. */
export function refusalOf(url: string | undefined, said: string, fileAccess: boolean): Refusal {
  const address = url ?? /(?:file|chrome|edge|about):\/{0,3}\S*/.exec(said)?.[0] ?? '';
  if (/extensions? gallery|webstore/i.test(said) || STORES.test(address)) return 'store';
  if (/extensionsettings|policy/i.test(said)) return 'policy';
  if (/^file:/i.test(address)) return fileAccess ? fileKind(address) : 'file-access';
  if (/^https?:/i.test(address)) return fileKind(address);
  if (/chrome:\/\/|chrome-extension:\/\/|error page/i.test(said)) return 'browser-page';
  // Without access the browser tells no address; only a file's page is refused although the reader clicked on it.
  if (address === '') return !fileAccess && /request permission/i.test(said) ? 'file-access' : 'other';
  return 'browser-page';
}

function fileKind(address: string): Refusal {
  return /\.pdf($|[?#])/i.test(address) ? 'pdf' : 'other';
}
