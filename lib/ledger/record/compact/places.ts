import type { Location, PathOf } from '../../../read/location';

/** A plain value that was taken apart or is to be put together. */
type Plain = unknown;

const isObject = (value: Plain): value is Readonly<Record<string, Plain>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value with every place (`at`) in it changed. What is not changed is not copied deeper than it must be. */
export function mapPlaces(value: Plain, change: (at: number) => number): Plain {
  if (Array.isArray(value)) return value.map((each) => mapPlaces(each, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'at' && typeof inner === 'number' ? change(inner) : mapPlaces(inner, change),
    ]),
  );
}

/** All places that a value names, each once, in reading order. */
export function placesIn(value: Plain): readonly number[] {
  const found = new Set<number>();
  mapPlaces(value, (at) => {
    found.add(at);
    return at;
  });
  return [...found].sort((one, other) => one - other);
}

/** Paths one behind the other, each by how much of the one before it begins with and what follows. */
export function writePaths(places: readonly number[], pathOf: PathOf): readonly (readonly number[])[] {
  let before: Location['path'] = [];
  return places.map((at) => {
    const path = pathOf(at);
    let same = 0;
    while (same < before.length && same < path.length && before[same] === path[same]) same += 1;
    before = path;
    return [same, ...path.slice(same)];
  });
}

/** The paths again. */
export function readPaths(written: readonly (readonly number[])[]): readonly Location['path'][] {
  let before: Location['path'] = [];
  return written.map(([same = 0, ...rest]) => {
    before = [...before.slice(0, same), ...rest];
    return before;
  });
}

/** Numbers one behind the other, each by how much it is more than the one before. */
export function writeSteps(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** The numbers again. */
export function readSteps(steps: readonly number[]): readonly number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}
