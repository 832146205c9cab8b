import * as z from 'zod/mini';
import type { Item } from './items';

/** How the items of a report stand, in its line of the list. */
export const storedItemCounts = z.object({
  waiting: z.number(),
  underway: z.number(),
  unrectified: z.number(),
  overdue: z.number(),
  rectified: z.number(),
  /** Those waiting that the latest check has no more, though nothing shows them put right. */
  unshown: z.number(),
  /** The earliest day that an item is due which is not closed; null where none has a day. */
  due: z.nullable(z.string()),
});

/** Items by state, and by when the first of those that are open is due. */
export type ItemCounts = Readonly<z.infer<typeof storedItemCounts>>;

/** Whether an item is done with: as the reviewer says, else where it was put right. */
function isClosed({ state, record }: Item): boolean {
  const { closed } = record?.fields ?? {};
  return closed === undefined ? state === 'rectified' : closed === 'yes';
}

/** Counts the items of a report; undefined where it has none. */
export function countItems(items: readonly Item[]): ItemCounts | undefined {
  if (items.length === 0) return undefined;
  const counts = { waiting: 0, underway: 0, unrectified: 0, overdue: 0, rectified: 0, unshown: 0 };
  for (const { state, ground } of items) {
    counts[state] += 1;
    if (state === 'waiting' && ground === 'not-shown') counts.unshown += 1;
  }
  const days = items.flatMap((item) => (isClosed(item) ? [] : (item.record?.fields.due ?? [])));
  return { ...counts, due: days.sort()[0] ?? null };
}
