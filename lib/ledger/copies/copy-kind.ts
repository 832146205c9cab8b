import { type BodyClaim, type HandMatch, type ReadClaim, readClaim, sameClaim } from '../bodies/same-body';

/** Whose report it is, and of which year. */
export interface ReportClaim extends BodyClaim {
  readonly year: number | null;
}

/** The same for one that is compared with many: its name taken apart. */
export interface ReadReportClaim {
  readonly url: string;
  readonly year: number | null;
  /** Null where it names nobody. */
  readonly body: ReadClaim | null;
}

/**
 * As what another report's text is compared with one: an earlier report of the same body, a report of another body, or
 * one of which the names do not tell whether it is the same body's.
 */
export const COPY_KINDS = ['own-earlier', 'other-body', 'unknown-body'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** Takes a claim apart. */
export function readReportClaim(claim: ReportClaim): ReadReportClaim {
  return { url: claim.url, year: claim.year, body: readClaim(claim) };
}

/**
 * As what another report is compared with one; null where it is not: a later report was copied and did not copy, and
 * two pages of one body and year are one report. What a reviewer said of two pages goes before their names.
 */
export function copyKindOf(
  one: ReadReportClaim,
  other: ReadReportClaim,
  hand: readonly HandMatch[] = [],
): CopyKind | null {
  if (one.url === other.url && one.year === other.year) return null;
  if (isEarlier(one.year, other.year)) return null;
  const said = hand.find((match) => isAbout(match, one.url, other.url) || isAbout(match, other.url, one.url));
  if (said === undefined && (one.body === null || other.body === null)) return 'unknown-body';
  const isSame = said?.same ?? (one.body !== null && other.body !== null && sameClaim(one.body, other.body) !== 'no');
  if (!isSame) return 'other-body';
  return isEarlier(other.year, one.year) ? 'own-earlier' : null;
}

const isAbout = (match: HandMatch, one: string, other: string): boolean => match.one === one && match.other === other;

function isEarlier(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one < other;
}
