import type { PageKind } from '../../detect/page-kind';
import { FIRST_FORM_YEAR } from '../../report/form/form-of';
import type { FoundEntry } from '../record/entry';
import { type BodyClaim, type HandMatch, sameBody } from './same-body';

/** The report of the year before, as far as the ledger has it. */
export type Previous =
  | { readonly kind: 'found'; readonly entry: FoundEntry }
  /** The ledger has no report of this body for that year. */
  | { readonly kind: 'missing'; readonly year: number }
  /** One that likely is of this body: a reviewer has to match them first. */
  | { readonly kind: 'unconfirmed'; readonly entry: FoundEntry }
  /** Pages of one body and year whose figures differ. */
  | { readonly kind: 'several'; readonly entries: readonly FoundEntry[] }
  /** Nothing is asked: the year is not known, or the year before had other tables (2018 and earlier). */
  | { readonly kind: 'none' };

/** Who an entry's report is from. */
export function claimOf({ url, evaluation }: FoundEntry): BodyClaim {
  return { agency: evaluation.report.agency, url };
}

/** Looks for the report of the year before in the whole ledger. What a reviewer matched by hand goes before what the names say. */
export function findPrevious(
  entry: FoundEntry,
  ledger: readonly FoundEntry[],
  hand: readonly HandMatch[] = [],
): Previous {
  const own = hand.filter(({ one, other }) => one === entry.url || other === entry.url);
  const { year } = entry.evaluation.report;
  if (year === null || !asksOfPrevious({ kind: entry.evaluation.kind, year })) return { kind: 'none' };
  const matched = ledger
    .filter(({ evaluation }) => evaluation.report.year === year - 1 && evaluation.kind !== 'not-a-report')
    .map((candidate) => ({ candidate, match: sameBody(claimOf(entry), claimOf(candidate), own) }));
  const certain = matched.filter((each) => each.match === 'certain').map(({ candidate }) => candidate);
  const byHand = certain.filter(({ url }) => own.some(({ one, other }) => one === url || other === url));
  const chosen = byHand.length > 0 ? byHand : certain;
  const [latest] = [...chosen].sort((a, b) => (a.evaluation.checkedAt < b.evaluation.checkedAt ? 1 : -1));
  if (latest) {
    const figures = new Set(chosen.map(({ evaluation }) => JSON.stringify(evaluation.report.tables)));
    return figures.size > 1 ? { kind: 'several', entries: chosen } : { kind: 'found', entry: latest };
  }
  const likely = matched.find((each) => each.match === 'likely');
  return likely ? { kind: 'unconfirmed', entry: likely.candidate } : { kind: 'missing', year: year - 1 };
}

/** Whether the report of the year before is asked for at all. */
export function asksOfPrevious({ kind, year }: { readonly kind: PageKind; readonly year: number | null }): boolean {
  return kind === 'annual-report' && year !== null && year > FIRST_FORM_YEAR;
}
