import { makeChains } from './chains';
import type { CopySketches } from './copy-sketches';
import type { FollowedList } from './followed-list';

/** Tells the reports that a chain of copies of other bodies' texts joins with one, by key, itself among them; none where it is alone. */
export function groupCopies(list: FollowedList, sketches: CopySketches): (key: string) => readonly string[] {
  return (key) => {
    sketches.sync();
    const { join, headOf } = makeChains();
    for (const row of list.rows()) {
      const sketched = sketches.get(row.key);
      // What has not been compared since something changed says nothing for now.
      if (sketched === undefined || sketched.settled === null) continue;
      for (const { kind, alike } of sketched.record.compared?.found ?? []) {
        if (kind !== 'other-body') continue;
        for (const { other } of alike) if (list.row(other) !== undefined) join(row.key, other);
      }
    }
    const head = headOf(key);
    const group = list.rows().filter((row) => headOf(row.key) === head);
    return group.length > 1 ? group.map((row) => row.key) : [];
  };
}
