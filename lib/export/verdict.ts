import type { Evaluation } from '../evaluation';
import { explainWhy } from '../messages';
import type { Language } from '../messages/language';
import { panelText } from '../messages/panel-text';
import { type HeldFinding, isDismissed } from './held';
import { countSums, readSums } from './sums';

/** What a report's check came to: a headline, and what stands beside it. */
export interface VerdictWords {
  readonly headline: string;
  readonly details: readonly string[];
}

/**
 * The result in words. What a person dismissed does not count against the report; "nothing wrong" is said only where
 * every rule could decide.
 */
export function writeVerdict(evaluation: Evaluation, held: readonly HeldFinding[], language: Language): VerdictWords {
  const { verdict, states, sections } = panelText(language);
  if (evaluation.kind !== 'annual-report') {
    const headline = evaluation.kind === 'older-annual-report' ? states.older : states.notReport;
    return { headline, details: evaluation.why.map((why) => explainWhy(why, language)) };
  }
  const open = held.filter((one) => !isDismissed(one));
  const count = (severity: string) =>
    open.filter(({ finding }) => finding.outcome === 'failed' && finding.severity === severity).length;
  const undecided = open.filter(({ finding }) => finding.outcome === 'cantTell').length;
  const sums = countSums(readSums(held, evaluation.passes).filter(({ family }) => family !== null));
  const [errors, warnings, notices] = [count('error'), count('warning'), count('notice')];

  const sure = undecided === 0 && evaluation.ruleErrors.length === 0;
  const headline =
    sums.broken > 0
      ? verdict.broken(sums.broken)
      : errors > 0
        ? verdict.errors(errors)
        : warnings + notices > 0
          ? verdict.suspects(warnings, notices)
          : sure
            ? verdict.clean
            : verdict.undecidedOnly;
  const rest = errors - sums.broken;
  const whole = sums.broken + sums.undecided + sums.dismissed === 0;
  return {
    headline,
    details: [
      ...(sums.broken > 0 && rest > 0 ? [verdict.alsoErrors(rest)] : []),
      ...(sums.held === 0
        ? sums.broken === 0
          ? [verdict.noSums]
          : []
        : [whole ? verdict.allHeld(sums.held) : sections.held(sums.held)]),
      ...(undecided > 0 ? [verdict.undecided(undecided)] : []),
    ],
  };
}
