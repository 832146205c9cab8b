import { drawnText } from '../page/element-text';
import { MARKUP_SIGHT, type Sight } from '../page/sight';
import { foldSpace } from '../page/text';
import { readDateLines } from './date-lines';
import { findDays } from './day';
import { type PageField, type PageLine, readPageFields, readPageLines } from './page-fields';
import type { DateClaim, IsoDate, TextBlock } from './report';
import { traceText } from './traced-text';

/** Meta names that give the day of publication, in small letters (国办发〔2017〕47号: PubDate; others met in portals). */
const META_NAMES = ['pubdate', 'publishdate', 'pubtime', 'publishtime', 'article:published_time'];

const PUBLISHED_LABELS = '公开日期|公开时间|发布日期|发布时间|发布于|发稿时间|信息时间|时间|日期';
/** Labels of the day on which the document was made or issued, which is not that of its publication. */
const ISSUED_LABELS = '公文生成日期|公文生成时间|生成日期|成文日期|成文时间|发文日期|印发日期';
/** Publication labels that belong to a head list wherever they stand. */
const HEAD_LIST_LABEL = /^公开/;

/** A signature's line: at most a body's name before the day, nothing after it. */
const SIGNATURE_PREFIX =
  /^(?:[^,。;:()\d]{0,40}(?:局|委|委员会|厅|府|办|室|处|部|署|院|会|所|中心|公司|街道|镇|乡|站|社|馆|队))?$/;
const ISSUED_SUFFIX = /^(?:日)?印发。?$/;
/** How far from the report's end a signature is looked for, in blocks, where the closing could not be told apart. */
const TAIL_BLOCKS = 10;

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
  const published = readPageFields(lines, PUBLISHED_LABELS, sight).flatMap((field) => toClaim(field, publishedSource));
  const issued = readPageFields(lines, ISSUED_LABELS, sight).flatMap((field) => toClaim(field, () => 'issued'));
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
  return claims.filter(
    (claim, index) =>
      claims.findIndex(
        (other) =>
          other.source === claim.source && other.date === claim.date && other.quote.element === claim.quote.element,
      ) === index,
  );
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
  if (day === undefined || day.from > 1 || /^(?:起|至|到|~|—)/.test(traced.text.slice(day.to))) return [];
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
function nearest(root: Element, claims: readonly DateClaim[]): readonly DateClaim[] {
  const inside = claims.filter(({ quote }) => root.contains(quote.element));
  if (inside[0]) return [inside[0]];
  const before = claims.filter(({ quote }) => (root.compareDocumentPosition(quote.element) & FOLLOWING) === 0);
  const last = before[before.length - 1];
  return last ? [last] : [];
}

function readSignatures(blocks: readonly TextBlock[], closing: readonly TextBlock[]): readonly DateClaim[] {
  const tail = new Map([...blocks.slice(-TAIL_BLOCKS), ...closing].map((block) => [block.order, block]));
  const lines = [...tail.values()].sort((one, other) => one.order - other.order);
  const claims = lines.flatMap((block): readonly DateClaim[] => {
    const traced = traceText(block.text);
    const days = findDays(traced.text);
    const day = days[0];
    if (day === undefined || days.length > 1) return [];
    const prefix = traced.text.slice(0, day.from).trim();
    const suffix = traced.text.slice(day.to).trim();
    const issued = ISSUED_SUFFIX.test(suffix);
    if (!SIGNATURE_PREFIX.test(prefix) || (suffix !== '' && suffix !== ')' && !issued)) return [];
    const text = foldSpace(traced.written(day.from, day.to + (issued ? suffix.length : 0)));
    return [{ source: issued ? 'issued' : 'signature', date: day.date, quote: { text, element: block.element } }];
  });
  return [
    ...claims.filter(({ source }) => source === 'signature'),
    ...claims.filter(({ source }) => source === 'issued'),
  ];
}
