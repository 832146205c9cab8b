import { readBody } from './body-parts';
import { type BodyClaim, type HandMatch, sameBody } from './same-body';

/** Whose report it is, and of which year. */
export interface ReportClaim extends BodyClaim {
  readonly year: number | null;
}

/**
 * As what another report's text is held against one: an earlier report of the same body, a report of another body, or
 * one of which the names do not tell whether it is the same body's.
 */
export const COPY_KINDS = ['own-earlier', 'other-body', 'unknown-body'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/**
 * As what another report is held against one; null where it is not: a later report was copied and did not copy, and
 * two pages of one body and year are one report. What a reviewer said of two pages goes before their names.
 */
export function copyKindOf(one: ReportClaim, other: ReportClaim, hand: readonly HandMatch[] = []): CopyKind | null {
  if (one.url === other.url && one.year === other.year) return null;
  if (isEarlier(one.year, other.year)) return null;
  if (sameBody(one, other, hand) !== 'no') return isEarlier(other.year, one.year) ? 'own-earlier' : null;
  const isSaid = hand.some((match) => isAbout(match, one.url, other.url) || isAbout(match, other.url, one.url));
  return isSaid || (readBody(one.agency) !== null && readBody(other.agency) !== null) ? 'other-body' : 'unknown-body';
}

const isAbout = (match: HandMatch, one: string, other: string): boolean => match.one === one && match.other === other;

function isEarlier(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one < other;
}
