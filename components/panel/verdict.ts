import type { Evaluation } from '@/lib/evaluation';
import type { PanelText, ResultKind } from '@/lib/messages/panel-text';
import { gatherFaults } from './faults';
import { countKinds } from './result-kinds';
import { countSums, readSums } from './sums';

/** The answer at a glance: its tone, a headline, and what was compared. */
export interface Verdict {
  readonly tone: ResultKind;
  readonly headline: string;
  readonly details: readonly string[];
}

/**
 * Sums up an evaluation in words. An equation that did not hold, or that nobody could decide, is never told as one
 * that holds; "nothing wrong" is said only when every rule could decide.
 */
export function readVerdict(evaluation: Evaluation, text: PanelText): Verdict {
  const kinds = countKinds(evaluation);
  const sums = countSums(readSums(evaluation));
  const details: string[] = [];
  if (sums.broken > 0) details.push(text.verdict.broken(sums.broken));
  if (sums.held > 0) {
    if (sums.broken > 0) details.push(text.verdict.someHeld(sums.held));
    else if (sums.undecided > 0) details.push(text.sections.held(sums.held));
    else details.push(text.verdict.allHeld(sums.held));
  } else if (sums.broken === 0) details.push(text.verdict.noSums);
  // Sums that a fault leaves undecided stand inside its card and are no matter of their own, but they are never kept quiet.
  const inside = gatherFaults(evaluation).flatMap(({ cause, findings }) => (cause === null ? [] : findings));
  const left = inside.filter(({ outcome }) => outcome === 'cantTell').length;
  if (left > 0) details.push(text.verdict.undecidedSums(left));
  if (kinds.cantTell > 0) details.push(text.verdict.undecided(kinds.cantTell));
  return { ...headline(evaluation, text), details };
}

function headline(evaluation: Evaluation, text: PanelText): Pick<Verdict, 'tone' | 'headline'> {
  const { error, warning, notice, cantTell } = countKinds(evaluation);
  if (error > 0) return { tone: 'error', headline: text.verdict.errors(error) };
  if (warning + notice > 0) {
    return { tone: warning > 0 ? 'warning' : 'notice', headline: text.verdict.suspects(warning, notice) };
  }
  if (cantTell > 0 || evaluation.ruleErrors.length > 0) {
    return { tone: 'cantTell', headline: text.verdict.undecidedOnly };
  }
  return { tone: 'passed', headline: text.verdict.clean };
}
