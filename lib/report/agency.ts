import type { Quote } from '../page/quote';
import { squash } from '../page/text';
import { classifyBody, cleanName, isPronoun } from './body-name';
import { findDays } from './day';
import type { AgencyClaim, BodyKind, Contact, PageMetadata, TextBlock } from './report';
import { traceText } from './traced-text';

/** What the reporting body is read from. */
export interface AgencySources {
  readonly title: Quote | null;
  readonly pageTitle: Quote | null;
  readonly metadata: PageMetadata;
  readonly contact: Contact | null;
  /** Blocks after the last section. */
  readonly closing: readonly TextBlock[];
}

/** The reporting body: its name, every place that names it, and its kind, which decides the deadline. */
export interface AgencyReading {
  readonly agency: string | null;
  readonly claims: readonly AgencyClaim[];
  readonly bodyKind: BodyKind;
}

const REPORT_NAME = /(?:政府信息|政务信息|政务|信息)公开/;
const YEAR = /(?:20\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})年?度?/;
const LONGEST_NAME = 40;
/** Most characters of what any place of the page may give as a name: what is longer is a sentence. */
const LONGEST_CLAIM = 60;
const SIGNATURE =
  /^[^,。;:、]{2,40}(?:人民政府|政府|局|厅|委|委员会|办公室|办公厅|办事处|街道|署|中心|处|院|部|大队|支队|总队|银行)$/;
/** A day behind the name in the same line. */
const DAY_BEHIND = /\(?(?:20\d{2}|二[〇○零].{2})年.{1,6}日\)?$/;
const NOT_A_SIGNATURE = /^(?:抄送|抄报|主送|分送|附件|来源|编辑|责任编辑|联系|地址|主办|承办)/;

/** The reporting body from the title, else the signature, else the metadata, else the contact block. */
export function readAgency(sources: AgencySources): AgencyReading {
  const { title, pageTitle, metadata, contact, closing } = sources;
  const claims: AgencyClaim[] = [];
  const claim = (source: AgencyClaim['source'], name: string | null, quote: Quote | null | undefined): void => {
    if (name && name.length <= LONGEST_CLAIM && quote && !isPronoun(name)) claims.push({ source, name, quote });
  };
  const titled = title ?? pageTitle;
  claim('title', titled ? agencyInTitle(titled.text) : null, titled);
  for (const { name, block } of signaturesIn(closing)) claim('signature', name, block);
  claim('metadata', nameOf(metadata.contentSource), metadata.contentSource);
  claim('contact', contact?.office?.value ?? null, contact?.office?.quote);
  const agency = claims[0]?.name ?? null;
  return { agency, claims: distinct(claims), bodyKind: classifyBody(agency) };
}

/** The body that a report's title names: 某局2023年…, 2019年某厅…, 关于某市2023年…的报告; null where it names none. */
export function agencyInTitle(title: string): string | null {
  const text = squash(title).replace(/^[《<"“]+/, '');
  const end = text.search(REPORT_NAME);
  if (end <= 0) return null;
  const name = cleanName(
    text
      .slice(0, end)
      .replace(YEAR, '')
      .replace(/^关于|关于$|的$|工作$/g, '')
      .replace(/[、,.:]+$/, ''),
  );
  return name.length >= 2 && name.length <= LONGEST_NAME && !/\d{4}|[。;?]/.test(name) ? name : null;
}

/** The names above a day (or in its line); where no day follows any, the first name alone: what comes after is page furniture. */
function signaturesIn(closing: readonly TextBlock[]): readonly { readonly name: string; readonly block: TextBlock }[] {
  const names = closing.flatMap((block, index) => {
    const name = signatureOf(block.text);
    const dated = [block, closing[index + 1]].some((line) => line && findDays(traceText(line.text).text).length > 0);
    return name === null ? [] : [{ name, block, dated }];
  });
  const signed = names.filter(({ dated }) => dated);
  return signed.length > 0 ? signed : names.slice(0, 1);
}

function signatureOf(line: string): string | null {
  const text = traceText(line).text.replace(DAY_BEHIND, '').trim();
  return SIGNATURE.test(text) && !NOT_A_SIGNATURE.test(text) ? text : null;
}

/** A name in the metadata that is a body's and no site's (本站, 网站编辑部). */
function nameOf(quote: Quote | null): string | null {
  const name = cleanName(quote?.text ?? '');
  return SIGNATURE.test(name) || classifyBody(name) === 'government' ? name : null;
}

function distinct(claims: readonly AgencyClaim[]): readonly AgencyClaim[] {
  return claims.filter(
    (claim, index) => claims.findIndex((other) => other.source === claim.source && other.name === claim.name) === index,
  );
}
