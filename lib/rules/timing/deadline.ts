import type { DateClaim, YearClaim } from '../../report/dates/report-dates';
import type { Report } from '../../report/report';
import { deadlineKind, deadlineOf } from '../deadline';
import { type RuleSettings, STATUTORY_SETTINGS } from '../rule';
import { ruleOf } from '../rule-of';

/** The day that decides: of publication where the page tells it, else of signature or issue, the later one. */
function decisive({ dates, published }: Report): { readonly claim: DateClaim; readonly sure: boolean } | null {
  const isPublication = ({ source }: DateClaim) => source === 'shown' || source === 'metadata';
  const publication = dates.find((claim) => isPublication(claim) && claim.date === published);
  if (publication) return { claim: publication, sure: true };
  const own = dates.filter((claim) => !isPublication(claim));
  const last = own.reduce<DateClaim | null>((late, claim) => (late && late.date >= claim.date ? late : claim), null);
  return last ? { claim: last, sure: false } : null;
}

/** A year that a place names itself; a signature's is only that before its own. */
const isNamed = ({ source }: YearClaim): boolean => source !== 'signature';

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/**
 * Subject: the report. An error when the day of publication is after the statutory one; a warning when only the signature is,
 * when the day lies between both statutory ones and the body's kind is unclear, or is a town or a street for which no day is set, or when
 * only a local earlier day is missed.
 * A signature in time does not prove publication in time: no outcome. Cannot tell where parts name different report years and it is late by one of them only.
 */
export const publishedLate = ruleOf('timing/published-late', function* (report: Report, settings: RuleSettings) {
  const { year } = report;
  const kind = deadlineKind(report);
  const decided = decisive(report);
  if (year === null || !decided) return;
  const { claim, sure } = decided;
  const subject = {};
  const evidence = [claim.quote];
  const department = deadlineOf('department', year, STATUTORY_SETTINGS);
  const government = deadlineOf('government', year, STATUTORY_SETTINGS);
  const statutory = kind === 'department' ? department : government;
  const own = deadlineOf(kind, year, settings);
  if (statutory === null || department === null) return;
  const local = own ?? statutory;
  const data = (deadline: string) => ({ date: claim.date, deadline, year, days: daysBetween(deadline, claim.date) });
  const lastYear = Math.max(year, ...report.yearClaims.filter(isNamed).map((named) => named.year));
  if (claim.date > local && lastYear > year && claim.date <= `${lastYear + 1}${statutory.slice(4)}`) {
    // Late only if the earlier of two report years is the true one.
    const disputed = { ...data(statutory), other: lastYear };
    yield { outcome: 'cantTell', subject, reason: 'year-disputed', data: disputed, evidence };
  } else if (claim.date > statutory) {
    const severity = sure ? 'error' : 'warning';
    yield {
      outcome: 'failed',
      subject,
      reason: sure ? 'late' : 'signed-late',
      severity,
      data: data(statutory),
      evidence,
    };
  } else if (own === null && claim.date > department) {
    const between = { ...data(department), later: statutory };
    yield { outcome: 'failed', subject, reason: 'kind-unclear', severity: 'warning', data: between, evidence };
  } else if (claim.date > local) {
    // The law's first day is past, and a town has no other.
    const reason = kind === 'township' && claim.date > department ? 'local-township' : 'local';
    yield { outcome: 'failed', subject, reason, severity: 'warning', data: data(local), evidence };
  } else if (sure) yield { outcome: 'passed', subject, evidence };
});

/** Whether a day is early enough for every kind of body, so that a report of any is on time. */
function isBeforeEvery(day: string, year: number | null, settings: RuleSettings): boolean {
  return (['department', 'government'] as const).every((kind) => {
    const deadline = deadlineOf(kind, year, settings);
    return deadline !== null && day <= deadline;
  });
}

/** Reasons by which a report is surely late: not by a local day while the law's is not past, nor by an unclear one. */
const SURELY_LATE: readonly string[] = ['late', 'signed-late', 'local-township'];

/** Whether a report came out by its deadline, as far as the rule above can say; `unknown` where it can't, or the deadline is not known. */
export function timelinessOf(report: Report, settings: RuleSettings): 'yes' | 'no' | 'unknown' {
  const [judged] = publishedLate.evaluate(report, settings);
  if (judged?.outcome === 'failed') return SURELY_LATE.includes(judged.reason ?? '') ? 'no' : 'unknown';
  if (judged?.outcome === 'cantTell') return 'unknown';
  const { year, published } = report;
  if (published === null) return 'unknown';
  const deadline = deadlineOf(deadlineKind(report), year, settings);
  if (deadline !== null) return published <= deadline ? 'yes' : 'no';
  return isBeforeEvery(published, year, settings) ? 'yes' : 'unknown';
}
