import { CATALOGUE } from '../../rules/catalogue';
import type { Head } from '../../rules/catalogue/declaration';
import type { EntrySummary } from '../list/summary';
import { whyUnknown } from '../list/why-unknown';
import type { Review } from '../review/review-of';
import { deduct, NO_FAULT, type ScoreLine, type Taken } from './deduct';
import { type Hundredths, toHundredths } from './points';
import { type SaidPoints, saidOf } from './said-points';
import { type Scorable, type ScorableFault, scorableOf } from './scorable';
import type { ScoringItem, ScoringSheet } from './scoring-sheet';
import type { UndecidedReason } from './undecided';

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

/** A report as far as it is scored: `summary` is by its own check, whatever a project says. */
export interface ScoredReport {
  readonly scorable: Scorable;
  readonly summary: Pick<EntrySummary, 'onTime' | 'published' | 'deadline' | 'sections'>;
}

/** `undecided` 待定: an item may yet take points off, and `score` is the most that it can be; `provisional` 暂定: faults are still to be verified. */
export type ScoreStatus = 'final' | 'provisional' | 'undecided';

/** How far a score can be relied on. */
export function statusOf({ undecided, open, total }: Score): ScoreStatus {
  if (total !== null) return 'final';
  if (undecided.length > 0) return 'undecided';
  return open > 0 ? 'provisional' : 'final';
}

/** Whether a rule asks for the day of publication. */
const isLateRule = (rule: string): boolean => rule === 'timing/published-late';

const HEAD_OF: ReadonlyMap<string, Head> = new Map(CATALOGUE.map(({ id, head }) => [id, head]));

/** Scores a reviewed check; null for what is no report that can be checked. The rest is `scoreReport`'s. */
export function scoreReview(
  sheet: ScoringSheet,
  review: Review,
  said: readonly SaidPoints[] = [],
  lateDiffers = false,
): Score | null {
  const scorable = scorableOf(review);
  return scorable === undefined ? null : scoreReport(sheet, { scorable, summary: review.summary }, said, lateDiffers);
}

/**
 * Scores a report. One fault is one deduction, however many findings it has. `said`: what a person said goes before what is
 * reckoned; `lateDiffers`: the project that is scored says of its being late otherwise than its findings.
 */
export function scoreReport(
  sheet: ScoringSheet,
  { scorable, summary }: ScoredReport,
  said: readonly SaidPoints[] = [],
  lateDiffers = false,
): Score {
  const taken = new Map<ScoringItem, Taken[]>();
  const waiting: ScoringItem[] = [];
  for (const fault of [...scorable.faults].sort(byPlace)) {
    const item = sheet.items.find((each) => takes(each, fault.rules));
    if (item === undefined) continue;
    const { id, isThere, state } = fault;
    if (counts(sheet, fault)) taken.set(item, [...(taken.get(item) ?? []), { fault: id, isThere, state }]);
    else if (state === 'open' && saidOf(said, item.id) === null) waiting.push(item);
  }
  const made = deduct(sheet, (item) => taken.get(item) ?? [], said);
  const isDisputed = ({ takes: given }: ScoringItem) => given.kind === 'late' && lateDiffers;
  const undecided = sheet.items.flatMap((item) => {
    if (saidOf(said, item.id) !== null) return [];
    const reason = isDisputed(item)
      ? 'project-deadline'
      : taken.has(item)
        ? null
        : whyUndecided(item, scorable, summary);
    return reason === null ? [] : [{ item, reason }];
  });
  return withTotal(sheet, saidOf(said, null), {
    ...made,
    undecided: made.score > toHundredths(sheet.floor) ? undecided : [],
    open: scorable.faults.filter(({ state }) => state === 'open').length,
    waiting,
    byHand: sheet.items.filter((item) => item.takes.kind === 'hand' && saidOf(said, item.id) === null),
  });
}

/** A unit without a report: `state` is `absent` where the reviewer said that it handed none in. */
export interface ScoredUnit {
  readonly state: string;
  readonly said: readonly SaidPoints[];
}

/**
 * Scores a unit without a report. What a report would be asked is not asked; what a person said goes before what is reckoned.
 * Of one that was only not seen nothing else is decided.
 */
export function scoreUnit(sheet: ScoringSheet, { state, said }: ScoredUnit): Score {
  const isAbsent = state === 'absent';
  const made = deduct(
    sheet,
    ({ takes: given }) =>
      isAbsent && (given.kind === 'absent' || (given.kind === 'late' && given.absentToo)) ? [NO_FAULT] : [],
    said,
  );
  const unsaid = sheet.items.filter(({ id }) => saidOf(said, id) === null);
  const isTold = isAbsent || made.score <= toHundredths(sheet.floor);
  const undecided = isTold ? [] : unsaid.map((item) => ({ item, reason: 'not-seen' as const }));
  return withTotal(sheet, saidOf(said, null), { ...made, undecided, open: 0, waiting: [], byHand: [] });
}

/** A score that a person said, never below the floor or above full; else the one that was reckoned. */
function withTotal(sheet: ScoringSheet, said: SaidPoints | null, made: Omit<Score, 'total'>): Score {
  if (said === null) return { ...made, total: null };
  const score = Math.max(toHundredths(sheet.floor), Math.min(made.full, toHundredths(said.points)));
  return { ...made, score, off: made.full - score, total: { said, reckoned: made.score } };
}

/** In the order of the page, whatever order the findings came in. */
const byPlace = (one: ScorableFault, other: ScorableFault): number =>
  one.place - other.place || (one.id < other.id ? -1 : 1);

function counts({ counts: whose, rectified }: ScoringSheet, { state, kind }: ScorableFault): boolean {
  switch (state) {
    case 'confirmed':
      return true;
    case 'rectified':
      return rectified;
    case 'open':
      // Notices and what could not be decided are for the reviewer to look at first.
      return whose === 'undismissed' && (kind === 'error' || kind === 'warning');
  }
}

function whyLatenessUndecided(
  { faults, disabled }: Scorable,
  { onTime, published, deadline }: ScoredReport['summary'],
): UndecidedReason | null {
  // Where something was found, people decide on that; what still waits makes the score a provisional one.
  if (onTime === 'yes' || faults.some(({ isThere, rules }) => isThere && rules.some(isLateRule))) return null;
  if (disabled.some(isLateRule)) return 'not-asked';
  return whyUnknown({ onTime: 'unknown', published, deadline });
}

/** Why it can't be told of an item that took nothing; null where it can: nothing was found that it takes. */
function whyUndecided(
  { takes: given }: ScoringItem,
  scorable: Scorable,
  summary: ScoredReport['summary'],
): UndecidedReason | null {
  if (given.kind === 'late') return whyLatenessUndecided(scorable, summary);
  if (given.kind !== 'faults') return null;
  const rules = CATALOGUE.filter(({ id, head }) => given.rules.includes(id) || given.heads.includes(head));
  if (rules.length > 0 && rules.every(({ id }) => scorable.disabled.includes(id))) return 'not-asked';
  if (scorable.broken.some((rule) => rules.some(({ id }) => id === rule))) return 'broke';
  // A report of which not even the sections are known is only linked.
  return summary.sections.kind === 'unknown' ? 'attachment' : null;
}

function takes({ takes: given }: ScoringItem, rules: readonly string[]): boolean {
  switch (given.kind) {
    case 'faults':
      return rules.some((rule) => {
        const head = HEAD_OF.get(rule);
        return given.rules.includes(rule) || (head !== undefined && given.heads.includes(head));
      });
    case 'late':
      return rules.some(isLateRule);
    case 'absent':
    case 'hand':
      return false;
  }
}
