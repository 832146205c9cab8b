import { evaluate } from '../../judge/evaluate';
import type { Finding } from '../../judge/evaluation';
import { unknownEditions } from '../../judge/saved-edition';
import { RULES_VERSION } from '../../rules/catalogue';
import type { RuleSettings } from '../../rules/rule';
import type { FoundEntry, LedgerEntry } from '../record/entry';
import { type Comparison, compareEvaluations } from './compare';
import { judgedBy, judgeStamp } from './judged-by';
import { recheck } from './recheck';

/** What judging a report again brought. The page was not opened: its figures and its text are what they were. */
export interface JudgementChange extends Pick<Comparison, 'fresh' | 'gone' | 'changed'> {
  /** Findings that are what they were and bear another severity, as they are now. */
  readonly regraded: readonly Finding[];
  /** Whether it has another last day, or it is told otherwise whether it came in time: no finding need say so. */
  readonly isRetimed: boolean;
}

/**
 * What became of judging a stored check again. `no-facts`: what was read of its page is not kept, and comes with the next check.
 * `later-edition`: a later version saved it in an edition of the form that this one does not know, and cannot judge by.
 */
export type Rejudged =
  | { readonly kind: 'judged'; readonly entry: LedgerEntry; readonly change: JudgementChange }
  | { readonly kind: 'unchanged' | 'no-facts' | 'later-edition' };

/** Whether a check was judged by other rules or other settings than these. Says nothing of one whose facts are not kept or not known here. */
export function isJudgedOtherwise(entry: FoundEntry, settings: RuleSettings): boolean {
  const stamp = judgedBy(entry);
  return stamp !== null && stamp !== judgeStamp(RULES_VERSION, settings);
}

/** Where the two differ. */
function changeBetween({ evaluation: before }: FoundEntry, { evaluation: after }: LedgerEntry): JudgementChange {
  const { fresh, gone, changed } = compareEvaluations(before, after);
  const severities = new Map(before.findings.map(({ id, severity }) => [id, severity]));
  const regraded = after.findings.filter(({ id, severity }) => (severities.get(id) ?? severity) !== severity);
  const [was, now] = [before.report, after.report];
  const isRetimed = was.deadline !== now.deadline || was.onTime !== now.onTime;
  return { fresh, gone, changed, regraded, isRetimed };
}

/**
 * Judges a stored report by today's rules and these settings, without its page. Decisions and tags stay as they are: one
 * whose finding comes out otherwise lapses, as after any check. The day on which the page was read stays too.
 */
export function rejudge(entry: FoundEntry, settings: RuleSettings): Rejudged {
  const { facts, evaluation: old, before } = entry;
  if (!facts) return { kind: 'no-facts' };
  if (unknownEditions(old).length > 0) return { kind: 'later-edition' };
  if (!isJudgedOtherwise(entry, settings)) return { kind: 'unchanged' };
  const { source, checkedAt, textHash, engine } = old;
  const judged = evaluate(facts.report, {
    source,
    checkedAt,
    textHash,
    // That of the reading: how the page was read decides whether another reading may be compared with it.
    engineVersion: engine.version,
    settings,
    pathOf: (at) => facts.paths[at] ?? [],
  });
  const { evaluation } = before ? recheck(before, judged, settings) : { evaluation: judged };
  const now: LedgerEntry = { ...entry, evaluation, facts: { ...facts, settings } };
  return { kind: 'judged', entry: now, change: changeBetween(entry, now) };
}
