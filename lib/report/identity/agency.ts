import type { Quote } from '../../read/quote';
import { squash } from '../../text/text';
import { traceBlock, traceText } from '../../text/traced-text';
import type { Contact } from '../contact/report-contact';
import { findDays } from '../dates/day';
import type { AgencyClaim, BodyKind, PageMetadata, TextBlock } from '../report';
import { classifyBody, cleanName, isPronoun, namesBody } from './body-name';
import { readPrefaceBodies } from './preface-bodies';
import { isCrumbs, partTitle, withoutLabels, withoutYears } from './report-name';
import { expandName, readShortNames } from './short-names';

/** What the reporting body is read from. */
export interface AgencySources {
  readonly title: Quote | null;
  readonly pageTitle: Quote | null;
  readonly metadata: PageMetadata;
  readonly contact: Contact | null;
  /** Blocks after the last section. */
  readonly closing: readonly TextBlock[];
  /** Blocks before the first section's text, or its first ones: where the report says whose it is. */
  readonly opening: readonly TextBlock[];
  /** All the report's text: where short names are defined. */
  readonly blocks: readonly TextBlock[];
}

/** The reporting body: its name, every place that names it, and its kind, which decides the deadline. */
export interface AgencyReading {
  readonly agency: string | null;
  readonly claims: readonly AgencyClaim[];
  readonly bodyKind: BodyKind;
}

const LONGEST_NAME = 40;
/** Most characters of what any place of the page may give as a name: what is longer is a sentence. */
const LONGEST_CLAIM = 60;
const SIGNATURE =
  /^[^,。;:、]{2,40}(?:人民政府|政府|局|厅|委|委员会|办公室|办公厅|办事处|街道|署|中心|处|院|部|大队|支队|总队|银行)$/;
/** A day behind the name in the same line. */
const DAY_BEHIND = /\(?(?:20\d{2}|二[〇○零].{2})年.{1,6}日\)?$/;
const NOT_A_SIGNATURE = /^(?:抄送|抄报|主送|分送|附件|来源|编辑|责任编辑|联系|地址|主办|承办)/;

/** The reporting body from the title, else the signature, else the preface, else the metadata, else the contact block. */
export function readAgency(sources: AgencySources): AgencyReading {
  const { title, pageTitle, metadata, contact, closing, opening, blocks } = sources;
  const shortNames = readShortNames(blocks);
  const claims: AgencyClaim[] = [];
  const claim = (source: AgencyClaim['source'], name: string | null, quote: Quote | null | undefined): void => {
    if (!name || name.length > LONGEST_CLAIM || !quote || isPronoun(name)) return;
    const full = expandName(name, shortNames);
    const { text, at } = quote;
    claims.push({ source, name, ...(full !== undefined && { full }), quote: { text, at } });
  };
  const titled = title ?? pageTitle;
  claim('title', titled ? agencyInTitle(titled.text) : null, titled);
  for (const { name, block } of signaturesIn(closing)) claim('signature', name, block);
  for (const { source, name, quote } of readPrefaceBodies(opening)) claim(source, name, quote);
  claim('metadata', nameOf(metadata.contentSource), metadata.contentSource);
  claim('contact', contact?.office?.value ?? null, contact?.office?.quote);
  const agency = claims[0]?.name ?? null;
  for (const quote of [metadata.articleTitle, pageTitle]) {
    if (quote && quote.at !== titled?.at) claim('page-title', agencyInTitle(quote.text), quote);
  }
  return { agency, claims: distinct(claims), bodyKind: classifyBody(agency) };
}

/**
 * The body that a report's title names: 某局2023年…, 2019年某厅…, 关于某市2023年…的报告, …年度报告（某局）; null where it names none.
 * A line of crumbs names none.
 */
export function agencyInTitle(title: string): string | null {
  const text = withoutLabels(squash(title).replace(/^[《<"“]+/, ''));
  const parts = isCrumbs(text) ? null : partTitle(text);
  if (!parts) return null;
  const before = nameIn(parts.before);
  if (before !== '') return isName(before) ? before : null;
  const behind = nameIn(parts.behind);
  return isName(behind) && namesBody(behind) ? behind : null;
}

/** The words around a report's name without the year, the marks at their ends and what joins them to the name. */
function nameIn(words: string): string {
  const plain = withoutYears(words)
    .replace(/^[([【〔]([^()[\]【】〔〕]*)[)\]】〕]$/, '$1')
    .replace(/^[—\-:、,.)》]+/, '')
    .replace(/(?:政府信息|政务信息|政务|信息)公开(?:工作)?[和与及暨]$/, '')
    .replace(/^关于|(?:关于|的|工作|年度|度)$/g, '')
    .replace(/[、,.:(—|│·-]+$/, '');
  // A site's name stands before a bar.
  return cleanName(plain.slice(plain.search(/[^|│]*$/)));
}

const isName = (name: string): boolean => name.length >= 2 && name.length <= LONGEST_NAME && !/\d{4}|[。;?]/.test(name);

/** The names above a day (or in its line); where no day follows any, the first name alone: what comes after is page furniture. */
function signaturesIn(closing: readonly TextBlock[]): readonly { readonly name: string; readonly block: TextBlock }[] {
  const names = closing.flatMap((block, index) => {
    const name = signatureOf(block.text);
    const dated = [block, closing[index + 1]].some((line) => line && findDays(traceBlock(line).text).length > 0);
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
  const seen = new Set<string>();
  return claims.filter(({ source, name }) => seen.size < seen.add(`${source} ${name}`).size);
}
