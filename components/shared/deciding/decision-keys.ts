import type { DecisionState } from '@/lib/ledger/record/entry';

/** The key of every decision, in the order of the buttons. */
export const DECISION_KEYS: readonly { readonly key: string; readonly state: DecisionState }[] = [
  { key: '1', state: 'open' },
  { key: '2', state: 'confirmed' },
  { key: '3', state: 'dismissed' },
  { key: '4', state: 'rectified' },
];

/** The decision that a key makes; undefined for every other key. */
export function decisionOf(key: string): DecisionState | undefined {
  return DECISION_KEYS.find((each) => each.key === key)?.state;
}
