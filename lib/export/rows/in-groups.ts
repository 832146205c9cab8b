/** A list in groups of so many, the last one perhaps smaller; none where the list is empty. */
export function* inGroups<T>(list: readonly T[], size: number): Generator<readonly T[], void, void> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}
