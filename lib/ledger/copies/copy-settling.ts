import type { HandMatch } from '../bodies/same-body';
import type { LedgerRow } from '../list/ledger-row';
import { writeAlike } from './alike-keys';
import { LEAST_LIKENESS } from './copied-text';
import { chooseCandidates } from './copy-candidates';
import { pickLikest } from './copy-finding';
import type { CopySketches } from './copy-sketches';
import type { ReadyTexts } from './copy-texts';
import type { FollowedList } from './followed-list';
import { measureLikeness } from './likeness';
import { estimateShare, type Sketch } from './sketch';
import type { Near, Nearness } from './sketch-index';

/** Compares a report with its candidates, and puts down what was found; nothing is read where that is still true. */
export function settleCopies(
  list: FollowedList,
  sketches: CopySketches,
  readyTexts: ReadyTexts,
  hand: () => readonly HandMatch[],
): (row: LedgerRow) => Promise<void> {
  return async ({ key }) => {
    sketches.sync();
    const [row, sketched] = [list.row(key), sketches.get(key)];
    if (row === undefined || sketched === undefined || sketched.settled || sketched.record.sketch === null) return;
    const { checkedAt, compared } = sketched.record;
    const { asked, beyond, against } = chooseCandidates(
      row,
      nearOf(row, sketched.record.sketch, list, sketches),
      list,
      hand(),
    );
    const keys = asked.map((each) => each.key);
    if (compared?.against === against) return sketches.settle(key, sketched, compared, keys);
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
    const likest = pickLikest(found, beyond).map((each) => ({ ...each, alike: writeAlike(each.alike) }));
    sketches.settle(key, sketched, { against, found: likest }, keys);
  };
}

/** The reports near one; those of its body's name are never left out. */
function nearOf({ summary }: LedgerRow, sketch: Sketch, list: FollowedList, sketches: CopySketches): Nearness {
  const { near, isWhole } = sketches.near(sketch);
  const met = new Set(near.map(({ key }) => key));
  const named = list.ofUnit(summary.unit).flatMap((key): readonly Near[] => {
    const other = met.has(key) ? null : (sketches.get(key)?.record.sketch ?? null);
    return other === null ? [] : [{ key, ...estimateShare(sketch, other) }];
  });
  return { near: [...near, ...named.filter(({ most }) => most >= LEAST_LIKENESS)], isWhole };
}
