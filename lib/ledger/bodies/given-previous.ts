import type { Data } from '../../rules/rule';
import type { LedgerEntry } from '../record/entry';
import { readBody } from './body-parts';
import { asksOfPrevious, claimOf } from './previous-report';
import { sameBody } from './same-body';

/** A page that somebody gave as the report of the year before: its check, or, where it could not be read, its name alone. */
export type GivenPrevious =
  | { readonly kind: 'read'; readonly entry: LedgerEntry }
  | { readonly kind: 'unread'; readonly url: string };

/** Whether a given page is last year's report; else why not, as a reason of reconciliation/carry-over and what it speaks of. */
export type GivenFit =
  | { readonly kind: 'fits'; readonly previous: LedgerEntry }
  | { readonly kind: 'unfit'; readonly reason: string; readonly data: Data };

/**
 * Looks whether a given page can be the report of the year before. Whoever gave it is believed where the names leave open
 * whose it is (区统计局, or no name at all), and not where they speak against it.
 */
export function fitPrevious(entry: LedgerEntry, given: GivenPrevious): GivenFit {
  const { agency, year } = entry.evaluation.report;
  const own: Data = { agency: agency ?? '', year: year ?? '', url: entry.url };
  const unfit = (reason: string, data: Data): GivenFit => ({ kind: 'unfit', reason, data: { ...own, ...data } });
  if (given.kind === 'unread') return unfit('given-unread', { previousUrl: given.url });

  const { url: previousUrl, evaluation } = given.entry;
  if (evaluation.kind === 'not-a-report') return unfit('given-no-report', { previousUrl });
  const { agency: previousAgency, year: previousYear } = evaluation.report;
  const pages = { previousAgency: previousAgency ?? '', previousYear: previousYear ?? '', previousUrl };
  if (year === null) return unfit('own-year-unread', pages);
  if (previousYear === null) return unfit('given-year-unread', pages);
  if (previousYear !== year - 1) return unfit('given-other-year', pages);
  if (!asksOfPrevious({ kind: entry.evaluation.kind, year })) return unfit('given-too-old', pages);
  const named = readBody(agency) !== null && readBody(previousAgency) !== null;
  if (named && sameBody(claimOf(entry), claimOf(given.entry)) === 'no') return unfit('given-other-body', pages);
  return { kind: 'fits', previous: given.entry };
}
