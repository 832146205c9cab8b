import type { DecisionState } from '../../ledger/record/entry';
import type { StateCounts } from '../../ledger/review/fault-standing';
import type { Words } from '../../messages/words';

/** Which faults the lists of a file hold: those a person confirmed; with those not verified yet; dismissed ones too. */
export const LISTINGS = ['confirmed', 'undismissed', 'all'] as const;
export type Listing = (typeof LISTINGS)[number];

/** What was confirmed and put right was confirmed. */
const STATES: Readonly<Record<Listing, readonly DecisionState[]>> = {
  confirmed: ['confirmed', 'rectified'],
  undismissed: ['confirmed', 'rectified', 'open'],
  all: ['confirmed', 'rectified', 'open', 'dismissed'],
};

/** Whether a fault in this state stands in such a list. */
export function isListed(state: DecisionState, listing: Listing): boolean {
  return STATES[listing].includes(state);
}

/** How many faults such a list has. */
export function countListed(counts: StateCounts, listing: Listing): number {
  return STATES[listing].reduce((sum, state) => sum + counts[state], 0);
}

/** Two counts as one. */
export function addStates(one: StateCounts, other: StateCounts): StateCounts {
  return {
    open: one.open + other.open,
    confirmed: one.confirmed + other.confirmed,
    dismissed: one.dismissed + other.dismissed,
    rectified: one.rectified + other.rectified,
  };
}

/** No fault at all. */
export const NO_STATES: StateCounts = { open: 0, confirmed: 0, dismissed: 0, rectified: 0 };

/** What a list leaves out, in a sentence; none where nothing is. */
export function describeListing(listing: Listing, { open, dismissed }: StateCounts, words: Words): readonly string[] {
  const left = {
    open: isListed('open', listing) ? 0 : open,
    dismissed: isListed('dismissed', listing) ? 0 : dismissed,
  };
  return left.open + left.dismissed === 0 ? [] : [words.exported.leftOut(left.open, left.dismissed)];
}
