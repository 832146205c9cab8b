import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { projectsOf } from '@/lib/ledger/list/membership';
import type { RosterUnit } from '@/lib/ledger/list/roster';

/** What a check came to, by the worst that was found; `other`: no report that can be checked. */
export const VERDICTS = ['errors', 'warnings', 'notices', 'clean', 'other'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is left to do: `unreviewed`: findings nobody decided on; `undecided`: what the rules could not tell; `asked`: confirmed ones that the latest check still has; `overdue`: items not closed that were due before today; `late`: reports that were published late, by their places in rosters too. */
export const WORKS = ['unreviewed', 'undecided', 'lapsed', 'asked', 'overdue', 'late'] as const;
export type Work = (typeof WORKS)[number];

/** What is shown. Within a set any may hold, the sets all have to; an empty set asks nothing. */
export interface Filters {
  readonly words: string;
  readonly years: ReadonlySet<string>;
  readonly verdicts: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

export const NO_FILTERS: Filters = {
  words: '',
  years: new Set(),
  verdicts: new Set(),
  works: new Set(),
  tags: new Set(),
};

/** The sets of chips, in the order they stand above the table. */
export const FACETS = ['years', 'verdicts', 'works', 'tags'] as const;
export type Facet = (typeof FACETS)[number];

/** A chip: its value, and how many rows it would show beside what the other sets ask. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** The rows that are shown, and the chips of every set. */
export interface Filtered {
  readonly rows: readonly LedgerRow[];
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
}

/** The worst that was found, without what a person dismissed. */
function verdictOf({ summary }: LedgerRow): Verdict {
  if (summary.kind !== 'annual-report') return 'other';
  if (summary.errors > 0) return 'errors';
  if (summary.warnings > 0) return 'warnings';
  return summary.notices > 0 ? 'notices' : 'clean';
}

function worksOf({ summary, decisionCounts, overdue }: LedgerRow): readonly Work[] {
  return [
    ...(decisionCounts.undecided + decisionCounts.open > 0 ? (['unreviewed'] as const) : []),
    ...(summary.undecided > 0 ? (['undecided'] as const) : []),
    ...(decisionCounts.lapsed > 0 ? (['lapsed'] as const) : []),
    ...(decisionCounts.confirmed > 0 ? (['asked'] as const) : []),
    ...(overdue === true ? (['overdue'] as const) : []),
    ...(summary.onTime === 'no' ? (['late'] as const) : []),
  ];
}

/** The report year as a chip's value; `none` where it is not known. */
function yearOf({ summary }: LedgerRow): string {
  return summary.year === null ? 'none' : String(summary.year);
}

const valuesOf: Readonly<Record<Facet, (row: LedgerRow) => readonly string[]>> = {
  years: (row) => [yearOf(row)],
  verdicts: (row) => [verdictOf(row)],
  works: worksOf,
  tags: projectsOf,
};

/** Words in one form: half-width, lower case. */
function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase();
}

/** Tells of a row whether every word stands in its unit, title, address or projects. */
function searchFor(words: string): (row: LedgerRow) => boolean {
  const asked = fold(words).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return () => true;
  return (row) => {
    const { summary, title, url } = row;
    const text = fold([summary.unit ?? '', title ?? '', url, summary.group, ...projectsOf(row)].join('\n'));
    return asked.every((word) => text.includes(word));
  };
}

/** Those of units without a report that are found; none where something is asked that only a report has. */
export function filterUnits(
  units: readonly RosterUnit[],
  { words, years, verdicts, works }: Filters,
): readonly RosterUnit[] {
  if (years.size + verdicts.size + works.size > 0) return [];
  const asked = fold(words).split(/\s+/).filter(Boolean);
  return units.filter(({ name }) => asked.every((word) => fold(name).includes(word)));
}

/** Later years first, what is not known last. */
function compareValues(one: string, other: string): number {
  if (one === 'none' || other === 'none') return one === 'none' ? 1 : -1;
  return one < other ? 1 : -1;
}

/** Filters rows and counts the chips in one pass; a chip counts what it would add, whatever its own set asks. `made`: projects with a roster, whose chip counts the units, reported or not. */
export function filterRows(
  rows: readonly LedgerRow[],
  filters: Filters,
  made: ReadonlyMap<string, number> = new Map(),
): Filtered {
  const found = searchFor(filters.words);
  const counts: Record<Facet, Map<string, number>> = {
    years: new Map(),
    verdicts: new Map(),
    works: new Map(),
    tags: new Map([...made.keys()].map((tag) => [tag, 0])),
  };
  const shown = rows.filter((row) => {
    const values = FACETS.map((facet) => valuesOf[facet](row));
    const matches = FACETS.map(
      (facet, index) => filters[facet].size === 0 || (values[index] ?? []).some((value) => filters[facet].has(value)),
    );
    const inWords = found(row);
    for (const [index, facet] of FACETS.entries()) {
      const others = inWords && matches.every((match, other) => match || other === index);
      for (const value of values[index] ?? [])
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + (others ? 1 : 0));
    }
    return inWords && matches.every(Boolean);
  });
  const listed = (facet: Facet, order?: readonly string[]) =>
    [...counts[facet]]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => (order ? order.indexOf(a.value) - order.indexOf(b.value) : compareValues(a.value, b.value)));
  return {
    rows: shown,
    facets: {
      years: listed('years'),
      verdicts: listed('verdicts', VERDICTS),
      works: listed('works', WORKS),
      tags: listed('tags')
        .reverse()
        .map(({ value, count }) => ({ value, count: made.get(value) ?? count })),
    },
  };
}

/** Filters without years and projects that no report is of: one that was renamed or deleted has no chip left to let go of. */
export function dropGone(
  filters: Filters,
  rows: readonly LedgerRow[],
  made: ReadonlyMap<string, number> = new Map(),
): Filters {
  const keep = (asked: ReadonlySet<string>, there: () => readonly string[]) => {
    if (asked.size === 0) return asked;
    const known = new Set(there());
    return new Set([...asked].filter((value) => known.has(value)));
  };
  return {
    ...filters,
    years: keep(filters.years, () => rows.map(yearOf)),
    tags: keep(filters.tags, () => [...made.keys(), ...rows.flatMap(projectsOf)]),
  };
}

/** What is late stands in the strip of a project with a roster, which counts its units: the chips of its list do without. */
export function withoutLate(filters: Filters): Filters {
  return filters.works.has('late') ? toggleFilter(filters, 'works', 'late') : filters;
}

/** Filters with a chip pressed or let go. */
export function toggleFilter(filters: Filters, facet: Facet, value: string): Filters {
  const next = new Set(filters[facet]);
  if (!next.delete(value)) next.add(value);
  return { ...filters, [facet]: next };
}

/** Whether anything is asked at all. */
export function isFiltering({ words, ...sets }: Filters): boolean {
  return words.trim() !== '' || Object.values(sets).some((set) => set.size > 0);
}
