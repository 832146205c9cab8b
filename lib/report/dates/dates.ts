import type { Quote } from '../../read/quote';
import type { Field, Source } from '../../read/source';
import { foldSpace } from '../../text/text';
import { traceText } from '../../text/traced-text';
import type { TextBlock } from '../report';
import { readDateLines } from './date-lines';
import { findDays, findFlawedDays } from './day';
import type { DateClaim, FlawedDate, IsoDate } from './report-dates';
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

/** What is known of a report before its days are read. */
export interface DatedReport {
  /** The place that holds it. */
  readonly at: number;
  readonly title: Quote | null;
  readonly blocks: readonly TextBlock[];
  /** The blocks after the last section. */
  readonly closing: readonly TextBlock[];
}

/**
 * Every day on which the page or the report says it was published, signed or issued, strongest first within each source.
 * Never from the address, never from the page's clock; a run of digits that the page visibly damaged gives no date.
 */
export function readDates(source: Source, { at, title, blocks, closing }: DatedReport): readonly DateClaim[] {
  const read = (labels: string): readonly Field[] => source.fields(labels, DAY_BEGINS);
  const nearest = nearestTo(at, source);
  const published = read(PUBLISHED_LABELS).flatMap((field) => toClaim(field, publishedSource));
  const issued = read(ISSUED_LABELS).flatMap((field) => toClaim(field, () => 'issued'));
  const shown = nearest([...publishTimes(source), ...published.filter((claim) => claim.source === 'shown')]);
  const claims = [
    ...(shown.length > 0 ? shown : readDateLines(source, title, blocks)),
    ...nearest(published.filter((claim) => claim.source === 'metadata')),
    ...readMetaDates(source),
    ...readSignatures(blocks, closing),
    ...nearest(issued),
  ];
  return withoutRepeats(claims);
}

/** The claims, one of those that say the same in one place. */
function withoutRepeats(claims: readonly DateClaim[]): readonly DateClaim[] {
  const seen = new Map<number, Set<string>>();
  return claims.filter(({ source, date, quote }) => {
    const said = seen.get(quote.at) ?? new Set();
    seen.set(quote.at, said);
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
export function readFlawedDates(source: Source, { at, blocks, closing }: DatedReport): readonly FlawedDate[] {
  const nearest = nearestTo(at, source);
  const labelled = (labels: string, named: FlawedDate['source']): readonly FlawedDate[] =>
    source.fields(labels, DAY_BEGINS).flatMap(({ value, at: place }): readonly FlawedDate[] => {
      const traced = traceText(value);
      const found = findFlawedDays(traced.text)[0];
      if (found === undefined || found.from > 1 || RANGE.test(traced.text.slice(found.to))) return [];
      const quote = { text: foldSpace(traced.written(found.from, found.to)), at: place };
      return [{ source: named, flaw: found.flaw, quote }];
    });
  return [
    ...nearest(labelled(PUBLISHED_LABELS, 'shown')),
    ...readFlawedSignatures(blocks, closing),
    ...nearest(labelled(ISSUED_LABELS, 'issued')),
  ];
}

/** The day of publication: what the page shows, else what its metadata give, else null. A signature is no publication. */
export function publicationDay(dates: readonly DateClaim[]): IsoDate | null {
  const claim = dates.find(({ source }) => source === 'shown') ?? dates.find(({ source }) => source === 'metadata');
  return claim?.date ?? null;
}

function publishedSource(field: Field): DateClaim['source'] {
  return field.listed || HEAD_LIST_LABEL.test(field.label) ? 'metadata' : 'shown';
}

/** The claim of a field whose value begins with a day; none otherwise (a range, a deadline, a damaged run). */
function toClaim(field: Field, source: (field: Field) => DateClaim['source']): readonly DateClaim[] {
  const traced = traceText(field.value);
  const day = findDays(traced.text)[0];
  if (day === undefined || day.from > 1 || RANGE.test(traced.text.slice(day.to))) return [];
  const quote = { text: foldSpace(traced.written(day.from, day.to)), at: field.at };
  return [{ source: source(field), date: day.date, quote }];
}

function publishTimes({ publishTimes: times }: Source): readonly DateClaim[] {
  return times.flatMap(({ text, at }) => toClaim({ label: '', value: text, at, listed: false }, () => 'shown'));
}

function readMetaDates({ meta }: Source): readonly DateClaim[] {
  for (const wanted of META_NAMES) {
    for (const { name, text, at } of meta) {
      if (name !== wanted) continue;
      const value = text.replace(/T(?=\d)/, ' ');
      const claims = toClaim({ label: '', value, at, listed: true }, () => 'metadata');
      if (claims.length > 0) return claims;
    }
  }
  return [];
}

/** Of several labelled days, the one that goes with the report: the first inside it, else the last before it; what comes after belongs to other articles. */
function nearestTo(
  at: number,
  { boxes }: Source,
): <Claim extends { readonly quote: Quote }>(claims: readonly Claim[]) => readonly Claim[] {
  return (claims) => {
    const inside = claims.find(({ quote }) => boxes.holds(at, quote.at));
    if (inside) return [inside];
    const before = claims.filter(({ quote }) => quote.at < at);
    return before.slice(-1);
  };
}
