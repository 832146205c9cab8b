import type { Verdict } from '../judge/verdict';
import type { GoneCounts } from '../ledger/rectification/gone-faults';
import type { StateCounts } from '../ledger/review/fault-standing';
import type { PanelText } from './words';

/** A verdict in words. */
export interface VerdictWords {
  /** What waits to be verified; where nothing does, what people found; where there was nothing, that. */
  readonly headline: string;
  /** How much people decided, and of how much; none before the first decision and after the last. */
  readonly progress: readonly string[];
  /** What was compared. */
  readonly details: readonly string[];
}

/** What a verdict is told from: the check's own, how many faults are `left` to verify, all by what was decided on them, and those confirmed that are `gone`. */
export interface VerdictFacts {
  readonly verdict: Verdict;
  readonly left: Verdict['faults'];
  readonly states: StateCounts;
  readonly gone: GoneCounts;
}

/** Puts a verdict into words, the same wherever one is told. An equation that did not hold, or that nobody could decide, is never told as one that holds. */
export function describeVerdict(facts: VerdictFacts, text: PanelText): VerdictWords {
  const { verdict, left, states } = facts;
  const { open, confirmed, dismissed, rectified } = states;
  const done = confirmed + dismissed + rectified;
  return {
    headline: `${headlineOf(facts, text)}${tellGone(facts, text)}`,
    progress: open > 0 && done > 0 ? [text.decisions.progress(done, done + open)] : [],
    details: detailsOf({ faults: left, sums: verdict.sums }, text),
  };
}

function headlineOf({ verdict: { tone }, left, states, gone }: VerdictFacts, text: PanelText): string {
  const { open, confirmed, dismissed } = states;
  const { error, warning, notice, cantTell } = left;
  const rectified = states.rectified + gone.rectified;
  if (open > 0) return text.decisions.left(error, warning, notice, cantTell);
  if (confirmed + dismissed + rectified > 0)
    return text.decisions.finished(confirmed, dismissed, rectified, gone.rectified);
  return tone === 'passed' ? text.verdict.clean : text.verdict.undecidedOnly;
}

/** Goes on after the headline: beside what waits, what was put right; and what is gone without anything to show for it. */
function tellGone({ states, gone }: VerdictFacts, { decisions }: PanelText): string {
  const { rectified, unshown } = gone;
  const besides = states.open > 0 && rectified > 0;
  return `${besides ? decisions.rectifiedToo(states.rectified + rectified, rectified) : ''}${unshown > 0 ? decisions.unshown(unshown) : ''}`;
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
