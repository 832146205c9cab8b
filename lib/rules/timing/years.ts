import type { YearClaim } from '../../report/dates/report-dates';
import type { Report } from '../../report/report';
import type { Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { isAttachmentOnly } from '../table-absence';

/** The places that name a report year themselves; a signature's year is only that before its own. */
const isNamed = ({ source }: YearClaim): boolean => source !== 'signature';

/** Whether the report's own parts do not agree on its year: what the rule below fails by, whoever asks for it. */
export function isYearDisputed({ yearClaims }: Report): boolean {
  const named = yearClaims.filter(isNamed).map(({ year }) => year);
  const signature = yearClaims.find(({ source }) => source === 'signature');
  return named.some((year) => year !== named[0] || (signature !== undefined && signature.year < year));
}

/**
 * Subject: the report. Title, period, text and page must name one report year, and the signature must not be older than
 * the year it reports on. A signature years later is late, which is another rule's matter.
 */
const yearMismatch = ruleOf('timing/year-mismatch', function* ({ yearClaims }) {
  const named = yearClaims.filter(isNamed);
  if (named.length === 0) return;
  const years = [...new Set(named.map(({ year }) => year))];
  if (years.length > 1) {
    const firsts = years.flatMap((year) => named.find((claim) => claim.year === year) ?? []);
    const data = { sources: firsts.map(({ source }) => source), years: firsts.map(({ year }) => String(year)) };
    yield {
      outcome: 'failed',
      subject: {},
      reason: 'years-disagree',
      data,
      evidence: firsts.map(({ quote }) => quote),
    };
    return;
  }
  const [year] = years;
  const signature = yearClaims.find(({ source }) => source === 'signature');
  if (year !== undefined && signature && signature.year < year) {
    const evidence = [signature.quote, ...named.slice(0, 1).map(({ quote }) => quote)];
    const data = { year, signature: signature.quote.text };
    yield { outcome: 'failed', subject: {}, reason: 'signed-before-year-end', data, evidence };
    return;
  }
  // One place alone agrees with itself: that is no comparison.
  const compared = signature ? [...named, signature] : named;
  if (compared.length > 1) yield { outcome: 'passed', subject: {}, evidence: compared.map(({ quote }) => quote) };
});

/** Subject: the report. Silent where the page only links the document. */
const periodMissing = ruleOf('timing/period-missing', function* (report: Report) {
  const { period } = report;
  if (period) yield { outcome: 'passed', subject: {}, evidence: [period.quote] };
  else if (!isAttachmentOnly(report)) yield { outcome: 'failed', subject: {}, reason: 'missing' };
});

/** Subject: the report. A whole calendar year other than the report's is left to year-mismatch, which names both places. */
const periodMismatch = ruleOf('timing/period-mismatch', function* ({ period, year, yearClaims }) {
  if (!period) return;
  const evidence = [period.quote];
  const of = year ?? Number((period.from ?? period.to ?? '').slice(0, 4));
  if (period.flaw === 'no-such-day') {
    yield { outcome: 'failed', subject: {}, reason: 'no-such-day', data: { period: period.quote.text }, evidence };
    return;
  }
  // A beginning alone (自2023年1月1日起统计) has no end to hold against the year.
  const open = period.flaw === null && period.to === null;
  if (period.from === null || (period.to === null && !open)) {
    yield { outcome: 'cantTell', subject: {}, reason: 'digits-lost', data: { period: period.quote.text }, evidence };
    return;
  }
  const wholeYear = period.from.endsWith('-01-01') && (open || period.to === `${period.from.slice(0, 4)}-12-31`);
  if (wholeYear && period.from.startsWith(String(of))) {
    yield { outcome: 'passed', subject: {}, evidence };
    return;
  }
  const namedElsewhere = yearClaims.some((claim) => isNamed(claim) && claim.source !== 'period');
  if (wholeYear && namedElsewhere) return;
  const data = { period: period.quote.text, from: `${of}-01-01`, to: `${of}-12-31`, year: of };
  yield { outcome: 'failed', subject: {}, reason: 'not-the-year', data, evidence };
});

/** Rules on the year that the report is about. */
export const yearRules: readonly Rule[] = [yearMismatch, periodMissing, periodMismatch];
