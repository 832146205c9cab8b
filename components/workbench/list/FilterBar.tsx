import type { ComponentChildren, Ref } from 'preact';
import { Glyph } from '../../shared/Glyph';
import { ToolBar } from '../ToolBar';
import { useWorkbench } from '../workbench-context';
import {
  FACETS,
  type Facet,
  type FacetValue,
  type Filtered,
  type Filters,
  isFiltering,
  NO_FILTERS,
  toggleFilter,
} from './filter-rows';
import { Search } from './grid-parts';

export interface FilterBarProps {
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
  readonly facets: Filtered['facets'];
  readonly grouped: boolean;
  readonly onGrouped: (grouped: boolean) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  /** Turns the list to another view of it, before everything else. */
  readonly view: ComponentChildren;
  /** What is done with the reports, at the end of the first line. */
  readonly actions: ComponentChildren;
  /** What is said of the project that is shown, below the chips. */
  readonly children: ComponentChildren;
}

/** What is shown of the ledger: words to search for, and chips by year, result, what is left to do, and project. */
export function FilterBar({
  filters,
  onFilters,
  facets,
  grouped,
  onGrouped,
  searchRef,
  view,
  actions,
  children,
}: FilterBarProps) {
  const { text } = useWorkbench();
  const nameOf = (facet: Facet, value: string): string => {
    const { verdicts, works } = text.filters;
    if (facet === 'verdicts') return verdicts[value as keyof typeof verdicts] ?? value;
    if (facet === 'works') return works[value as keyof typeof works] ?? value;
    return facet === 'years' && value === 'none' ? text.table.noYear : value;
  };
  /** A chip that would show nothing and is not pressed. */
  const isIdle =
    (facet: Facet) =>
    ({ value, count }: FacetValue): boolean =>
      count === 0 && !filters[facet].has(value);
  return (
    <Search class="filters" aria-label={text.filters.label}>
      {view}
      <label class="search">
        <span class="unseen">{text.filters.search}</span>
        <Glyph name="search" />
        <input
          ref={searchRef}
          type="search"
          placeholder={text.filters.searchHint}
          value={filters.words}
          onInput={(event) => onFilters({ ...filters, words: event.currentTarget.value })}
        />
      </label>
      <button type="button" class="chip" aria-pressed={grouped} onClick={() => onGrouped(!grouped)}>
        {text.filters.byDistrict}
      </button>
      {isFiltering(filters) && (
        <button type="button" class="link" onClick={() => onFilters(NO_FILTERS)}>
          {text.filters.clear}
        </button>
      )}
      <span class="gap" />
      {actions}
      <ToolBar label={text.filters.chips} class="facets">
        {FACETS.map(
          (facet) =>
            facets[facet].length > (facet === 'years' ? 1 : 0) && (
              <fieldset key={facet} class={facets[facet].every(isIdle(facet)) ? 'facet nil' : 'facet'}>
                <legend>{text.filters.facets[facet]}</legend>
                {facets[facet].map(({ value, count }) => (
                  <button
                    key={value}
                    type="button"
                    class={isIdle(facet)({ value, count }) ? 'chip nil' : 'chip'}
                    aria-pressed={filters[facet].has(value)}
                    onClick={() => onFilters(toggleFilter(filters, facet, value))}
                  >
                    <span class="chip-name" title={facet === 'tags' ? value : undefined}>
                      {nameOf(facet, value)}
                    </span>
                    <small>{count}</small>
                  </button>
                ))}
              </fieldset>
            ),
        )}
      </ToolBar>
      {children}
    </Search>
  );
}
