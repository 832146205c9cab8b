import type { HistoryResult } from '../across/make-finding';
import type { HandMatch } from '../bodies/same-body';
import type { LedgerEntry } from '../record/entry';
import { readComparableText } from './comparable-text';
import { NOTICE, pickLikest, toCopyResult } from './copy-finding';
import { copyKindOf, type ReportClaim, readReportClaim } from './copy-kind';
import { findShared, type SharedText } from './likeness';
import { isLike, type PreparedText, prepareText } from './shared-passages';
import { makeSketch, type Sketch } from './sketch';

/** A text of the ledger made ready for comparison. */
export interface CopyCandidate {
  readonly entry: LedgerEntry;
  readonly prepared: PreparedText;
}

/** Another report that shares long passages with one. */
export interface Copy extends SharedText {
  readonly entry: LedgerEntry;
}

/** Below this many characters of its own a report says too little to be copied from anywhere. */
const LEAST_LENGTH = 200;
/** Pairs with fewer fingerprints or shingles in common cannot reach the share of a notice: of a passage of 24 characters 17 in 24 are. */
export const LEAST_LIKENESS = 0.4;

/** Makes a text ready for comparison with others; null for one that says too little. */
export function prepareReport(text: readonly string[], agency: string | null): PreparedText | null {
  const comparable = readComparableText(text, [agency]);
  return comparable.text.length < LEAST_LENGTH ? null : prepareText(comparable);
}

/** The sketch of a report's own words; null for one that says too little. */
export function sketchReport(text: readonly string[], agency: string | null): Sketch | null {
  const comparable = readComparableText(text, [agency]);
  return comparable.text.length < LEAST_LENGTH ? null : makeSketch(comparable.text);
}

/** Makes the texts of entries ready, once for all comparisons; entries without a kept text, or with hardly any, are left out. */
export function prepareEntries(entries: readonly LedgerEntry[]): readonly CopyCandidate[] {
  return entries.flatMap((entry): CopyCandidate[] => {
    if (entry.text === null || entry.evaluation.kind === 'not-a-report') return [];
    const prepared = prepareReport(entry.text, entry.evaluation.report.agency);
    return prepared === null ? [] : [{ entry, prepared }];
  });
}

/** The reports that share the most with one, most first, from the share of a notice on. The same page is not compared with itself. */
export function findCopies(one: CopyCandidate, others: readonly CopyCandidate[]): readonly Copy[] {
  return others
    .filter(
      ({ entry }) => entry.url !== one.entry.url || entry.evaluation.report.year !== one.entry.evaluation.report.year,
    )
    .filter(({ prepared }) => {
      const [short, long] =
        one.prepared.text.length <= prepared.text.length ? [one.prepared, prepared] : [prepared, one.prepared];
      return isLike(short, long, LEAST_LIKENESS);
    })
    .map(({ entry, prepared }): Copy => ({ ...findShared(one.prepared, prepared), entry }))
    .filter(({ share }) => share >= NOTICE)
    .sort((a, b) => b.share - a.share);
}

/**
 * Subject: the report. Its text is that of an earlier report of the same body, or of another body, in long passages: one
 * finding for each of the two, about the likest; `more` says how many others reach the share of a notice. Undecided where
 * one of the two names nobody. A later report is not asked about: it is the later one that was copied.
 */
export function checkCopies(
  one: CopyCandidate,
  others: readonly CopyCandidate[],
  hand: readonly HandMatch[] = [],
): HistoryResult {
  const own = reportClaimOf(one.entry);
  const read = readReportClaim(own);
  const copies = findCopies(one, others).flatMap((copy) => {
    const other = reportClaimOf(copy.entry);
    const kind = copyKindOf(read, readReportClaim(other), hand);
    return kind === null ? [] : [{ kind, other, ...copy }];
  });
  return toCopyResult(own, pickLikest(copies), others.length > 0);
}

/** Whose report an entry is, and of which year. */
function reportClaimOf({ url, evaluation }: LedgerEntry): ReportClaim {
  return { agency: evaluation.report.agency, year: evaluation.report.year, url };
}
