import { readComparableText } from './comparable-text';
import type { LedgerEntry } from './entry';
import { type HistoryOutcome, type HistoryResult, toHistoryResult } from './make-finding';
import { claimOf } from './previous-report';
import { type HandMatch, sameBody } from './same-body';
import { findPassages, isLike, type Passage, type PreparedText, prepareText } from './shared-passages';

/** How much of two reports is the same. */
export interface Likeness {
  /** Compared characters in shared passages, as a part of the shorter text's: 0 to 1. */
  readonly share: number;
  readonly shorter: 'one' | 'other';
  /** In the order of the shorter text, with their places in both. */
  readonly passages: readonly Passage[];
  /** Compared characters of the shorter text. */
  readonly length: number;
}

/** A text of the ledger made ready for comparison. */
export interface CopyCandidate {
  readonly entry: LedgerEntry;
  readonly prepared: PreparedText;
}

/** Another report that shares long passages with one. */
export interface Copy extends Likeness {
  readonly entry: LedgerEntry;
}

const RULE = 'identity/copied-text';
/** 雷同: a warning from this share on, a notice from the next (RULES, identity). */
const WARNING = 0.8;
const NOTICE = 0.6;
/** Below this many characters of its own a report says too little to be copied from anywhere. */
const LEAST_LENGTH = 200;
/** Pairs with fewer fingerprints in common cannot reach the share of a notice. */
const LEAST_LIKENESS = 0.4;

/** Compares the paragraphs of two reports; `agencies` are the bodies whose names are set aside. */
export function compareTexts(
  one: readonly string[],
  other: readonly string[],
  agencies: readonly (string | null)[] = [],
): Likeness {
  return comparePrepared(
    prepareText(readComparableText(one, agencies)),
    prepareText(readComparableText(other, agencies)),
  );
}

function comparePrepared(one: PreparedText, other: PreparedText): Likeness {
  const shorter = one.text.length <= other.text.length ? 'one' : 'other';
  const [short, long] = shorter === 'one' ? [one, other] : [other, one];
  const found = findPassages(short, long);
  const shared = found.reduce((total, { length }) => total + length, 0);
  return {
    share: short.text.length === 0 ? 0 : shared / short.text.length,
    shorter,
    passages:
      shorter === 'one' ? found : found.map((passage) => ({ ...passage, one: passage.other, other: passage.one })),
    length: short.text.length,
  };
}

/** Makes the texts of entries ready, once for all comparisons; entries without a kept text, or with hardly any, are left out. */
export function prepareEntries(entries: readonly LedgerEntry[]): readonly CopyCandidate[] {
  return entries.flatMap((entry): CopyCandidate[] => {
    if (entry.text === null || entry.evaluation.kind === 'not-a-report') return [];
    const prepared = prepareText(readComparableText(entry.text, [entry.evaluation.report.agency]));
    return prepared.text.length < LEAST_LENGTH ? [] : [{ entry, prepared }];
  });
}

/** The reports that share the most with one, most first, from the share of a notice on. The same page is not held against itself. */
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
    .map(({ entry, prepared }): Copy => ({ ...comparePrepared(one.prepared, prepared), entry }))
    .filter(({ share }) => share >= NOTICE)
    .sort((a, b) => b.share - a.share);
}

/**
 * Subject: the report. Its text is that of an earlier report of the same body, or of another body, in long passages: one
 * finding for each of the two, about the likest; `more` says how many others reach the share of a notice.
 * A later report of the same body is not asked about: it is the later one that was copied.
 */
export function checkCopies(
  one: CopyCandidate,
  others: readonly CopyCandidate[],
  hand: readonly HandMatch[] = [],
): HistoryResult {
  const { entry } = one;
  const year = entry.evaluation.report.year;
  const copies = findCopies(one, others).map((copy) => ({
    copy,
    own: sameBody(claimOf(entry), claimOf(copy.entry), hand) !== 'no',
  }));
  const earlier = copies.filter(({ copy, own }) => own && isEarlier(copy.entry.evaluation.report.year, year));
  const foreign = copies.filter(({ copy, own }) => !own && !isEarlier(year, copy.entry.evaluation.report.year));
  const outcomes = [outcomeOf('own-earlier', entry, earlier), outcomeOf('other-body', entry, foreign)];
  const found = outcomes.filter((outcome) => outcome !== null);
  if (found.length > 0 || others.length === 0) return toHistoryResult(entry.url, found);
  return toHistoryResult(entry.url, [{ rule: RULE, outcome: 'passed', subject: {} }]);
}

const isEarlier = (one: number | null, other: number | null): boolean => one !== null && other !== null && one < other;

function outcomeOf(
  reason: string,
  entry: LedgerEntry,
  copies: readonly { readonly copy: Copy }[],
): HistoryOutcome | null {
  const copy = copies[0]?.copy;
  if (!copy) return null;
  const { agency, year } = entry.evaluation.report;
  const other = copy.entry.evaluation.report;
  return {
    rule: RULE,
    outcome: 'failed',
    severity: copy.share >= WARNING ? 'warning' : 'notice',
    subject: {},
    reason,
    about: reason,
    data: {
      agency: agency ?? '',
      year: year ?? '',
      url: entry.url,
      otherAgency: other.agency ?? '',
      otherYear: other.year ?? '',
      otherUrl: copy.entry.url,
      share: Math.floor(copy.share * 100),
      passages: copy.passages.length,
      longest: Math.max(...copy.passages.map(({ length }) => length)),
      more: copies.length - 1,
    },
  };
}
