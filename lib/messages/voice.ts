import type { DecisionState } from '../ledger/record/entry';
import type { Voice } from './catalogue';

/** Speaks of a suspicion, which somebody is asked to look at. */
export const suspecting: Voice = (suspected) => suspected;

/** Speaks of a fact that a person stands for: nothing in it doubts or asks. */
export const confirming: Voice = (_, confirmed = '') => confirmed;

/** How to speak of what is held so; what was put right was confirmed. */
export function voiceOf(state: DecisionState): Voice {
  return state === 'confirmed' || state === 'rectified' ? confirming : suspecting;
}
