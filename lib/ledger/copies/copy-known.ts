import { type HistoryResult, NOTHING_ACROSS } from '../across/make-finding';
import { toCopyResult } from './copy-finding';
import type { CopySketches } from './copy-sketches';
import { claimOf, type FollowedList } from './followed-list';

/** Tells what is known of reports, by key; undefined for those that have to be compared, nothing for those without a text to compare. */
export function tellKnown(list: FollowedList, sketches: CopySketches): (key: string) => HistoryResult | undefined {
  return (key) => {
    sketches.sync();
    const [row, sketched] = [list.row(key), sketches.get(key)];
    if (row === undefined || sketched === undefined) return undefined;
    const { state, compared } = sketched.record;
    if (state !== 'kept') return NOTHING_ACROSS;
    if (sketched.settled === null || compared === null) return undefined;
    const found = compared.found.flatMap((likest) => {
      const alike = likest.alike.flatMap(({ other, percent }) => {
        const there = list.row(other);
        return there === undefined ? [] : [{ other: claimOf(there), percent }];
      });
      return alike.length === 0 ? [] : [{ ...likest, alike }];
    });
    // That there is nothing can be said once all texts were looked at.
    if (found.length === 0 && !sketches.isWhole()) return undefined;
    return toCopyResult(claimOf(row), found, sketches.count() > 1);
  };
}
