/** Bounds of what a report can hold: a page of many MB is no report, and one record must not fill the store. Characters, and members of lists and objects. */
const LONGEST_TEXT = 200_000;
const MOST_TEXT = 4_000_000;
const MOST_ITEMS = 400_000;

/** Whether texts, lists and numbers of a record are such as a page can give. */
export function isWithinBounds(record: unknown): boolean {
  let text = 0;
  let items = 0;
  const left: unknown[] = [record];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string') {
      text += value.length;
      if (value.length > LONGEST_TEXT) return false;
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return false;
    } else if (typeof value === 'object' && value !== null) {
      const inside = Object.values(value);
      items += inside.length;
      for (const each of inside) left.push(each);
    }
    if (text > MOST_TEXT || items > MOST_ITEMS) return false;
  }
  return true;
}
