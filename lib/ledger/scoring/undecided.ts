import { CATALOGUE } from '../../rules/catalogue';
import type { Review } from '../review/review-of';
import type { ScoringItem } from './scoring-sheet';

/** Why it can't be told whether an item takes points off. */
export type UndecidedReason =
  /** The page tells no day of publication. */
  | 'no-day'
  /** The year or the kind of body, and so the day to publish by, is not known. */
  | 'no-deadline'
  /** The days that are known do not tell. */
  | 'day-unclear'
  /** The project that is scored has another last day, by which it is otherwise than its findings say. */
  | 'project-deadline'
  /** All rules that it rests on were switched off. */
  | 'not-asked'
  /** One of its rules broke. */
  | 'broke'
  /** The page only links the report. */
  | 'attachment';

const LATE = 'timing/published-late';

/** Whether a rule asks for the day of publication. */
export function isLateRule(rule: string): boolean {
  return rule === LATE;
}

/** Why it can't be told of an item that took nothing; null where it can: nothing was found that it takes. */
export function whyUndecided({ takes }: ScoringItem, review: Review): UndecidedReason | null {
  if (takes.kind === 'late') return whyLatenessUndecided(review);
  if (takes.kind !== 'faults') return null;
  const { report, ruleErrors, settings } = review.evaluation;
  const rules = CATALOGUE.filter(({ id, head }) => takes.rules.includes(id) || takes.heads.includes(head));
  if (rules.length > 0 && rules.every(({ id }) => settings?.disabled.includes(id))) return 'not-asked';
  if (ruleErrors.some(({ rule }) => rules.some(({ id }) => id === rule))) return 'broke';
  return report.attachmentOnly ? 'attachment' : null;
}

function whyLatenessUndecided({ evaluation, faultStandings, summary }: Review): UndecidedReason | null {
  // Where something was found, people decide on that; what still waits makes the score a provisional one.
  if (faultStandings.some(({ findings }) => findings.some(({ rule }) => isLateRule(rule)))) return null;
  if (summary.onTime === 'yes') return null;
  if (evaluation.settings?.disabled.includes(LATE)) return 'not-asked';
  if (evaluation.report.published === null) return 'no-day';
  return evaluation.report.deadline === null ? 'no-deadline' : 'day-unclear';
}
