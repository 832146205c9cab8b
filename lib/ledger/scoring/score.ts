import type { Finding } from '../../judge/evaluation';
import { CATALOGUE } from '../../rules/catalogue';
import type { Head } from '../../rules/catalogue/declaration';
import { itemsOf } from '../rectification/items';
import type { FaultStanding } from '../review/fault-standing';
import type { Review } from '../review/review-of';
import { deduct, NO_FAULT, type ScoreLine, type Taken } from './deduct';
import { type Hundredths, toHundredths } from './points';
import { type SaidPoints, saidOf } from './said-points';
import type { ScoringItem, ScoringSheet } from './scoring-sheet';
import { isLateRule, type UndecidedReason, whyUndecided } from './undecided';

/** What a report is worth by a sheet: `score` is what is left of `full`. The lines' points add up to `off`, unless a person said the score itself. */
export interface Score {
  readonly full: Hundredths;
  readonly score: Hundredths;
  readonly off: Hundredths;
  readonly lines: readonly ScoreLine[];
  /** Items of which it can't be told whether they take points off; none where that would change nothing. */
  readonly undecided: readonly { readonly item: ScoringItem; readonly reason: UndecidedReason }[];
  /** Faults that are still to be verified. */
  readonly open: number;
  /** Items that would take faults which are still to be verified and do not count before, one entry a fault. */
  readonly waiting: readonly ScoringItem[];
  /** Items that only a person can say. */
  readonly byHand: readonly ScoringItem[];
  /** What a person said of the score itself, and what it would be without. */
  readonly total: { readonly said: SaidPoints; readonly reckoned: Hundredths } | null;
}

/** `undecided` 待定: an item may yet take points off, and `score` is the most that it can be; `provisional` 暂定: faults are still to be verified. */
export type ScoreStatus = 'final' | 'provisional' | 'undecided';

/** How far a score can be relied on. */
export function statusOf({ undecided, open, total }: Score): ScoreStatus {
  if (total !== null) return 'final';
  if (undecided.length > 0) return 'undecided';
  return open > 0 ? 'provisional' : 'final';
}

const HEAD_OF: ReadonlyMap<string, Head> = new Map(CATALOGUE.map(({ id, head }) => [id, head]));

/**
 * Scores a reviewed check; null for what is no report that can be checked. One fault is one deduction, however many findings it has.
 * `said`: what a person said goes before what is reckoned; `lateDiffers`: the project that is scored says of its being late
 * otherwise than its findings.
 */
export function scoreReview(
  sheet: ScoringSheet,
  review: Review,
  said: readonly SaidPoints[] = [],
  lateDiffers = false,
): Score | null {
  if (review.evaluation.kind !== 'annual-report') return null;
  const counted = [
    ...review.faultStandings.filter((fault) => counts(sheet, fault)).map(asTaken),
    ...goneOf(sheet, review),
  ];
  const taken = new Map<ScoringItem, Taken[]>();
  for (const one of counted.sort(byPlace)) {
    const item = sheet.items.find((each) => takes(each, one.findings));
    if (item !== undefined) taken.set(item, [...(taken.get(item) ?? []), one]);
  }
  const waiting = review.faultStandings
    .filter((fault) => fault.state === 'open' && !counts(sheet, fault))
    .flatMap((fault) => sheet.items.find((each) => takes(each, asTaken(fault).findings)) ?? [])
    .filter((item) => saidOf(said, item.id) === null);
  const made = deduct(sheet, (item) => taken.get(item) ?? [], said);
  const isDisputed = ({ takes: given }: ScoringItem) => given.kind === 'late' && lateDiffers;
  const undecided = sheet.items.flatMap((item) => {
    if (saidOf(said, item.id) !== null) return [];
    const reason = isDisputed(item) ? 'project-deadline' : taken.has(item) ? null : whyUndecided(item, review);
    return reason === null ? [] : [{ item, reason }];
  });
  return withTotal(sheet, saidOf(said, null), {
    ...made,
    undecided: made.score > toHundredths(sheet.floor) ? undecided : [],
    open: review.faultStandings.filter(({ state }) => state === 'open').length,
    waiting,
    byHand: sheet.items.filter((item) => item.takes.kind === 'hand' && saidOf(said, item.id) === null),
  });
}

/** Scores a unit of which the reviewer said that it handed no report in: what a report would be asked is not asked. */
export function scoreAbsent(sheet: ScoringSheet): Score {
  const made = deduct(sheet, ({ takes: given }) =>
    given.kind === 'absent' || (given.kind === 'late' && given.absentToo) ? [NO_FAULT] : [],
  );
  return { ...made, undecided: [], open: 0, waiting: [], byHand: [], total: null };
}

/** A score that a person said, never below the floor or above full; else the one that was reckoned. */
function withTotal(sheet: ScoringSheet, said: SaidPoints | null, made: Omit<Score, 'total'>): Score {
  if (said === null) return { ...made, total: null };
  const score = Math.max(toHundredths(sheet.floor), Math.min(made.full, toHundredths(said.points)));
  return { ...made, score, off: made.full - score, total: { said, reckoned: made.score } };
}

function counts(
  { counts: whose, rectified }: ScoringSheet,
  { state, kind }: Pick<FaultStanding, 'state' | 'kind'>,
): boolean {
  switch (state) {
    case 'confirmed':
      return true;
    case 'rectified':
      return rectified;
    case 'open':
      // Notices and what could not be decided are for the reviewer to look at first.
      return whose === 'undismissed' && (kind === 'error' || kind === 'warning');
    case 'dismissed':
      return false;
  }
}

/** A fault without those of its findings that a person dismissed. */
function asTaken({ id, findings, standings, state }: FaultStanding): Taken {
  const dismissed = new Set(
    standings.flatMap((one) => (one.kind === 'decided' && one.decision.state === 'dismissed' ? [one.finding.id] : [])),
  );
  const left = findings.filter((finding) => !dismissed.has(finding.id));
  return { fault: id, findings: left, isThere: true, state };
}

/** What was confirmed and is not there any more: what nothing shows to be put right was confirmed, and counts. */
function goneOf({ rectified }: ScoringSheet, review: Review): readonly Taken[] {
  return itemsOf(review).flatMap(({ id, findings, isThere, state }) => {
    if (isThere || (state === 'rectified' && !rectified)) return [];
    return [{ fault: id, findings, isThere, state: state === 'rectified' ? state : ('confirmed' as const) }];
  });
}

function takes({ takes: given }: ScoringItem, findings: readonly Finding[]): boolean {
  switch (given.kind) {
    case 'faults':
      return findings.some(({ rule }) => {
        const head = HEAD_OF.get(rule);
        return given.rules.includes(rule) || (head !== undefined && given.heads.includes(head));
      });
    case 'late':
      return findings.some(({ rule }) => isLateRule(rule));
    case 'absent':
    case 'hand':
      return false;
  }
}

/** In the order of the page, whatever order the findings came in. */
function byPlace(one: Taken, other: Taken): number {
  const placeOf = ({ findings }: Taken) => Math.min(...findings.map(({ order }) => order));
  const [a, b] = [placeOf(one), placeOf(other)];
  if (a !== b) return a < b ? -1 : 1;
  return (one.fault ?? '') < (other.fault ?? '') ? -1 : 1;
}
