import type { DateClaim } from '../../report/dates/report-dates';
import type { Report } from '../../report/report';
import { squash } from '../../text/text';
import type { Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { isAttachmentOnly } from '../table-absence';

/** A line of figures and 年月日 that is no whole day: the page lost digits of it. */
const DAMAGED_DAY = /^(?=.{0,20}[年月])[\d年月日]{4,20}(?:印发)?$/;
const TAIL_BLOCKS = 10;

/** Subject: the report. Cannot tell where a date stands and its digits are damaged; a date that is none is the next rule's. */
const dateMissing = ruleOf('timing/date-missing', function* (report: Report) {
  const { dates, flawedDates, blocks, closing } = report;
  if (dates.length > 0) {
    yield { outcome: 'passed', subject: {}, evidence: dates.map(({ quote }) => quote) };
    return;
  }
  if (flawedDates.length > 0) return;
  const damaged = [...blocks.slice(-TAIL_BLOCKS), ...closing].find(({ text }) => DAMAGED_DAY.test(squash(text)));
  if (damaged) {
    const data = { text: damaged.text };
    yield { outcome: 'cantTell', subject: {}, reason: 'digits-lost', data, evidence: [damaged] };
  } else if (!isAttachmentOnly(report)) yield { outcome: 'failed', subject: {}, reason: 'missing' };
});

/** Subject: the source of the date. A month alone is told only where nothing else gives a day. */
const dateMalformed = ruleOf('timing/date-malformed', function* ({ dates, flawedDates }) {
  for (const { source, flaw, quote } of flawedDates) {
    const told = { subject: { field: source }, data: { text: quote.text, source }, evidence: [quote] };
    if (flaw === 'no-such-day') yield { outcome: 'failed', reason: flaw, ...told };
    else if (dates.length === 0) yield { outcome: 'failed', reason: flaw, severity: 'notice', ...told };
  }
  const [first] = dates;
  if (first && flawedDates.length === 0) yield { outcome: 'passed', subject: {}, evidence: [first.quote] };
});

/** What each kind of disagreement is about: the outcome's subject field. */
const FIELDS = {
  'published-twice': 'shown',
  'signed-twice': 'signature',
  'signed-after-publication': 'published',
  'issued-before-signature': 'issued',
  'published-before-year-end': 'publication-year',
} as const;

interface Disagreement {
  readonly reason: keyof typeof FIELDS;
  readonly one: DateClaim;
  readonly other: DateClaim;
}

/** Pairs of days that cannot both be right: two days of publication, two signatures, signed after publication or after issue. */
function findDisagreements({ dates, year }: Report): readonly Disagreement[] {
  const of = (source: DateClaim['source']): readonly DateClaim[] => dates.filter((claim) => claim.source === source);
  const found: Disagreement[] = [];
  const compare = (
    reason: keyof typeof FIELDS,
    [one]: readonly DateClaim[],
    others: readonly DateClaim[],
    clash: (first: DateClaim, second: DateClaim) => boolean,
  ): void => {
    const other = one && others.find((candidate) => candidate !== one && clash(one, candidate));
    if (one && other) found.push({ reason, one, other });
  };
  const differ = (first: DateClaim, second: DateClaim): boolean => first.date !== second.date;
  const later = (first: DateClaim, second: DateClaim): boolean => first.date > second.date;
  const publication = [...of('shown'), ...of('metadata')];
  compare('published-twice', publication, publication, differ);
  compare('signed-twice', of('signature'), of('signature'), differ);
  compare('signed-after-publication', of('signature'), publication.slice(0, 1), later);
  compare('issued-before-signature', of('signature'), of('issued'), later);
  const early = publication.find(({ date }) => year !== null && date < `${year}-12-01`);
  if (early && year !== null) found.push({ reason: 'published-before-year-end', one: early, other: early });
  return found;
}

/** Subject: the day in question (`FIELDS`), or `document-number`. One outcome for each kind of disagreement. */
const datesDisagree = ruleOf('timing/dates-disagree', function* (report: Report) {
  const { dates, documentNumber } = report;
  const found = findDisagreements(report);
  for (const { reason, one, other } of found) {
    const evidence = one === other ? [one.quote] : [one.quote, other.quote];
    const data = { one: one.date, other: other.date, year: report.year ?? 0 };
    yield { outcome: 'failed', subject: { field: FIELDS[reason] }, reason, data, evidence };
  }
  const signature =
    dates.find(({ source }) => source === 'signature') ?? dates.find(({ source }) => source === 'issued');
  const numbered = documentNumber ? /[〔[(【](20\d{2})/.exec(squash(documentNumber.text))?.[1] : undefined;
  const clash = documentNumber && signature && numbered !== undefined && !signature.date.startsWith(numbered);
  if (clash) {
    const data = { number: documentNumber.text, other: signature.date };
    const evidence = [documentNumber, signature.quote];
    yield { outcome: 'failed', subject: { field: 'document-number' }, reason: 'number-year', data, evidence };
  }
  if (found.length === 0 && !clash && dates.length + (numbered === undefined ? 0 : 1) > 1) {
    yield { outcome: 'passed', subject: {}, evidence: dates.map(({ quote }) => quote) };
  }
});

/** Rules on what the days of signing and publishing say. */
export const dateRules: readonly Rule[] = [dateMissing, dateMalformed, datesDisagree];
