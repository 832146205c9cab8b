import type { Verdict } from '../judge/verdict';
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

function detailsOf({ faults, sums }: Verdict, { verdict: words, sections }: PanelText): readonly string[] {
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
