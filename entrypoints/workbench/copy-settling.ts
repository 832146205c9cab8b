import type { LedgerRow } from '@/components/workbench/ledger-row';
import { pickLikest } from '@/lib/ledger/copy-finding';
import { measureLikeness } from '@/lib/ledger/likeness';
import type { HandMatch } from '@/lib/ledger/same-body';
import { chooseCandidates } from './copy-candidates';
import type { CopySketches } from './copy-sketches';
import type { ReadyTexts } from './copy-texts';

/** Compares a report with its candidates, and puts down what was found; nothing is read where that is still true. */
export function settleCopies(
  sketches: CopySketches,
  readyTexts: ReadyTexts,
  hand: () => readonly HandMatch[],
): (row: LedgerRow) => Promise<void> {
  return async ({ key }) => {
    sketches.sync();
    const [row, held] = [sketches.row(key), sketches.get(key)];
    if (row === undefined || held === undefined || held.settled || held.record.sketch === null) return;
    const { checkedAt, sketch, compared } = held.record;
    const near = sketches.near(sketch).filter((each) => each.key !== key);
    const { asked, beyond, against } = chooseCandidates(row, near, sketches.row, hand());
    if (compared?.against === against) return sketches.settle(key, held, compared);
    const wanted = new Map([[key, checkedAt], ...asked.map((each) => [each.key, each.checkedAt] as const)]);
    const texts = asked.length === 0 ? new Map() : await readyTexts(wanted);
    const own = texts.get(key);
    // A text that was changed meanwhile is compared once the list has heard of it.
    if (asked.length > 0 && texts.size < wanted.size) return;
    const found = asked.flatMap(({ key: other, kind }) => {
      const text = texts.get(other);
      if (own === undefined || text === undefined) return [];
      return [{ kind, other, ...measureLikeness(own.prepared, text.prepared) }];
    });
    sketches.settle(key, held, { against, found: pickLikest(found), beyond });
  };
}
