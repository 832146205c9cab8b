import { drawnText } from '../../read/html/element-text';
import { MARKUP_SIGHT } from '../../read/html/markup-sight';
import type { Sight } from '../../read/html/sight';
import type { Quote } from '../../read/quote';
import { foldSpace } from '../../text/text';
import { type PageField, type PageLine, readPageFields, readPageLines } from '../page-fields';
import type { DateClaim, FlawedDate, IsoDate, TextBlock } from '../report';
import { traceText } from '../traced-text';
import { readDateLines } from './date-lines';
import { findDays, findFlawedDays } from './day';
import { readFlawedSignatures, readSignatures } from './signature-dates';

/** Meta names that give the day of publication, in small letters (国办发〔2017〕47号: PubDate; others met in portals). */
const META_NAMES = ['pubdate', 'publishdate', 'pubtime', 'publishtime', 'article:published_time'];

const PUBLISHED_LABELS = '公开日期|公开时间|发布日期|发布时间|发布于|发稿时间|信息时间|时间|日期';
/** Labels of the day on which the document was made or issued, which is not that of its publication. */
const ISSUED_LABELS =
  '公文生成日期|公文生成时间|生成日期|成文日期|成文时间|发文日期|印发日期|编制日期|编制时间|落款日期';
/** Publication labels that belong to a head list wherever they stand. */
const HEAD_LIST_LABEL = /^公开/;

/** What follows the first day of a span of time. */
const RANGE = /^(?:起|始|至|到|~|—)/;
/** How a day begins: a label needs no colon before it. */
const DAY_BEGINS = '[(\\[【]?(?:20\\d{2}[-年./]|二[〇○零])';

/**
 * Every day on which the page or the report says it was published, signed or issued, strongest first within each source.
 * Never from the address, never from the page's clock; a run of digits that the page visibly damaged gives no date.
 * `blocks`: all text blocks of the report; `closing`: those after the last section; `lines`: the document's information
 * lines, where the caller has them already.
 */
export function readDates(
  document: Document,
  root: Element,
  blocks: readonly TextBlock[],
  closing: readonly TextBlock[],
  lines: readonly PageLine[] = readPageLines(document),
  sight: Sight = MARKUP_SIGHT,
): readonly DateClaim[] {
  const read = (labels: string): readonly PageField[] => readPageFields(lines, labels, sight, DAY_BEGINS);
  const published = read(PUBLISHED_LABELS).flatMap((field) => toClaim(field, publishedSource));
  const issued = read(ISSUED_LABELS).flatMap((field) => toClaim(field, () => 'issued'));
  const shown = nearest(root, [
    ...publishTimes(document, sight),
    ...published.filter(({ source }) => source === 'shown'),
  ]);
  const claims = [
    ...(shown.length > 0 ? shown : readDateLines(document, root, blocks, sight)),
    ...nearest(
      root,
      published.filter(({ source }) => source === 'metadata'),
    ),
    ...readMetaDates(document),
    ...readSignatures(blocks, closing),
    ...nearest(root, issued),
  ];
  return withoutRepeats(claims);
}

/** The claims, one of those that say the same in one element. */
function withoutRepeats(claims: readonly DateClaim[]): readonly DateClaim[] {
  const seen = new Map<Element, Set<string>>();
  return claims.filter(({ source, date, quote }) => {
    const said = seen.get(quote.element) ?? new Set();
    seen.set(quote.element, said);
    const words = `${source} ${date}`;
    if (said.has(words)) return false;
    said.add(words);
    return true;
  });
}

/**
 * What is written as the report's own day and is none: 2月30日, or a month alone. Of the page's labelled lines the one that
 * goes with the report, and the signatures; parameters as for `readDates`.
 */
export function readFlawedDates(
  root: Element,
  blocks: readonly TextBlock[],
  closing: readonly TextBlock[],
  lines: readonly PageLine[],
  sight: Sight = MARKUP_SIGHT,
): readonly FlawedDate[] {
  const labelled = (labels: string, source: FlawedDate['source']): readonly FlawedDate[] =>
    readPageFields(lines, labels, sight, DAY_BEGINS).flatMap(({ value, element }): readonly FlawedDate[] => {
      const traced = traceText(value);
      const found = findFlawedDays(traced.text)[0];
      if (found === undefined || found.from > 1 || RANGE.test(traced.text.slice(found.to))) return [];
      const quote = { text: foldSpace(traced.written(found.from, found.to)), element };
      return [{ source, flaw: found.flaw, quote }];
    });
  return [
    ...nearest(root, labelled(PUBLISHED_LABELS, 'shown')),
    ...readFlawedSignatures(blocks, closing),
    ...nearest(root, labelled(ISSUED_LABELS, 'issued')),
  ];
}

/** The day of publication: what the page shows, else what its metadata give, else null. A signature is no publication. */
export function publicationDay(dates: readonly DateClaim[]): IsoDate | null {
  const claim = dates.find(({ source }) => source === 'shown') ?? dates.find(({ source }) => source === 'metadata');
  return claim?.date ?? null;
}

function publishedSource(field: PageField): DateClaim['source'] {
  return field.listed || HEAD_LIST_LABEL.test(field.label) ? 'metadata' : 'shown';
}

/** The claim of a field whose value begins with a day; none otherwise (a range, a deadline, a damaged run). */
function toClaim(field: PageField, source: (field: PageField) => DateClaim['source']): readonly DateClaim[] {
  const traced = traceText(field.value);
  const day = findDays(traced.text)[0];
  if (day === undefined || day.from > 1 || RANGE.test(traced.text.slice(day.to))) return [];
  const quote = { text: foldSpace(traced.written(day.from, day.to)), element: field.element };
  return [{ source: source(field), date: day.date, quote }];
}

function publishTimes(document: Document, sight: Sight): readonly DateClaim[] {
  return [...document.querySelectorAll('publishtime')].flatMap((element) =>
    toClaim({ label: '', value: foldSpace(drawnText(element, sight)), element, listed: false }, () => 'shown'),
  );
}

function readMetaDates(document: Document): readonly DateClaim[] {
  for (const wanted of META_NAMES) {
    for (const element of document.querySelectorAll('meta[content]')) {
      const name = (element.getAttribute('name') ?? element.getAttribute('property') ?? '').trim().toLowerCase();
      if (name !== wanted) continue;
      const value = foldSpace(element.getAttribute('content') ?? '').replace(/T(?=\d)/, ' ');
      const claims = toClaim({ label: '', value, element, listed: true }, () => 'metadata');
      if (claims.length > 0) return claims;
    }
  }
  return [];
}

const FOLLOWING = 4;

/** Of several labelled days, the one that goes with the report: the first inside it, else the last before it; what comes after belongs to other articles. */
function nearest<Claim extends { readonly quote: Quote }>(root: Element, claims: readonly Claim[]): readonly Claim[] {
  const inside = claims.filter(({ quote }) => root.contains(quote.element));
  if (inside[0]) return [inside[0]];
  const before = claims.filter(({ quote }) => (root.compareDocumentPosition(quote.element) & FOLLOWING) === 0);
  const last = before[before.length - 1];
  return last ? [last] : [];
}
