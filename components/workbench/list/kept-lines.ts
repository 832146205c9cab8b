import type { KeptView } from '@/lib/workbench/views/kept-view';
import { COLUMNS, LATEST_FIRST, type Sorting } from './columns';
import { type Filters, NO_FILTERS, VERDICTS, WORKS } from './filter-rows';

/** The values that are known, of those that were kept. */
const known = (kept: readonly string[], values: readonly string[]): ReadonlySet<string> =>
  new Set(kept.filter((value) => values.includes(value)));

/** Filters as they were left; none where nothing was kept. */
export function filtersOf(kept: KeptView | null): Filters {
  if (kept === null) return NO_FILTERS;
  return {
    words: kept.words,
    years: new Set(kept.years),
    verdicts: known(kept.verdicts, VERDICTS),
    works: known(kept.works, WORKS),
    tags: new Set(kept.tags),
  };
}

/** The order as it was left; the usual one where that was by a column that there is not. */
export function sortingOf(kept: KeptView | null): Sorting {
  const column = COLUMNS.find((each) => each === kept?.sorting.column);
  return kept === null || column === undefined ? LATEST_FIRST : { column, direction: kept.sorting.direction };
}
