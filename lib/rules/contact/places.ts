import { type Area, findArea } from '../../report/contact/areas';
import type { Report } from '../../report/report';
import type { Rule } from '../rule';
import { ruleOf } from '../rule-of';

/** The place of the body, from its names and its address; null where the table of areas does not settle it. */
function areaOf({ agency, agencyClaims, contact }: Report): Area | null {
  const names = [agency ?? '', ...agencyClaims.map(({ name }) => name), contact?.office?.value ?? ''];
  return findArea([...names, contact?.address?.value ?? '']);
}

/** Subject: the telephone numbers together. Numbers without a code, mobiles and nationwide numbers belong to no place. */
const phoneArea = ruleOf('contact/phone-area-mismatch', function* (report) {
  const area = areaOf(report);
  if (!area?.prefecture || !report.contact) return;
  const { prefecture, phoneCodes } = area;
  const coded = [...report.contact.phones, ...report.contact.faxes].flatMap((field) => {
    const code = /^(0\d{2,3})-/.exec(field.value)?.[1];
    return code === undefined ? [] : [{ field, code }];
  });
  if (coded.length === 0) return;
  const subject = { field: 'phone' };
  const foreign = coded.filter(({ code }) => !phoneCodes.includes(code));
  const evidence = (foreign.length > 0 ? foreign : coded).map(({ field }) => field.quote);
  if (foreign.length === 0) yield { outcome: 'passed', subject, evidence };
  else {
    const values = foreign.map(({ field }) => field.quote.text);
    const data = { values, place: prefecture, codes: phoneCodes };
    yield { outcome: 'failed', subject, reason: 'other-area', data, evidence };
  }
});

/** Subject: the postcode. One place has many (362000, 362005): only the first two digits, the province's, are compared. */
const postcodeArea = ruleOf('contact/postcode-area-mismatch', function* (report) {
  const postcode = report.contact?.postcode;
  const area = areaOf(report);
  if (!postcode || !area || !/^(?!00|(\d)\1{5})\d{6}$/.test(postcode.value)) return;
  const subject = { field: 'postcode' };
  const evidence = [postcode.quote];
  if (area.postcodes.includes(postcode.value.slice(0, 2))) yield { outcome: 'passed', subject, evidence };
  else {
    const data = { value: postcode.value, place: area.province, codes: area.postcodes };
    yield { outcome: 'failed', subject, reason: 'other-area', data, evidence };
  }
});

/** The host of an address without `www.`, in small letters; undefined for what is no web address. */
function hostOf(address: string): string | undefined {
  const match = /^(?:https?:\/\/)?([a-z0-9.-]{1,200})(?::\d{1,5})?(?:[/?#]|$)/i.exec(address);
  const host = match?.[1]?.toLowerCase().replace(/^www\./, '');
  return host?.includes('.') ? host : undefined;
}

const GOVERNMENT_SITE = /(?:^|\.)gov\.cn$/;
/** The part of a host that one government's sites share: shili.gov.cn; below a province's two letters one name more (qz.fj.gov.cn). */
const PORTAL = /(?:^|\.)([a-z0-9-]{1,63}\.[a-z]{2}\.gov\.cn|[a-z0-9-]{3,63}\.gov\.cn)$/;

const portalOf = (host: string): string => PORTAL.exec(host)?.[1] ?? host;

/** Whether the named site is the page's own: the same one, one above or below it, one of the same portal, or a district's whose pages stand on its city's portal (…/licheng/…). */
function isOwnSite(named: string, page: string, url: string): boolean {
  if (page === named || page.endsWith(`.${named}`) || named.endsWith(`.${page}`)) return true;
  if (portalOf(named) === portalOf(page)) return true;
  const [name = ''] = portalOf(named).split('.');
  return name.length >= 3 && url.toLowerCase().split(/[/.]/).includes(name);
}

/**
 * Subject: the web address. Judged on government sites only: a copy elsewhere, a saved file or a test server tells nothing.
 * Of several addresses one that is the page's own is enough.
 */
const websiteMismatch = ruleOf('contact/website-mismatch', function* ({ contact, url }) {
  const page = hostOf(url);
  const named = (contact?.websites ?? []).flatMap((website) => {
    const host = hostOf(website.value);
    return host === undefined ? [] : [{ website, host }];
  });
  const [first] = named;
  if (!first || !page || !GOVERNMENT_SITE.test(page)) return;
  const subject = { field: 'website' };
  const own = named.find(({ host }) => isOwnSite(host, page, url));
  if (own) yield { outcome: 'passed', subject, evidence: [own.website.quote] };
  else {
    const data = { value: first.website.value, page };
    yield { outcome: 'failed', subject, reason: 'other-site', data, evidence: [first.website.quote] };
  }
});

/** Whether the contact data fit the place and the site. */
export const placeRules: readonly Rule[] = [phoneArea, postcodeArea, websiteMismatch];
