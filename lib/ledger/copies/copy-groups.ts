import { readAlikeKeys } from './alike-keys';
import type { CopySketches } from './copy-sketches';
import type { FollowedList } from './followed-list';

/** What was joined, step by step: reports, by whatever names them. */
export interface Chains {
  readonly join: (one: string, other: string) => void;
  /** The one that stands for all that are joined with it; itself where nothing is. */
  readonly headOf: (name: string) => string;
}

/** Nothing is joined yet. A join costs next to nothing however many there are, and no pair is kept (union-find, Tarjan 1975). */
export function makeChains(): Chains {
  const leads = new Map<string, string>();
  const sizes = new Map<string, number>();
  const headOf = (name: string): string => {
    let head = name;
    for (let next = leads.get(head); next !== undefined; next = leads.get(head)) {
      const after = leads.get(next);
      if (after !== undefined) leads.set(head, after);
      head = next;
    }
    return head;
  };
  return {
    headOf,
    join(one, other) {
      const [first, second] = [headOf(one), headOf(other)];
      if (first === second) return;
      const [own, others] = [sizes.get(first) ?? 1, sizes.get(second) ?? 1];
      const [small, large] = own < others ? [first, second] : [second, first];
      leads.set(small, large);
      sizes.set(large, own + others);
    },
  };
}

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
        for (const { other } of readAlikeKeys(alike)) if (list.row(other) !== undefined) join(row.key, other);
      }
    }
    const head = headOf(key);
    const group = list.rows().filter((row) => headOf(row.key) === head);
    return group.length > 1 ? group.map((row) => row.key) : [];
  };
}
