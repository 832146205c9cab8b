import type { LedgerEntry } from '../../ledger/record/entry';
import { type Item, itemsOf } from '../../ledger/rectification/items';
import { CHANGED_SINCE } from '../../ledger/review/asked-change';
import { compareEvaluations } from '../../ledger/review/compare';
import { reviewOf } from '../../ledger/review/review-of';
import type { RecheckOutcome } from '../views/recheck-view';

const itemsIn = (entry: LedgerEntry): readonly Item[] => itemsOf(reviewOf(entry), entry.items);

/** What a re-check of a report shows, beside the check that was there before. */
export function recheckOutcome(before: LedgerEntry, after: LedgerEntry): RecheckOutcome {
  const were = new Set(itemsIn(before).flatMap(({ id, ground }) => (ground === 'in-order' ? [id] : [])));
  const items = itemsIn(after);
  const { fresh } = compareEvaluations(before.evaluation, after.evaluation);
  return {
    kind: 'checked',
    closed: items.filter(({ id, ground }) => ground === 'in-order' && !were.has(id)).length,
    still: items.filter(({ isThere, state }) => isThere && state !== 'rectified').length,
    unclear: items.filter(({ ground }) => ground === 'not-shown').length,
    fresh: fresh.filter(({ rule }) => rule !== CHANGED_SINCE).length,
  };
}
