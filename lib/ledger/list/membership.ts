import type { Said } from '../bodies/said';
import type { LedgerRow } from './ledger-row';
import { matchRoster } from './roster';
import { isSamePlace, placeIn } from './roster-place';

/** What rosters say of a row. */
type Named = Pick<LedgerRow, 'named' | 'places'>;

/** The projects of a report: those that it was put in, then those whose rosters name it. */
export function projectsOf({ tags, named = [] }: Pick<LedgerRow, 'tags' | 'named'>): readonly string[] {
  return named.length === 0 ? tags : [...tags, ...named];
}

const sameNames = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every((name, index) => name === other[index]);

const samePlaces = ({ places: one = [] }: Named, { places: other = [] }: Named): boolean =>
  one.length === other.length && one.every((place, index) => isSamePlace(place, other[index]));

/** A row with what rosters say of it; the very same where it knew that already. */
export function nameIn(row: LedgerRow, said: Named = {}): LedgerRow {
  if (sameNames(row.named, said.named) && samePlaces(row, said)) return row;
  const { named: _, places: __, ...own } = row;
  const { named = [], places = [] } = said;
  return { ...own, ...(named.length > 0 && { named }), ...(places.length > 0 && { places }) };
}

/** Whether rosters say the same of a row as of the one that stood in its place. */
export function isNamedAlike(was: LedgerRow | undefined, { url, tags, summary }: LedgerRow): boolean {
  return (
    was !== undefined &&
    was.url === url &&
    was.summary.kind === summary.kind &&
    was.summary.unit === summary.unit &&
    was.summary.group === summary.group &&
    was.summary.year === summary.year &&
    sameNames(was.tags, tags)
  );
}

/** Rows, each with its places in rosters, and with the projects whose rosters name it beside those that it was put in. */
export function joinRosters(rows: readonly LedgerRow[], { projects, hand }: Said): readonly LedgerRow[] {
  const said = new Map<LedgerRow, Required<Named>>();
  for (const project of projects) {
    for (const { unit, rows: own } of matchRoster(project, rows, hand)) {
      const place = placeIn(project, unit);
      for (const row of own) {
        const { named, places } = said.get(row) ?? { named: [], places: [] };
        const isNew = project.year !== undefined && !row.tags.includes(project.tag) && !named.includes(project.tag);
        said.set(row, { named: isNew ? [...named, project.tag] : named, places: [...places, place] });
      }
    }
  }
  return rows.map((row) => nameIn(row, said.get(row)));
}

/** What rosters say of pages that are one report. */
export function namedTogether(pages: readonly LedgerRow[], tags: readonly string[]): Named {
  const named = new Set(pages.flatMap((page) => page.named ?? []));
  const places = pages.flatMap((page) => page.places ?? []);
  return {
    named: [...named].filter((tag) => !tags.includes(tag)),
    places: places.filter((place, index) => !places.slice(0, index).some((before) => isSamePlace(place, before))),
  };
}
