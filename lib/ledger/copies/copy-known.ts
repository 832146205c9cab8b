import { type HistoryResult, NOTHING_ACROSS } from '../across/make-finding';
import type { ReadClaim } from '../bodies/same-body';
import { readAlikeKeys } from './alike-keys';
import { toCopyResult } from './copy-finding';
import type { ReportClaim } from './copy-kind';
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
    const bodies = new Map<ReportClaim, ReadClaim | null>();
    const found = compared.found.flatMap((likest) => {
      const alike = readAlikeKeys(likest.alike).flatMap(({ other, percent }) => {
        const there = list.row(other);
        if (there === undefined) return [];
        const claim = claimOf(there);
        bodies.set(claim, list.claim(there).body);
        return [{ other: claim, percent }];
      });
      return alike.length === 0 ? [] : [{ ...likest, alike }];
    });
    // That there is nothing can be said once all texts were looked at.
    if (found.length === 0 && !sketches.isWhole()) return undefined;
    return toCopyResult(claimOf(row), found, sketches.count() > 1, (claim) => bodies.get(claim) ?? null);
  };
}
