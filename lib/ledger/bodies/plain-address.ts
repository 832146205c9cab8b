/** Names that a site's own pages, and those for telephones, bear before its name. */
const FRONT = /^(?:www|m|wap|3g|mobile)\./;

/** Folders and endings of pages for telephones: /wap/…, t1_app.shtml. */
const MOBILE_FOLDER = /^\/(?:m|wap|3g|mobile)(?=\/)/;
const MOBILE_NAME = /_(?:app|m|wap|mobile)(?=\.[a-z]{2,6}$)/;

/** What a folder without a name stands for. */
const INDEX = /\/(?:index|default)\.[a-z]{2,6}$/;

/** Says how a reader came to a page, not which page it is. */
const TRACKING =
  /^(?:utm_.*|spm.*|share.*|from|isappinstalled|nsukey|scene|clicktime|enterid|tdsourcetag|wechat.*|wx_.*|_|t|timestamp|ref|referer|source|fbclid|gclid|bdid|mod)$/;

/**
 * An address without what does not say which page it is: http or https, www. and its like, the ways for telephones, and how
 * the reader came there. Pages that are alike in it may be one; whether they are, only their text tells. Null for a saved file.
 */
export function plainAddress(url: string): string | null {
  try {
    const { protocol, host, pathname, searchParams } = new URL(url);
    if (protocol !== 'http:' && protocol !== 'https:') return null;
    const path = pathname.toLowerCase().replace(MOBILE_FOLDER, '').replace(MOBILE_NAME, '').replace(INDEX, '/');
    const asked = [...searchParams].filter(([name]) => !TRACKING.test(name.toLowerCase()));
    const query = asked.map(([name, value]) => `${name}=${value}`).sort();
    return [host.replace(FRONT, ''), path, ...query].join('\n');
  } catch {
    return null;
  }
}
