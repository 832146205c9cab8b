import type { Verdict } from '../judge/verdict';
import type { StateCounts } from '../ledger/review/fault-standing';
import type { PanelText } from './words';

/** A verdict in words: a headline, and what was compared. */
export interface VerdictWords {
  readonly headline: string;
  readonly details: readonly string[];
}

/** Puts a verdict into words. An equation that did not hold, or that nobody could decide, is never told as one that holds. */
export function describeVerdict(verdict: Verdict, text: PanelText): VerdictWords {
  return { headline: headlineOf(verdict, text), details: detailsOf(verdict, text) };
}

/** The same as people left it: a suspicion until one of its faults is decided, then what is `left` to verify, then what they found. */
export function describeStanding(
  verdict: Verdict,
  left: Verdict['faults'],
  states: StateCounts,
  text: PanelText,
): VerdictWords {
  const { open, confirmed, dismissed, rectified } = states;
  const done = confirmed + dismissed + rectified;
  if (done === 0) return describeVerdict(verdict, text);
  const progress = open > 0 ? [text.decisions.progress(done, done + open)] : [];
  return {
    headline: headlineOfStanding(left, states, text),
    details: [...progress, ...detailsOf({ faults: left, sums: verdict.sums }, text)],
  };
}

/** What is left to verify; where nothing is, what people found. */
export function headlineOfStanding(left: Verdict['faults'], states: StateCounts, { decisions }: PanelText): string {
  const { error, warning, notice, cantTell } = left;
  if (states.open > 0) return decisions.left(error, warning, notice, cantTell);
  return decisions.finished(states.confirmed, states.dismissed, states.rectified);
}

function headlineOf({ tone, faults: { error, warning, notice } }: Verdict, { verdict: words }: PanelText): string {
  switch (tone) {
    case 'error':
      return words.errors(error);
    case 'warning':
    case 'notice':
      return words.suspects(warning, notice);
    case 'cantTell':
      return words.undecidedOnly;
    case 'passed':
      return words.clean;
  }
}

function detailsOf(
  { faults, sums }: Pick<Verdict, 'faults' | 'sums'>,
  { verdict: words, sections }: PanelText,
): readonly string[] {
  const { held, broken, undecided, dismissed, insideFaults } = sums;
  const details: string[] = [];
  if (broken > 0) details.push(words.broken(broken));
  if (held > 0) {
    if (broken > 0 && dismissed === 0) details.push(words.someHeld(held));
    else if (broken + undecided + dismissed > 0) details.push(sections.held(held));
    else details.push(words.allHeld(held));
  } else if (broken + insideFaults + dismissed === 0) details.push(words.noSums);
  // Sums that a fault leaves undecided stand inside its card and are no matter of their own, but they are never kept quiet.
  if (insideFaults > 0) details.push(words.undecidedSums(insideFaults));
  if (faults.cantTell > 0) details.push(words.undecided(faults.cantTell));
  return details;
}
