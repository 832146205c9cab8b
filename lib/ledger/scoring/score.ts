import type { Finding } from '../../judge/evaluation';
import { CATALOGUE } from '../../rules/catalogue';
import type { Head } from '../../rules/catalogue/declaration';
import type { DecisionState } from '../record/entry';
import { itemsOf } from '../rectification/items';
import type { FaultStanding } from '../review/fault-standing';
import type { Review } from '../review/review-of';
import { type Hundredths, toHundredths } from './points';
import { type SaidPoints, saidOf } from './said-points';
import type { ScoringItem, ScoringSheet } from './scoring-sheet';
import { isLateRule, type UndecidedReason, whyUndecided } from './undecided';

/** Why a line takes fewer points off than its item says: the item does so once a report, or to its cap; or nothing is left above the floor. */
export type Cut = 'once' | 'cap' | 'floor';

/** A deduction. */
export interface ScoreLine {
  readonly item: ScoringItem;
  /** The id of the fault as the review has it, or of what a re-check no longer has; null for a unit without a report. */
  readonly fault: string | null;
  /** Of the fault; none for a unit without a report. */
  readonly findings: readonly Finding[];
  /** Whether the latest check has the fault. */
  readonly isThere: boolean;
  readonly state: DecisionState;
  readonly off: Hundredths;
  readonly cut: Cut | null;
  /** What a person said of the item: all its points stand in its first line then. */
  readonly said: SaidPoints | null;
}

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

/** Something that an item may take. */
type Taken = Omit<ScoreLine, 'item' | 'off' | 'cut' | 'said'>;

/** Of an item that takes something without a fault: of a unit without a report, or because a person says so. */
const NO_FAULT: Taken = { fault: null, findings: [], isThere: false, state: 'confirmed' };

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
    byHand: sheet.items.filter((item) => item.takes.kind === 'hand' && saidOf(said, item.id) === null),
  });
}

/** Scores a unit of which the reviewer said that it handed no report in: what a report would be asked is not asked. */
export function scoreAbsent(sheet: ScoringSheet): Score {
  const made = deduct(sheet, ({ takes: given }) =>
    given.kind === 'absent' || (given.kind === 'late' && given.absentToo) ? [NO_FAULT] : [],
  );
  return { ...made, undecided: [], open: 0, byHand: [], total: null };
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

/** Takes the points off, item by item, never more than stands between full and floor. */
function deduct(
  sheet: ScoringSheet,
  takenBy: (item: ScoringItem) => readonly Taken[],
  said: readonly SaidPoints[] = [],
): Pick<Score, 'full' | 'score' | 'off' | 'lines'> {
  const full = toHundredths(sheet.full);
  let room = full - toHundredths(sheet.floor);
  const lines: ScoreLine[] = [];
  for (const item of sheet.items) {
    const own = saidOf(said, item.id);
    const taken = takenBy(item);
    let left = item.cap === null || own !== null ? Number.POSITIVE_INFINITY : toHundredths(item.cap);
    for (const [index, one] of (own !== null && taken.length === 0 ? [NO_FAULT] : taken).entries()) {
      const isAgain = index > 0 && (own !== null || item.per === 'report');
      const asked = isAgain ? 0 : toHundredths(own?.points ?? item.points);
      const capped = Math.min(asked, left);
      const off = Math.min(capped, room);
      left -= off;
      room -= off;
      const cut = off < capped ? 'floor' : capped < asked ? 'cap' : isAgain && own === null ? 'once' : null;
      lines.push({ ...one, item, off, cut, said: own });
    }
  }
  const off = lines.reduce((sum, line) => sum + line.off, 0);
  return { full, score: full - off, off, lines };
}
