import type { ScoringItem, ScoringSheet } from './scoring-sheet';

/** A change of the sheet as it is stored by then; undefined for none. */
export type SheetChange = (now: ScoringSheet | undefined) => ScoringSheet | undefined;

/** Other items in their place: nothing is made of a sheet that is not there any more. */
function withItems(change: (items: readonly ScoringItem[]) => readonly ScoringItem[]): SheetChange {
  return (now) => now && { ...now, items: change(now.items) };
}

/** The sheet with some of its own values set otherwise. */
export function setFields(fields: Partial<Omit<ScoringSheet, 'items'>>): SheetChange {
  return (now) => now && { ...now, ...fields };
}

/** Puts an item in the place of the one with its id, or behind all others. */
export function putItem(item: ScoringItem): SheetChange {
  return withItems((items) =>
    items.some(({ id }) => id === item.id)
      ? items.map((each) => (each.id === item.id ? item : each))
      : [...items, item],
  );
}

/** Takes an item out. */
export function removeItem(id: string): SheetChange {
  return withItems((items) => items.filter((item) => item.id !== id));
}

/** Puts an item back that was taken out. */
export function restoreItem(item: ScoringItem, index: number): SheetChange {
  return withItems((items) =>
    items.some(({ id }) => id === item.id) ? items : [...items.slice(0, index), item, ...items.slice(index)],
  );
}

/** Moves an item up (−1) or down (1) by one place. */
export function moveItem(id: string, step: 1 | -1): SheetChange {
  return withItems((items) => {
    const at = items.findIndex((item) => item.id === id);
    const [item, other] = [items[at], items[at + step]];
    if (item === undefined || other === undefined) return items;
    return items.map((each) => (each === item ? other : each === other ? item : each));
  });
}
